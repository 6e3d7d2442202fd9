"""Rows of the reader beside the ledger's that say the same, nearly the same, or stand closest to them in time."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import languages
from components.i18n.text import Text
from components.state.view import View
from components.tables import cells, links
from data.upload.records import Match, Reading

#: Rows that are set side by side, and those of them that are seen before a fold is opened.
MOST, FIRST = 50, 6


def beside(reading: Reading, view: View) -> str:
    """HTML: two columns that never become one."""
    text = view.text
    labels = {"yours": text("own-yours"), "nearest": text("own-nearest")}
    pairs = zip(reading.tables[reading.main][:MOST], reading.matches, strict=False)
    rows = [{"yours": _own(text, row), "nearest": _nearest(reading.main, match, view)} for row, match in pairs]
    caption = f"{text('own-beside')}. {text('own-beside-what', most=MOST)}"
    return markup.folded_table(rows, labels, FIRST, lambda rest: text("own-beside-more", count=rest), caption)


def _own(text: Text, row: Mapping[str, str]) -> str:
    places = [f"{field}_{lang}" for lang in languages.prose(text.lang) for field in ("statement", "title")]
    words = next((row[name] for name in places if row.get(name)), "")
    parts = [markup.tag("bdi", each) for each in (row.get("id", ""), row.get("date", "")) if each]
    return markup.tag("span", Markup(" · ").join(parts), class_="soft") + markup.tag("p", markup.tag("bdi", words))


def _nearest(table: str, match: Match, view: View) -> str:
    frame: pd.DataFrame = getattr(view.ledger, table)
    if match.id not in frame.index:
        return view.text("own-none")
    row = frame.loc[[match.id]].iloc[0]
    link = links.claim(view, row) if table == "claims" else links.event(view, match.id)
    how = markup.tag("div", view.text(f"own-match-{match.how}"), class_="soft")
    return link + markup.tag("div", cells.when(view, row["date"], row["date_basis"]), class_="soft") + how
