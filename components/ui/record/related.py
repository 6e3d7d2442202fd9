"""Claims that a record names, as a list: the words as a link, who says so and on whose word, when, and how they stand."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import tables
from data.query import provenance


def claim(view: View, code: str, note: str = "", *chips: Markup) -> Markup:
    """One claim; `note` is why it stands there, `chips` what they have to do with each other."""
    text = view.text
    row: Any = view.ledger.claims.loc[code]
    gone = [markup.chip(text.code("status", row["status"]), "withdrawn")] if row["status"] != "current" else []
    layer = markup.chip(text.code("layer", row["layer"]), str(row["layer"]))
    return markup.tag(
        "li",
        tables.claim_link(view, row),
        markup.tag("div", _voice(view, row), class_="soft"),
        markup.tag("div", *gone, *(chips or [tables.standing_chip(view, row)]), layer),
        markup.tag("div", text("opposed-note", note=note), class_="soft") if note else "",
    )


def claims(view: View, rows: pd.DataFrame) -> Markup:
    """Claims in as many columns as there is room for."""
    return markup.tag("ul", *(claim(view, code) for code in rows["id"]), class_="related wide")


def folded(view: View, items: list[Markup], first: int) -> Markup:
    """A list of which the first few are seen at once, and the others behind a fold."""
    rest = items[first:]
    more = markup.tag("summary", view.text("opposed-more", count=len(rest)))
    hidden = markup.tag("details", more, markup.tag("ul", *rest, class_="related")) if rest else Markup("")
    return markup.tag("ul", *items[:first], class_="related") + hidden


def _voice(view: View, row: pd.Series) -> Markup:
    """Who says it, the origin where that is another, and the day."""
    words = [markup.tag("bdi", tables.speaker(view, row["id"]))]
    if provenance.speakers(view.ledger)[row["id"]]["party"] != row["origin"]:
        origin = names.origin(view.ledger, view.text, row["origin"])
        words.append(markup.tag("bdi", view.text("opposed-origin", origin=origin)))
    if row["said"]:
        words.append(markup.tag("time", view.text.date(row["said"], bare=True), datetime=row["said"]))
    return Markup(" · ").join(words)
