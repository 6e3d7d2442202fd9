"""What a reader is looking at: read from an address, written to one, and applied to the ledger."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from data import codebook, keys, search
from data.load import Ledger

#: Parameters that hold codes, in the order in which the filters stand on the page.
CODED = ("layer", "source", "origin", "party", "topic", "stance", "standing", "goods")
#: Filters that only a claim can answer; an event, flow or measure passes them through its claims.
OF_CLAIMS = ("source", "origin", "topic", "stance", "standing", "goods", "q")
MAX_QUERY = 200
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True)
class Selection:
    """The filters. Empty tuple, None or "" mean: everything. `start` and `end` are days, both included."""

    start: date | None = None
    end: date | None = None
    layer: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    party: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    stance: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    q: str = ""

    def __bool__(self) -> bool:
        return self != Selection()

    def to_query(self) -> dict[str, str]:
        """Address parameters, ASCII codes only (`q` apart), defaults left out."""
        query = {name: ",".join(getattr(self, name)) for name in CODED}
        query |= {"from": _iso(self.start), "to": _iso(self.end), "q": self.q}
        return {name: value for name, value in query.items() if value}

    def active(self) -> list[str]:
        """Names of the parameters that narrow the view."""
        return list(self.to_query())


@dataclass(frozen=True)
class Ignored:
    """A part of an address that means nothing to us: parameter and value as given (shortened)."""

    parameter: str
    value: str


def from_query(query: Mapping[str, str], ledger: Ledger) -> tuple[Selection, list[Ignored]]:
    """The selection that an address asks for, and what in it had to be ignored. Never raises."""
    ignored: list[Ignored] = []
    known = options(ledger)
    coded = {}
    for name in CODED:
        given = [part.strip() for part in query.get(name, "").split(",") if part.strip()]
        coded[name] = tuple(dict.fromkeys(code for code in given if code in known[name]))
        ignored += [Ignored(name, code[:60]) for code in given if code not in known[name]]
    days = {name: _day(query.get(name, "")) for name in ("from", "to")}
    ignored += [Ignored(name, query[name][:60]) for name in days if query.get(name) and days[name] is None]
    start, end = days["from"], days["to"]
    if start and end and start > end:
        ignored.append(Ignored("to", _iso(end)))
        end = None
    q = search.clean(query.get("q", ""))[:MAX_QUERY]
    return Selection(start=start, end=end, q=q, **coded), ignored


@lru_cache(maxsize=4)
def options(ledger: Ledger) -> dict[str, list[str]]:
    """Every value each coded filter can take, in codebook order or by how often the ledger has it."""
    claims, book = ledger.claims, codebook.read()
    ladders = {name: list(book.codes(name)) for name in ("layer", "topic", "stance", "standing", "goods")}
    involved = claims["parties"].str.split(";").explode()
    return ladders | {
        "source": list(ledger.sources["id"]),
        "origin": list(claims["origin"].value_counts().index),
        "party": [party for party in involved.value_counts().index if party],
    }


@lru_cache(maxsize=64)  # a page asks for the same view several times, and a reader comes back to it
def select(ledger: Ledger, selection: Selection) -> Ledger:
    """The part of the ledger that a selection keeps, as a ledger again. Withdrawn claims never show."""
    claims = kept(ledger, selection)
    held = {name: _held(ledger, name, claims) for name in ("flows", "attributions", "relations")}
    if selection.goods:
        held["flows"] &= ledger.flows["goods"].isin(selection.goods).to_numpy()
    if any(getattr(selection, name) for name in OF_CLAIMS):
        events = ledger.events[keys.over(claims, keys.held(ledger, "events", "event"), len(ledger.events))]
        measures = ledger.measures[_held(ledger, "measures", claims)]
    else:
        events = _own(ledger.events, selection, ["parties"])
        measures = _own(ledger.measures, selection, ["authority", "target"])
    return replace(
        ledger,
        claims=ledger.claims[claims],
        events=events,
        measures=measures,
        sources=ledger.sources[keys.over(claims, keys.held(ledger, "sources", "source"), len(ledger.sources))],
        **{name: getattr(ledger, name)[rows] for name, rows in held.items()},
    )


def without(selection: Selection, parameter: str) -> Selection:
    """The same selection with one address parameter lifted."""
    name = {"from": "start", "to": "end"}.get(parameter, parameter)
    lifted: dict[str, Any] = {name: getattr(Selection(), name)}
    return replace(selection, **lifted)


def emptied_by(ledger: Ledger, selection: Selection, shown: Callable[[Ledger], Iterable[object]]) -> list[str]:
    """The parameters any one of which, lifted alone, would bring rows back into an empty view."""
    return [name for name in selection.active() if len(list(shown(select(ledger, without(selection, name)))))]


@lru_cache(maxsize=128)  # the numbers beside the filters ask for the view without each of them
def kept(ledger: Ledger, selection: Selection) -> keys.Mask:
    """Which claims a selection keeps, row by row."""
    claims = ledger.claims
    keep = (claims["status"].eq("current") & _within(claims, selection)).to_numpy()
    for name in ("layer", "source", "origin", "topic", "stance", "standing"):
        if codes := getattr(selection, name):
            keep = keep & claims[name].isin(codes).to_numpy()
    for name in ("party", "goods"):
        if codes := getattr(selection, name):
            keep = keep & keys.pairs(ledger, name).any(codes, len(claims))
    if selection.q:
        keep = keep & search.matches(ledger, selection.q).to_numpy()
    return keep


def _held(ledger: Ledger, table: str, claims: keys.Mask) -> keys.Mask:
    """Which rows of a table belong to a claim that is kept, at either end of a relation."""
    ends = ("claim", "other") if table == "relations" else ("claim",)
    return np.logical_or.reduce([keys.under(claims, keys.holders(ledger, table, end)) for end in ends])


def _own(frame: pd.DataFrame, selection: Selection, parties: list[str]) -> pd.DataFrame:
    keep = _within(frame, selection)
    if selection.layer:
        keep &= frame["layer"].isin(selection.layer)
    if selection.party:
        keep &= pd.concat([_any(frame[column], selection.party) for column in parties], axis=1).any(axis=1)
    return frame[keep]


def _within(frame: pd.DataFrame, selection: Selection) -> pd.Series:
    """May overlap: an imprecise date is kept when any day it may mean lies in the range."""
    keep = pd.Series(True, index=frame.index)
    if selection.start:
        keep &= frame["date_to"].isna() & frame["date_from"].notna() | (
            frame["date_to"] >= pd.Timestamp(selection.start)
        )
    if selection.end:
        keep &= frame["date_from"].isna() & frame["date_to"].notna() | (
            frame["date_from"] <= pd.Timestamp(selection.end)
        )
    return keep


def _any(lists: pd.Series, codes: tuple[str, ...]) -> pd.Series:
    return lists.str.split(";").explode().isin(codes).groupby(level=0).any().reindex(lists.index)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if DAY.fullmatch(text) else None  # Python would read 2023-W01-1 as well
    except ValueError:
        return None


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
