"""The timeline as words, where there is no room for the figure: years to unfold, a line an event."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from components.tables import cells, links


def sizes(view: View, events: pd.DataFrame) -> str:
    """How many events of each layer, never both together."""
    counted = events["layer"].astype(str).value_counts()
    return view.text.list(
        view.text("events-of", layer=view.text.code("layer", layer), n=int(counted[layer]))
        for layer in view.layers
        if layer in counted
    )


def by_year(view: View, events: pd.DataFrame) -> str:
    """The timeline as words, newest year first: a line each event, told apart by shape and word, the last year open."""
    years = events.groupby(events["date_from"].dt.year, sort=True)
    blocks = [
        _year(view, int(str(year)), group, newest=place < 2) for place, (year, group) in enumerate(reversed([*years]))
    ]
    return markup.block(*blocks, kind="years")


def _year(view: View, year: int, events: pd.DataFrame, newest: bool) -> Markup:
    head = markup.tag("summary", markup.tag("strong", view.text.date(str(year), bare=True)), " · ", sizes(view, events))
    items = [_item(view, row) for _, row in events.iloc[::-1].iterrows()]
    opened = {"open": "open"} if newest else {}
    return markup.tag("details", head, markup.tag("ol", *items, class_="spine"), **opened)


def _item(view: View, row: pd.Series) -> Markup:
    text = view.text
    ahead = str(row["status"]) != "occurred"
    labels = [text.code("lane", row["lane"]), text.code("layer", row["layer"])]
    outcome = links.event(view, row["outcome"])
    return markup.tag(
        "li",
        cells.when(view, row["date"], row["date_basis"]),
        links.event(view, row["id"]),
        markup.tag(
            "div", " · ".join(labels + ([text.code("event_status", row["status"])] if ahead else [])), class_="soft"
        ),
        markup.tag("div", text.label("events", "outcome"), ": ", outcome) if outcome else "",
        class_=f"{row['layer']} {'ahead' if ahead else ''}".strip(),
    )
