"""The published package: tables, readings and a plain Frictionless descriptor that any tool of that standard can check.

    python -m data.package DIR

writes it. Our own properties (codes, refers) become the standard's enum and foreignKeys; labels stay as they are.
"""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from data.ledger import codebook
from data.ledger.codebook import Codebook
from data.ledger.load import CURATED


def descriptor(book: Codebook, source: dict[str, Any]) -> dict[str, Any]:
    """`said`, the codebook as read from its file, in the standard's own terms; nothing in it is typed in twice."""
    kept = ("name", "version", "created", "title", "description", "licenses", "keywords")
    resources = [_resource(book, resource) for resource in source["resources"]]
    return {"profile": "data-package"} | {name: source[name] for name in kept} | {"resources": resources}


def write(folder: Path) -> Path:
    """The package in `folder`: `datapackage.json`, tables, readings and licence. Returns the descriptor's path."""
    tables = folder / "curated"
    tables.mkdir(parents=True, exist_ok=True)
    for path in sorted(CURATED.glob("*.csv")):
        shutil.copy(path, tables / path.name)
    if (readings := CURATED.parent / "readings").exists():
        shutil.copytree(readings, folder / "readings", dirs_exist_ok=True)
    (folder / "LICENSE").write_text(licence(), encoding="utf-8")
    target = folder / "datapackage.json"
    published = descriptor(codebook.read(), {**codebook.document()})
    target.write_text(json.dumps(published, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return target


@cache
def licence() -> str:
    """The licence, read once."""
    return (Path(__file__).parents[2] / "LICENSE").read_text(encoding="utf-8")


def _resource(book: Codebook, resource: dict[str, Any]) -> dict[str, Any]:
    plain = {name: resource[name] for name in ("name", "path", "format", "mediatype", "encoding") if name in resource}
    fields = [_field(book, field) for field in resource["schema"]["fields"]]
    schema = {"fields": fields, "foreignKeys": _foreign_keys(resource)}
    if "primaryKey" in resource["schema"] and not _optional_key(resource):
        schema["primaryKey"] = resource["schema"]["primaryKey"]
    return plain | {"title": resource["label"]["en"], "profile": "tabular-data-resource", "schema": schema}


def _optional_key(resource: dict[str, Any]) -> bool:
    """Whether a part of the key may be empty, which the standard does not allow."""
    key = resource["schema"]["primaryKey"]
    named = {key} if isinstance(key, str) else set(key)
    required = {f["name"] for f in resource["schema"]["fields"] if f.get("constraints", {}).get("required")}
    return not named <= required


def _field(book: Codebook, field: dict[str, Any]) -> dict[str, Any]:
    constraints = dict(field.get("constraints", {}))
    if "codes" in field and not field.get("list"):
        constraints["enum"] = list(book.codes(field["codes"]))
    described = {"title": field["label"]["en"], "description": field.get("note", {}).get("en", "")}
    return (
        {"name": field["name"], "type": field["type"]} | described | ({"constraints": constraints} if constraints else {})
    )


def _foreign_keys(resource: dict[str, Any]) -> list[dict[str, Any]]:
    """References of single cells; the standard has no word for lists."""
    return [
        {
            "fields": field["name"],
            "reference": {"resource": "" if field["refers"] == resource["name"] else field["refers"], "fields": "id"},
        }
        for field in resource["schema"]["fields"]
        if field.get("refers") and not field.get("list")
    ]
