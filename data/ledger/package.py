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


def descriptor(book: Codebook, said: dict[str, Any]) -> dict[str, Any]:
    """`said`, the codebook as read from its file, in the standard's own terms; nothing in it is typed in twice."""
    kept = ("name", "version", "created", "title", "description", "licenses", "keywords")
    resources = [_resource(book, resource) for resource in said["resources"]]
    return {"profile": "data-package"} | {name: said[name] for name in kept} | {"resources": resources}


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
    made = descriptor(codebook.read(), {**codebook.document()})
    target.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return target


@cache
def licence() -> str:
    """The licence, read once."""
    return (Path(__file__).parents[2] / "LICENSE").read_text(encoding="utf-8")


def _resource(book: Codebook, said: dict[str, Any]) -> dict[str, Any]:
    plain = {name: said[name] for name in ("name", "path", "format", "mediatype", "encoding") if name in said}
    fields = [_field(book, field) for field in said["schema"]["fields"]]
    schema = {"fields": fields, "foreignKeys": _foreign_keys(said)}
    if "primaryKey" in said["schema"] and not _optional_key(said):
        schema["primaryKey"] = said["schema"]["primaryKey"]
    return plain | {"title": said["label"]["en"], "profile": "tabular-data-resource", "schema": schema}


def _optional_key(said: dict[str, Any]) -> bool:
    """Whether a part of the key may be empty, which the standard does not allow."""
    key = said["schema"]["primaryKey"]
    named = {key} if isinstance(key, str) else set(key)
    required = {f["name"] for f in said["schema"]["fields"] if f.get("constraints", {}).get("required")}
    return not named <= required


def _field(book: Codebook, said: dict[str, Any]) -> dict[str, Any]:
    constraints = dict(said.get("constraints", {}))
    if "codes" in said and not said.get("list"):
        constraints["enum"] = list(book.codes(said["codes"]))
    described = {"title": said["label"]["en"], "description": said.get("note", {}).get("en", "")}
    return (
        {"name": said["name"], "type": said["type"]} | described | ({"constraints": constraints} if constraints else {})
    )


def _foreign_keys(said: dict[str, Any]) -> list[dict[str, Any]]:
    """References of single cells; the standard has no word for lists."""
    return [
        {
            "fields": field["name"],
            "reference": {"resource": "" if field["refers"] == said["name"] else field["refers"], "fields": "id"},
        }
        for field in said["schema"]["fields"]
        if field.get("refers") and not field.get("list")
    ]
