"""This view as one ZIP: a valid Data Package with the tables, the codebook, a README and the licence."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pandas as pd
import yaml

from components.export import sheets
from components.frame import View
from data import codebook, edition, package
from data.load import CURATED

#: Tables that hang on the claims; the others go along whole, so that every reference finds its row.
NARROWED = {"claims": "id", "attributions": "claim", "flows": "claim"}


def bundle(view: View) -> bytes:
    """The ZIP. Its `claims.csv` has exactly the rows of the view."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, frame in edition.stored(view.ledger).items():
            part = narrowed(view, name, frame)
            archive.writestr(f"curated/{name}.csv", part.to_csv(index=False, lineterminator="\n"))
        archive.writestr("datapackage.json", json.dumps(_descriptor(view), ensure_ascii=False, indent=1))
        archive.writestr("codebook.yaml", codebook.PATH.read_text(encoding="utf-8"))
        archive.writestr("README.md", readme(view))
        archive.writestr("LICENSE", (CURATED.parents[1] / "LICENSE").read_text(encoding="utf-8"))
    return target.getvalue()


def narrowed(view: View, name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table, as it is stored, that the view keeps, where it hangs on the claims."""
    shown = set(view.shown.claims["id"])
    if name in NARROWED:
        return frame[frame[NARROWED[name]].isin(shown)]
    return frame[frame["claim"].isin(shown) & frame["other"].isin(shown)] if name == "relations" else frame


def readme(view: View) -> str:
    """What is in the ZIP, under which filters, from what, until when, and how to cite it."""
    text = view.text
    lines = [f"- **{term}**: {said}" for term, said in sheets.notes(view, "claims").items()]
    return "\n".join([f"# {text('site-name')}", "", text("site-line"), "", *lines, ""])


def _descriptor(view: View) -> dict[str, object]:
    """The package's descriptor; a measure may have been read from a claim outside this view, so that link is not promised."""
    said = yaml.safe_load(codebook.PATH.read_text(encoding="utf-8"))
    made = package.descriptor(codebook.read(), said | {"version": view.ledger.edition.version})
    for resource in made["resources"]:
        if resource["name"] not in NARROWED:
            keys = resource["schema"]["foreignKeys"]
            resource["schema"]["foreignKeys"] = [key for key in keys if key["reference"]["resource"] != "claims"]
    return made
