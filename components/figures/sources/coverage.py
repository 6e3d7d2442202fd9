"""The sources room: which months each source speaks of, and when it spoke."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import markup
from components.charts import calendar_heatmap as chart
from components.charts.layout.frame import Caption, Look
from components.figures.spec import FigureSpec, Parts
from components.i18n import names
from components.state.view import View
from data import count

#: So many years are drawn month by month; what is earlier stands in one column.
YEARS = 5
#: So many sources have a row of their own; the others share the last.
MOST = 15
REST = ""
NUMBERS = ["published", "within", "loose"]


def coverage(view: View, layer: str) -> FigureSpec | None:
    """Claims of a layer by source and month: of which they speak, and in which they were published."""
    found = count.claims_by_source_and_month(view.shown, layer)
    firm = found[found["within"].gt(0) | found["published"].gt(0)]
    if not len(firm):
        return None
    text = view.text
    table = found.assign(label=[_called(view, who, layer) for who in found["who"]])
    drawn = _together(view, table, layer)
    labels = list(drawn.drop_duplicates("row").sort_values("row")["label"])
    last = pd.Period(firm["month"].max())

    def draw(caption: Caption, look: Look, part: range | None = None) -> go.Figure:
        rows = range(len(labels)) if part is None else part
        grain = "Q" if look.narrow else "M"
        some = drawn[drawn["row"].isin(rows)].assign(row=lambda kept: kept["row"] - rows.start)
        cells, spells = _grid(view, some, last, grain)
        words = {name: text(f"coverage-{name}", grain=grain) for name in ("many", "some", "few", "loose", "published")}
        return chart.coverage(cells, labels[rows.start : rows.stop], spells, layer, words, caption, look, labels)

    most = firm.sort_values("within", kind="stable").iloc[-1]
    alt = text(
        "chart-coverage-alt",
        sources=firm["who"].nunique(),
        who=_called(view, most["who"], layer),
        month=text.date(most["month"], bare=True),
        claims=int(most["within"]),
    )
    return FigureSpec(
        f"coverage-{layer}", draw, alt, lambda: _table(view, table, layer), (layer,), parts=Parts(len(labels))
    )


def _called(view: View, who: str, layer: str) -> str:
    """An article by its title; in the reference record whoever published, or the document where that is not known."""
    return (
        names.source(view.ledger, view.text, who) if layer == "article" else names.origin(view.ledger, view.text, who)
    )


def _together(view: View, table: pd.DataFrame, layer: str) -> pd.DataFrame:
    """With `row`, and `label` with the number of its claims: articles as they lie, publishers by how much they say."""
    claims = count.of_layer(view.shown.claims, layer)
    sources = view.ledger.sources
    outlet = claims["source"].map(sources["outlet"])
    said = (claims["source"] if layer == "article" else outlet.where(outlet.ne(""), claims["source"])).value_counts()
    order = [code for code in sources["id"] if code in said] if layer == "article" else list(said.index)
    place = {code: min(number, MOST) for number, code in enumerate(order)}
    if len(order) == MOST + 1:
        place[order[-1]] = MOST  # one alone needs no common row
    totals = said.groupby(lambda code: place[code]).sum()
    table = table.assign(row=table["who"].map(place))
    rest = view.text("coverage-rest", count=len(order) - MOST)
    shared = table["row"].eq(MOST) & (len(order) > MOST + 1)
    label = table["label"].where(~shared, rest)
    numbered = [
        f"{words} ({view.text.number(int(totals[row]))})" for words, row in zip(label, table["row"], strict=True)
    ]
    return table.assign(label=numbered)


def _grid(view: View, drawn: pd.DataFrame, last: pd.Period, grain: str) -> tuple[pd.DataFrame, chart.Spells]:
    """Cells of months or quarters, and the columns they stand in."""
    first = pd.Period(f"{last.year - YEARS + 1}-01", "M")
    months = pd.PeriodIndex(drawn["month"], freq="M")
    spells = pd.period_range(first, last, freq="M").asfreq(grain).unique()
    inside = drawn[months <= last].assign(
        spell=[str(m.asfreq(grain)) if m >= first else "" for m in months[months <= last]]
    )
    summed = inside.groupby(["row", "label", "spell"], sort=False)
    cells = summed[NUMBERS].sum().join(summed[["published_ids", "within_ids"]].agg(_joined)).reset_index()
    place = {str(spell): number for number, spell in enumerate(spells)} | {"": -1}
    named = {str(spell): _named(view, spell) for spell in spells} | {
        "": view.text("coverage-earlier", year=str(first.year))
    }
    cells = cells.assign(column=cells["spell"].map(place), when=cells["spell"].map(named))
    cells = cells.assign(
        about=[_words(view, "coverage-about", row) for row in cells.to_dict("records")],
        appeared=[_words(view, "coverage-appeared", row) for row in cells.to_dict("records")],
    )
    earlier = named[""] if cells["column"].lt(0).any() else ""
    return cells, chart.Spells([view.text.date(str(spell.year), bare=True) for spell in spells], earlier)


def _joined(lists: pd.Series) -> str:
    return ";".join(text for text in lists if text)


def _named(view: View, spell: pd.Period) -> str:
    """`September 2023`, or for a quarter its first and last month."""
    start, end = f"{spell.start_time:%Y-%m}", f"{spell.end_time:%Y-%m}"
    return view.text.date(start if start == end else f"{start}/{end}", bare=True)


def _words(view: View, message: str, row: dict[Hashable, Any]) -> str:
    numbers = {name: int(row[name]) for name in NUMBERS}
    return view.text(message, source=row["label"], when=row["when"], **numbers)


def _table(view: View, table: pd.DataFrame, layer: str) -> str:
    """Every source and month with claims that are known to the month."""
    text = view.text
    firm = table[table["within"].gt(0) | table["published"].gt(0)].sort_values(["label", "month"])
    rows = [
        {"label": row["label"], "month": text.date(row["month"], bare=True)}
        | {name: text.number(row[name]) for name in NUMBERS[:2]}
        for row in firm.to_dict("records")
    ]
    heads = {"label": text(f"coverage-source-{layer}"), "month": text("calendar-month")}
    labels = heads | {name: text(f"coverage-column-{name}") for name in NUMBERS[:2]}
    return markup.table(rows, labels, numbers=NUMBERS[:2])
