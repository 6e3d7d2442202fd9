"""The years at a glance: events as small marks, and under them which months anybody speaks of.

A month without a claim is drawn as such: nobody in the ledger looked, which is not the same as peace.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from components.tables import tables
from components.ui.sections import month_cells
from data import count
from data.ledger import codebook

YEARS, LANDMARKS = 5, 2
#: Days from which a span is drawn as a thin line, so that it hides nothing.
LONG = 45


def strip(view: View) -> str:
    """The last years of the period in view, side by side, or one under the other on a phone."""
    first, last = years(view)
    events = count.timeline(view.shown)
    covered = {layer: count.claims_by_month(view.shown, layer, f"{first}-01", _until(last)) for layer in view.layers}
    blocks = [_year(view, year, events, covered) for year in range(first, last + 1)]
    direction = "rtl" if view.query.get("time") == "rtl" else "ltr"
    turned = markup.tag("p", view.text("stamp-time-rtl"), class_="soft") if direction == "rtl" else Markup("")
    return markup.block(
        markup.tag("h3", view.text("strip-title", first=str(first), last=str(last))),
        _key(view),
        markup.tag("div", *blocks, class_="strip", dir=direction),
        turned,
        month_cells.silence(view, covered),
        _earlier(view, events, first),
        kind="years-strip",
    )


def years(view: View) -> tuple[int, int]:
    """First and last year of the strip: those of the period in view, five at most."""
    cutoff = date.fromisoformat(str(codebook.read().cutoff))
    last = min(view.selection.end or cutoff, cutoff).year
    start = view.selection.start.year if view.selection.start else 0
    return min(last, max(start, last - YEARS + 1)), last


def _until(year: int) -> str:
    return min(f"{year}-12", str(codebook.read().cutoff)[:7])


def _year(view: View, year: int, events: pd.DataFrame, covered: dict[str, pd.DataFrame]) -> Markup:
    held = events[events["date_from"].dt.year.le(year) & events["date_to"].dt.year.ge(year)]
    link = markup.link(view.text.date(str(year), bare=True), view.link("milestones", **month_cells.period(str(year))))
    rows = [_dots(view, held[held["layer"].eq(layer)], year) for layer in covered]
    cells = [
        month_cells.cells(view, frame[frame["month"].str.startswith(str(year))], layer) for layer, frame in covered.items()
    ]
    begun = held[held["date_from"].dt.year.eq(year) & ~held["second"]]
    best = begun.sort_values(["both", "claims"], ascending=False).head(LANDMARKS).sort_values("date_from")
    named = markup.tag(
        "div", *(markup.tag("div", tables.event_link(view, code)) for code in best["id"]), class_="named"
    )
    return markup.tag("div", markup.tag("div", link, class_="name"), *rows, *cells, named, class_="year")


def _dots(view: View, events: pd.DataFrame, year: int) -> Markup:
    """Events of one year and layer at their place in the year; an imprecise date is a bar."""
    return markup.tag("div", *(_dot(view, row, year) for _, row in events.iterrows()), class_="dots")


def _dot(view: View, row: Any, year: int) -> Markup:
    first, days = pd.Timestamp(year, 1, 1), 366
    begin = max(0, (row["date_from"] - first).days) / days
    end = min(days, (row["date_to"] - first).days + 1) / days
    looks = ["dot", row["layer"]]
    looks += ["ahead"] if str(row["status"]) != "occurred" else []
    looks += ["long"] if (row["date_to"] - row["date_from"]).days > LONG else []
    words = view.text("strip-event", title=view.text.of(row, "title"), date=view.text.date(row["date"], bare=True))
    return markup.tag(
        "a",
        href=view.link(view.page, event=row["id"]),
        title=words,
        aria_label=words,
        tabindex="-1",  # the milestones page has the same events as a list
        class_=" ".join(looks),
        style=f"inset-inline-start:{100 * begin:.1f}%;inline-size:{100 * (end - begin):.1f}%",
    )


def _key(view: View) -> Markup:
    swatches = [
        *(f"dot {layer}" for layer in view.layers),
        "cell article many",
        "cell article loose",
        "cell article none",
    ]
    words = [f"strip-key-{layer}" for layer in view.layers] + [
        f"strip-key-{kind}" for kind in ("many", "loose", "none")
    ]
    items = [
        markup.tag("span", markup.tag("i", class_=swatch), view.text(word), class_="item")
        for swatch, word in zip(swatches, words, strict=True)
    ]
    return markup.tag("div", *items, class_="key soft")


def _earlier(view: View, events: pd.DataFrame, first: int) -> Markup:
    """The doors to what lies before the strip, one a layer."""
    counted = events.loc[events["date_from"].dt.year.lt(first), "layer"].astype(str).value_counts()
    links = [
        markup.link(
            view.text("events-of", layer=view.text.code("layer", layer), n=int(counted[layer])),
            view.link("milestones", layer=layer, to=f"{first - 1}-12-31"),
        )
        for layer in view.layers
        if layer in counted
    ]
    before = markup.tag("span", view.text("strip-earlier", year=str(first)), " ")
    return markup.tag("p", before, Markup(" · ").join(links), class_="soft") if links else Markup("")
