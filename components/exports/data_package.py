"""This view as one ZIP: a valid Data Package with the tables, the codebook, a README and the licence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pandas as pd

from components.exports import xlsx
from components.state.view import View
from components.tables import citations
from data.ledger import codebook, own, package, versions


def bundle(view: View, site: str = "/", day: date | None = None) -> bytes:
    """The ZIP. Its tables have exactly the rows that the page and the routes count; what filters cannot narrow goes along whole."""
    stored = versions.stored(view.ledger)
    target, tables = BytesIO(), {name: table(view, name, frame) for name, frame in stored.items()}
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, frame in tables.items():
            archive.writestr(f"curated/{name}.csv", frame.to_csv(index=False, lineterminator="\n"))
        archive.writestr("datapackage.json", json.dumps(_descriptor(view, tables), ensure_ascii=False, indent=1))
        archive.writestr("codebook.yaml", codebook.source())
        archive.writestr("README.md", readme(view, site, day or citations.today()))
        if not view.ledger.edition.is_own:
            archive.writestr("LICENSE", package.licence())
    return target.getvalue()


def table(view: View, name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """A table as it is stored, narrowed to the rows of the view."""
    shown = getattr(view.shown, name)
    return frame[frame["id"].isin(shown["id"])] if "id" in frame else frame.loc[shown.index]


def readme(view: View, site: str, day: date) -> str:
    """What is in the ZIP, under which filters, from what, until when, and how to cite it."""
    text = view.text
    lines = [f"- **{term}**: {description}" for term, description in xlsx.notes(view, "claims", site, day).items()]
    return "\n".join([f"# {text('site-name')}", "", text("site-line"), "", *lines, ""])


def _descriptor(view: View, tables: Mapping[str, pd.DataFrame]) -> dict[str, object]:
    """The package's descriptor. A row may refer to one outside the view, so only the links that hold are promised."""
    source = {**codebook.document()}
    descriptor = package.descriptor(codebook.read(), source | {"version": view.ledger.edition.version})
    if view.ledger.edition.is_own:
        descriptor |= {"name": "own-table", "title": own.NOT_OURS, "description": own.NOT_OURS, "licenses": []}
    for resource in descriptor["resources"]:
        name, keys = resource["name"], resource["schema"]["foreignKeys"]
        resource["schema"]["foreignKeys"] = [key for key in keys if _holds(tables, name, key)]
    return descriptor


def _holds(tables: Mapping[str, pd.DataFrame], name: str, key: Mapping[str, Any]) -> bool:
    target = tables[key["reference"]["resource"] or name][key["reference"]["fields"]]
    held = tables[name][key["fields"]]
    return bool(held[held.ne("")].isin(set(target)).all())
