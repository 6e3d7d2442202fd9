"""The sources room: which months each source speaks of, and when it spoke."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial

import pandas as pd

from components import markup
from components.charts import calendar_heatmap
from components.charts.layout import palette
from components.charts.layout.marks import Mark, Point, Row, Span
from components.charts.layout.palette import Style
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data import count

#: So many years are drawn month by month; what is earlier stands in one column.
YEARS = 5
#: So many sources have a row of their own; the others share the last.
MOST = 15
REST = ""
NUMBERS = ["published", "within", "loose"]


def coverage(view: View, layer: str) -> FigureSpec | None:
    """Claims of a layer by source and month: of which they speak, and in which they were published."""
    counts = count.claims_by_source_and_month(view.shown, layer)
    firm = counts[counts["within"].gt(0) | counts["published"].gt(0)]
    if not len(firm):
        return None
    text = view.text
    table = counts.assign(label=[_called(view, who, layer) for who in counts["who"]])
    last = pd.Period(firm["month"].max())
    ends = date(last.year - YEARS + 1, 1, 1), last.end_time.date()
    drawn = _together(view, table, layer)
    rows = [_row(view, held, ends, layer) for _, held in drawn[drawn["month"].le(str(last))].groupby("row")]
    words = [text(f"coverage-{name}") for name in ("many", "some", "few", "loose", "published")]
    earlier = text("coverage-earlier", year=text.date(str(ends[0].year), bare=True))
    most = firm.sort_values("within", kind="stable").iloc[-1]
    top = {
        "who": _called(view, most["who"], layer),
        "month": text.date(most["month"], bare=True),
        "claims": int(most["within"]),
    }
    alt = text("chart-coverage-alt", sources=firm["who"].nunique(), **top)
    return FigureSpec(
        f"coverage-{layer}",
        partial(calendar_heatmap.draw, rows, calendar_heatmap.legend(palette.LAYER[layer], words), ends, earlier),
        alt,
        lambda: _table(view, table, layer),
        (layer,),
        finding=text("finding-coverage", **top),
        marks=rows,
        parts=spec.rows(rows),
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
    sizes = (claims["source"] if layer == "article" else outlet.where(outlet.ne(""), claims["source"])).value_counts()
    order = [code for code in sources["id"] if code in sizes] if layer == "article" else list(sizes.index)
    place = {code: min(number, MOST) for number, code in enumerate(order)}
    if len(order) == MOST + 1:
        place[order[-1]] = MOST  # one alone needs no common row
    totals = sizes.groupby(lambda code: place[code]).sum()
    table = table.assign(row=table["who"].map(place))
    rest = view.text("coverage-rest", count=len(order) - MOST)
    shared = table["row"].eq(MOST) & (len(order) > MOST + 1)
    label = table["label"].where(~shared, rest)
    numbered = [
        f"{words} ({view.text.number(int(totals[row]))})" for words, row in zip(label, table["row"], strict=True)
    ]
    return table.assign(label=numbered)


def _row(view: View, held: pd.DataFrame, ends: tuple[date, date], layer: str) -> Row:
    """A row of the drawing: its months one by one, all that is earlier as one."""
    label, style = str(held["label"].iloc[0]), palette.LAYER[layer]
    first = f"{ends[0]:%Y-%m}"
    spell = held["month"].where(held["month"].ge(first), "")
    cells = held.groupby(spell).agg(dict.fromkeys(NUMBERS, "sum") | {"within_ids": _joined, "published_ids": _joined})
    marks: list[Mark] = [_loose(style, run) for run in _runs(cells[cells["within"].eq(0) & cells["loose"].gt(0)].index)]
    for month, cell in cells.iterrows():
        days = _days(str(month))
        when = view.text.date(str(month), bare=True) if month else view.text("coverage-earlier", year=str(ends[0].year))
        if cell["within"]:
            hover = _words(view, "coverage-about", label, when, cell)
            ids = {"ids": cell["within_ids"], "hover": hover}
            marks.append(
                Span(style=style, first=days and days[0], last=days and days[1], number=int(cell["within"]), **ids)
            )
        if cell["published"]:
            hover = _words(view, "coverage-appeared", label, when, cell)
            middle = days[0] + (days[1] - days[0]) / 2 if days else ends[0] - timedelta(1)
            marks.append(Point(style=calendar_heatmap.APPEARED, ids=cell["published_ids"], hover=hover, day=middle))
    return Row(label, tuple(marks))


def _loose(style: Style, run: tuple[str, str]) -> Span:
    """Months that only claims about a longer period may concern."""
    first, last = (_days(month) for month in run)
    return Span(style=style, first=first and first[0], last=last and last[1])


def _runs(months: Iterable[str]) -> list[tuple[str, str]]:
    """The first and the last of months that follow one another; what is earlier by itself."""
    runs: list[tuple[str, str]] = []
    for month in months:
        follows = runs and runs[-1][1] and pd.Period(runs[-1][1]) + 1 == pd.Period(month)
        runs[-1:] = [(runs[-1][0], month)] if follows else [*runs[-1:], (month, month)]
    return runs


def _days(month: str) -> tuple[date, date] | None:
    """Its first and last day; None for what is earlier."""
    return (pd.Period(month).start_time.date(), pd.Period(month).end_time.date()) if month else None


def _joined(lists: pd.Series) -> str:
    return ";".join(text for text in lists if text)


def _words(view: View, message: str, label: str, when: str, cell: pd.Series) -> str:
    return view.text(message, source=label, when=when, **{name: int(cell[name]) for name in NUMBERS})


def _table(view: View, table: pd.DataFrame, layer: str) -> str:
    """Every source and month with claims that are known to the month."""
    text = view.text
    firm = table[table["within"].gt(0) | table["published"].gt(0)].sort_values(["label", "month"])
    rows = [
        {"label": linked(view, row["label"], [row["who"]]), "month": text.date(row["month"], bare=True)}
        | {name: text.number(row[name]) for name in NUMBERS[:2]}
        for row in firm.to_dict("records")
    ]
    heads = {"label": text(f"coverage-source-{layer}"), "month": text("calendar-month")}
    labels = heads | {name: text(f"coverage-column-{name}") for name in NUMBERS[:2]}
    return markup.table(rows, labels, numbers=NUMBERS[:2])
