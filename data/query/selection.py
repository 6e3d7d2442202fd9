"""What a reader is looking at: read from an address, written to one, and applied to the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache, partial
from typing import Any

import numpy as np
import pandas as pd

from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import filters, period, row_index
from data.query.filters import CODED, PERIOD, Filter
from data.query.subset import Part
from data.search import search

MAX_QUERY = 200
Codes = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, init=False)
class Selection:
    """The filters. None or "" mean: everything. `start` and `end` are days, both included.

    `dates` says how an imprecise date meets them: "" (`overlap`) or `within`; without them it says nothing. `codes` are
    those of each coded filter that is on; each is an attribute as well: `selection.topic` is () where it is off.
    """

    start: date | None
    end: date | None
    dates: str
    q: str
    codes: Codes

    def __init__(
        self,
        start: date | None = None,
        end: date | None = None,
        dates: str = "",
        q: str = "",
        codes: Codes = (),
        **more: tuple[str, ...],
    ) -> None:
        chosen = dict(codes) | more
        if strange := set(chosen) - set(CODED):
            raise TypeError(f"no such filter: {strange}")
        ordered = tuple((name, chosen[name]) for name in CODED if chosen.get(name))
        for name, value in {"start": start, "end": end, "dates": dates, "q": q, "codes": ordered}.items():
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> tuple[str, ...]:
        if name not in CODED:
            raise AttributeError(name)
        return dict(self.codes).get(name, ())

    def __bool__(self) -> bool:
        return bool(self.to_query())

    def to_query(self) -> dict[str, str]:
        """Address parameters, ASCII codes only (`q` apart), defaults left out."""
        query = {name: ",".join(codes) for name, codes in self.codes}
        bounds = {"from": period.iso(self.start), "to": period.iso(self.end)}
        query |= bounds | {"dates": self.dates if any(bounds.values()) else "", "q": self.q}
        return {name: value for name, value in query.items() if value}

    def having(self, name: str, *codes: str) -> Selection:
        """The same with these codes of one filter."""
        return replace(self, codes=(*self.codes, (name, codes)))

    def active(self) -> list[str]:
        """Names of the parameters that narrow the view."""
        return list(self.to_query())


@dataclass(frozen=True)
class Ignored:
    """A part of an address that means nothing to us: parameter and value as given (shortened), and what is `allowed`."""

    parameter: str
    value: str
    allowed: tuple[str, ...] = field(default=(), compare=False)


def from_query(query: Mapping[str, str], ledger: Ledger) -> tuple[Selection, list[Ignored]]:
    """The selection that an address asks for, and what in it had to be ignored. Never raises."""
    allowed, ignored = options(ledger), list[Ignored]()
    coded: dict[str, tuple[str, ...]] = {}
    for name in CODED:
        given = [part.strip() for part in query.get(name, "").split(",") if part.strip()]
        coded[name] = tuple(dict.fromkeys(code for code in given if code in allowed[name]))
        ignored += [Ignored(name, code[:60], tuple(allowed[name])) for code in given if code not in allowed[name]]
    days, passed_over = _range(query)
    words = search.clean(query.get("q", ""))
    if len(words) > MAX_QUERY:
        passed_over.append(Ignored("q", f"…{words[MAX_QUERY:][:59]}", (f"1–{MAX_QUERY}",)))
    return Selection(**days, q=words[:MAX_QUERY].strip(), codes=tuple(coded.items())), ignored + passed_over


def _range(query: Mapping[str, str]) -> tuple[dict[str, Any], list[Ignored]]:
    """`start`, `end` and `dates`; a range that runs backwards keeps its start, a rule without a range means nothing."""
    given = {name: query.get(name, "").strip() for name in PERIOD}
    start, end = period.bound(given["from"]), period.bound(given["to"], last=True)
    wrong = {"from": start is None, "to": end is None, "dates": given["dates"] not in (period.OVERLAP, period.WITHIN)}
    allowed = {"from": period.FORMS, "to": period.FORMS, "dates": (period.OVERLAP, period.WITHIN)}
    if start and end and start > end:
        end, wrong["to"], allowed["to"] = None, True, (f"≥ {period.iso(start)}",)
    dates = given["dates"] if given["dates"] == period.WITHIN and (start or end) else ""
    ignored = [Ignored(name, given[name][:60], allowed[name]) for name in PERIOD if given[name] and wrong[name]]
    return {"start": start, "end": end, "dates": dates}, ignored


@lru_cache(maxsize=4)
def options(ledger: Ledger) -> dict[str, list[str]]:
    """Every value each coded filter can take: in codebook order, in that of the sources, or by how many claims have it."""
    return {name: _options(ledger, filters.BY_NAME[name]) for name in CODED}


def _options(ledger: Ledger, each: Filter) -> list[str]:
    if not each.ids:
        return list(codebook.read().codes(each.name))
    if each.ids == "sources":
        return list(ledger.sources["id"])
    return [value for value in row_index.pairs(ledger, each.name).commonest() if value]


@lru_cache(maxsize=64)  # a page asks for the same view several times, and a reader comes back to it
def select(ledger: Ledger, selection: Selection) -> Ledger:
    """The part of the ledger that a selection keeps, as a ledger again. Withdrawn claims never show."""
    claims = kept(ledger, selection)
    return Part.of(
        ledger,
        {
            "claims": lambda: claims,
            "sources": lambda: _holding(ledger, "sources", "source", claims),
            "flows": lambda: _flows(ledger, selection, claims),
            "attributions": lambda: _held(ledger, "attributions", claims),
            "relations": lambda: _held(ledger, "relations", claims),
            "routes": lambda: _held(ledger, "routes", claims),
            "places": lambda: _places(ledger, selection, claims),
            "findings": lambda: _any(ledger.findings["claims"], set(ledger.claims["id"][claims])).to_numpy(),
            "events": lambda: _events(ledger, selection, claims),
            "measures": lambda: (
                _held(ledger, "measures", claims) if _follows("measures", selection) else _own(ledger, "measures", selection)
            ),
            **{table: partial(_own, ledger, table, selection) for table in ("aliases", "passages", "changes")},
        },
    )


def without(selection: Selection, parameter: str) -> Selection:
    """The same selection with one address parameter lifted."""
    if parameter in CODED:
        return selection.having(parameter)
    name = {"from": "start", "to": "end"}.get(parameter, parameter)
    lifted: dict[str, Any] = {name: getattr(Selection(), name)}
    return replace(selection, **lifted)


def emptied_by(ledger: Ledger, selection: Selection, shown: Callable[[Ledger], Iterable[object]]) -> list[str]:
    """The parameters any one of which, lifted alone, would bring rows back into an empty view."""
    return [name for name in selection.active() if len(list(shown(select(ledger, without(selection, name)))))]


@lru_cache(maxsize=128)  # the numbers beside the filters ask for the view without each of them
def kept(ledger: Ledger, selection: Selection) -> row_index.Mask:
    """Which claims a selection keeps, row by row."""
    claims = ledger.claims
    keep = (
        claims["status"].eq("current") & period.kept(claims, selection.start, selection.end, selection.dates)
    ).to_numpy()
    for name, codes in selection.codes:
        keep = keep & row_index.having(ledger, name, codes)
    if selection.q:
        keep = keep & search.matches(ledger, selection.q).to_numpy()
    return keep


def _held(ledger: Ledger, table: str, claims: row_index.Mask) -> row_index.Mask:
    """Which rows of a table belong to a claim that is kept, at either end of a relation."""
    ends = ("claim", "other") if table == "relations" else ("claim",)
    return np.logical_or.reduce([row_index.under(claims, row_index.holders(ledger, table, end)) for end in ends])


def _holding(ledger: Ledger, table: str, column: str, claims: row_index.Mask) -> row_index.Mask:
    """Which rows of a table are named by a claim that is kept."""
    return row_index.over(claims, row_index.held(ledger, table, column), len(getattr(ledger, table)))


def _flows(ledger: Ledger, selection: Selection, claims: row_index.Mask) -> row_index.Mask:
    return _held(ledger, "flows", claims) & _own(ledger, "flows", selection)


def _follows(table: str, selection: Selection) -> bool:
    """Whether a filter is on that only claims can answer: the rows of the table then follow theirs."""
    return bool(selection.q) or any(table not in filters.BY_NAME[name].columns for name, _ in selection.codes)


def _events(ledger: Ledger, selection: Selection, claims: row_index.Mask) -> row_index.Mask:
    if _follows("events", selection):
        return _holding(ledger, "events", "event", claims)
    return _own(ledger, "events", selection)


def _places(ledger: Ledger, selection: Selection, claims: row_index.Mask) -> row_index.Mask:
    """Which places a claim or an event of the view names; all of them where nothing is filtered."""
    if not selection:
        return np.ones(len(ledger.places), dtype=bool)
    lists = {*ledger.claims["places"][claims], *ledger.events["places"][_events(ledger, selection, claims)]}
    return ledger.places["id"].isin({place for each in lists for place in each.split(";")}).to_numpy()


def _own(ledger: Ledger, table: str, selection: Selection) -> row_index.Mask:
    """Which rows of a table pass the filters by what stands in their own columns."""
    frame, keep = getattr(ledger, table), np.ones(len(getattr(ledger, table)), dtype=bool)
    if "date" in frame:
        keep &= period.kept(_bounded(frame), selection.start, selection.end, selection.dates).to_numpy()
    for name, codes in selection.codes:
        if columns := filters.BY_NAME[name].columns.get(table):
            keep &= np.logical_or.reduce([_any(frame[column], codes).to_numpy() for column in columns])
    return keep


def _bounded(frame: pd.DataFrame) -> pd.DataFrame:
    """Dates that are days are their own bounds."""
    if "date_from" in frame:
        return frame
    return frame.assign(**{side: pd.to_datetime(frame["date"]) for side in ("date_from", "date_to")})


def _any(lists: pd.Series, codes: Iterable[str]) -> pd.Series:
    """Which `;` lists hold one of these codes; few lists differ."""
    held = {each for each in lists.unique() if not set(codes).isdisjoint(each.split(";"))}
    return lists.isin(held)
