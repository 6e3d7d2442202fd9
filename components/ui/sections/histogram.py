"""Claims in time as bars of years and, within a few years, of months: each is a link, and a reader drags over several.

A tap chooses a bar, one on another extends the span to it, one inside the span narrows it to that bar, and one on the only
bar that is chosen lifts the period. The bars are links, so keys do the same; the fields of the period take any two days.
Each row of bars has its name, its counts where they have room, and the same counts as a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from components import markup
from components.state.view import View
from components.ui.filters.counted import counted
from data.count import claims_by_period
from data.query import period

#: Years that have a bar each, what lies before shares one; and years whose months are shown as well.
YEARS, WITH_MONTHS = 15, 3


@dataclass(frozen=True)
class Bin:
    """A year or month (EDTF) and its days; the first of all is open at its beginning."""

    name: str
    first: date | None
    last: date


def bars(view: View) -> str:
    """HTML: years and, while the period is short, its months."""
    years = claims_by_period.years(view.ledger)
    if len(years) < 2:
        return ""
    months = _months(view.selection.start, view.selection.end)
    rows = [_row(view, bins, kind) for kind, bins in (("year", _years(years)), ("month", months)) if bins]
    return str(markup.block(markup.tag("p", view.text("histogram-how"), class_="soft"), *rows, kind="bins"))


def _years(years: range) -> list[Bin]:
    shown = years[-YEARS:]
    earlier = [Bin(f"../{shown[0] - 1}", None, date(shown[0] - 1, 12, 31))] if shown[0] > years[0] else []
    return earlier + [Bin(f"{year:04d}", date(year, 1, 1), date(year, 12, 31)) for year in shown]


def _months(start: date | None, end: date | None) -> list[Bin]:
    if not (start and end and start <= end and end.year - start.year < WITH_MONTHS):
        return []
    names = [f"{year:04d}-{month:02d}" for year in range(start.year, end.year + 1) for month in range(1, 13)]
    return [Bin(name, first, last) for name in names if (first := period.bound(name)) and (last := period.bound(name, last=True))]


def _row(view: View, bins: Sequence[Bin], kind: str) -> Markup:
    """A row of years or months, one scale for all its bars; the layers stand side by side, never on each other."""
    ranges = {each.name: (each.first, each.last) for each in bins}
    counts = {
        layer: claims_by_period.claims_in(view.ledger, view.selection.having("layer", layer), ranges) for layer in view.layers
    }
    most = max(1, *(number for of in counts.values() for number in of.values()))
    bars = [_bar(view, bins, each, counts, most) for each in bins]
    row = markup.tag("div", *bars, class_=f"bin-row {kind}s", dir=view.query.get("time") or "ltr")
    return markup.tag("h2", view.text(f"histogram-{kind}s")) + row + _table(view, bins, counts, kind)


def _table(view: View, bins: Sequence[Bin], counts: dict[str, dict[str, int]], kind: str) -> Markup:
    """The counts of a row, the newest first, each period a link to its claims."""
    labels = {"when": view.text(f"pivot-{kind}")} | {layer: view.text.code("layer", layer) for layer in counts}
    lines = [
        {"when": markup.link(_words(view, each), _address(view, each.first, each.last))}
        | {layer: view.text.number(of[each.name]) for layer, of in counts.items()}
        for each in reversed(bins)
    ]
    table = Markup(markup.table(lines, labels, numbers=[*counts]))  # noqa: S704 a table is markup
    return markup.fold(view.text("chart-table"), table, class_="twin")


def _words(view: View, each: Bin) -> str:
    year = view.text.date(f"{each.last.year:04d}", bare=True)
    return view.text("histogram-until", year=year) if each.first is None else view.text.date(each.name, bare=True)


def _address(view: View, first: date | None, last: date | None) -> str:
    return view.link(view.page, **{"from": period.iso(first), "to": period.iso(last)})


def _bar(view: View, bins: Sequence[Bin], each: Bin, counts: dict[str, dict[str, int]], most: int) -> Markup:
    text, chosen = view.text, (view.selection.start, view.selection.end)
    fields = [
        markup.tag("i", class_=layer, style=f"block-size:{100 * of[each.name] / most:.1f}%", data_n=text.number(of[each.name]))
        for layer, of in counts.items()
    ]
    first, last = _span(bins, each, chosen)
    told = counted(text, _words(view, each), {layer: of[each.name] for layer, of in counts.items()}, "date")
    return markup.tag(
        "a",
        markup.tag("span", *fields, class_="bars"),
        markup.tag("span", _short(view, each), class_="bin-name"),
        href=_address(view, first, last),
        aria_label=told,
        title=told,
        class_=f"bin {_part(each, chosen)}".strip(),
        data_from=period.iso(each.first),
        data_to=period.iso(each.last),
    )


def _short(view: View, each: Bin) -> Markup:
    """What stands under a bar: a year, or the number of a month and, where it is the first, its year."""
    year, month = view.text.date(f"{each.last.year:04d}", bare=True), each.name[5:7]
    if each.first is None:
        return markup.tag("bdi", f"≤{year}")
    if not month:
        return markup.tag("bdi", year)
    number = markup.tag("bdi", view.text.number(int(month)))
    return number + (markup.void("br") + markup.tag("bdi", year) if month == "01" else Markup(""))


def _part(each: Bin, chosen: period.Range) -> str:
    """Whether a bar is `chosen` or a `part` of it is; empty where none is, or there is no period."""
    if chosen == (None, None) or not _meets(each, chosen):
        return ""
    start, end = chosen
    whole = (start or date.min) <= (each.first or date.min) and each.last <= (end or date.max)
    return "chosen" if whole else "part"


def _meets(each: Bin, chosen: period.Range) -> bool:
    start, end = chosen
    return (each.first or date.min) <= (end or date.max) and (start or date.min) <= each.last


def _span(bins: Sequence[Bin], each: Bin, chosen: period.Range) -> period.Range:
    """The period that a tap on a bar asks for."""
    if chosen == (each.first, each.last):
        return None, None
    start, end = chosen
    of_bars = (start is None or start in [one.first for one in bins]) and (end is None or end in [one.last for one in bins])
    if chosen == (None, None) or _meets(each, chosen) or not of_bars:
        return each.first, each.last
    first = None if None in (each.first, start) else min(each.first or date.min, start or date.min)
    return first, end and max(each.last, end)
