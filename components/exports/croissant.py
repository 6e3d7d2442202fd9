"""A release described as Croissant 1.0, the form in which programs that look for data sets read what a table holds.

It is made from the codebook that lies in the archive, so it says of an old release what that release held.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import yaml

from components.exports.formats import BY_NAME, FORMATS
from data.ledger import release
from data.ledger.schema import LANGUAGES

Block = Mapping[str, Any]
TYPES = {
    "string": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
}
#: The words of the form that are none of schema.org's.
WORDS = ["citeAs", "column", "equivalentProperty", "extract", "field", "fileObject", "fileProperty", "fileSet", "format", "includes", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "samplingRate", "separator", "source", "subField", "transform"]
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
} | {word: f"cr:{word}" for word in WORDS}


def of(version: str, site: str) -> bytes:
    """The description of a release as JSON. `site`: the address of the site with a slash at its end.

    KeyError for an unknown version; ReleaseError where its archive is not whole.
    """
    edition, body = release.by_version()[version], release.packed(version)
    with ZipFile(BytesIO(body)) as archive:
        book = yaml.safe_load(archive.read("codebook.yaml"))
        files = {name: archive.read(name) for name in archive.namelist() if name.startswith("curated/")}
    tables = [table for table in book["resources"] if _path(table) in files]
    address = site + BY_NAME["release"].paths["zip"].format(version=version).removeprefix("/")
    whole = _file("archive", f"{version}.zip", FORMATS["zip"].media_type, edition.sha256) | {"contentUrl": address}
    described = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": book["name"],
        "description": book["note"]["en"],
        "version": version,
        "datePublished": edition.date,
        "license": book["licenses"][0]["path"],
        "keywords": book["keywords"],
        "inLanguage": list(LANGUAGES),
        "url": site,
        "citeAs": f"{book['title']}, version {version}, {edition.date}. {site}",
        "distribution": [whole, *(_table(table, files[_path(table)]) for table in tables)],
        # A circle of references keeps readers of this form from loading any table: they lead to earlier tables alone.
        "recordSet": [_records(table, {each["name"] for each in tables[:place]}) for place, table in enumerate(tables)],
    }
    return json.dumps(described, ensure_ascii=False, indent=1).encode()


def _path(table: Block) -> str:
    """Where a table lies in the archive."""
    return f"curated/{Path(table['path']).name}"


def _file(code: str, name: str, media_type: str, sha256: str) -> dict[str, Any]:
    about = {"@type": "cr:FileObject", "@id": code, "name": name}
    return about | {"encodingFormat": media_type.partition(";")[0], "sha256": sha256}


def _table(table: Block, body: bytes) -> dict[str, Any]:
    about = _file(f"{table['name']}.csv", _path(table), FORMATS["csv"].media_type, hashlib.sha256(body).hexdigest())
    return about | {"contentUrl": _path(table), "containedIn": {"@id": "archive"}}


def _records(table: Block, tables: set[str]) -> dict[str, Any]:
    """The columns of a table; `tables` are those that columns may refer to."""
    name, schema = table["name"], table["schema"]
    key = schema.get("primaryKey", [])
    described = {"@type": "cr:RecordSet", "@id": name, "name": table["label"]["en"], "description": table["note"]["en"]}
    keys = [{"@id": f"{name}/{column}"} for column in ([key] if isinstance(key, str) else key)]
    fields = [_field(name, column, tables) for column in schema["fields"]]
    return described | ({"key": keys} if keys else {}) | {"field": fields}


def _field(table: str, column: Block, tables: set[str]) -> dict[str, Any]:
    """A column. A list of numbers stays text, and a list of ids refers to nothing: readers of this form fail on either."""
    name, refers, listed = column["name"], column.get("refers"), column.get("list")
    source: dict[str, Any] = {"fileObject": {"@id": f"{table}.csv"}, "extract": {"column": name}}
    described = {
        "@type": "cr:Field",
        "@id": f"{table}/{name}",
        "name": name,
        "description": " – ".join(filter(None, (column["label"]["en"], column.get("note", {}).get("en", "")))),
        "dataType": TYPES.get(column["type"], "sc:Text"),
        "source": source,
    }
    if listed and (refers or column.get("codes")):
        source["transform"] = {"separator": ";"}
        return described | {"repeated": True}
    return described | ({"references": {"field": {"@id": f"{refers}/id"}}} if refers in tables and not listed else {})
