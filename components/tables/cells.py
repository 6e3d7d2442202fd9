"""What stands in a cell of a table: a place in a document, a day, a quantity."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View


def place(view: View, row: pd.Series) -> str:
    """The document in which a claim stands; in an article also the paragraph."""
    source = names.source(view.ledger, view.text, row["source"])
    if row["layer"] != "article" or not row["paragraph"]:
        return source
    return view.text("source-place", source=source, paragraph=view.text.list(row["paragraph"].split(";")))


def when(view: View, date: str, basis: object, always: bool = False) -> Markup:
    """A date in words and how it is known, `always` or unless it is printed; empty for a timeless claim."""
    if not date:
        return Markup("")
    basis_label = view.text.code("basis", str(basis)) if always or str(basis) != "printed" else ""
    return markup.tag("time", view.text.date(date, bare=True), datetime=date) + (
        markup.tag("div", basis_label, class_="soft") if basis_label else Markup("")
    )


def when_said(view: View, row: pd.Series) -> Markup:
    """When a claim about no particular time was said: by that a period finds it."""
    if not row["said"]:
        return Markup("")
    label = markup.tag("div", view.text.label("claims", "said"), class_="soft")
    return label + when(view, row["said"], row["said_basis"])


def quantity(view: View, row: pd.Series) -> str:
    """How much, as a range with its unit; empty where the source gives no figure."""
    return "" if pd.isna(row["unit"]) else view.text.quantity(row["low"], row["best"], row["high"], unit=row["unit"])
