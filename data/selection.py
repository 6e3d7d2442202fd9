"""What a reader is looking at: read from an address, written to one, and applied to the ledger."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

import pandas as pd

from data import codebook, search
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
    words = search.clean(query.get("q", ""))
    q = words[:MAX_QUERY].strip()
    ignored += [Ignored("q", f"…{words[MAX_QUERY:][:59]}")] if len(words) > MAX_QUERY else []
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
    claims = _claims(ledger, selection)
    narrowed = any(getattr(selection, name) for name in OF_CLAIMS)
    flows = ledger.flows[ledger.flows["claim"].isin(claims["id"])]
    if selection.goods:
        flows = flows[flows["goods"].isin(selection.goods)]
    events = _own(ledger.events, selection, ["parties"])
    measures = _own(ledger.measures, selection, ["authority", "target"])
    if narrowed:
        events = ledger.events[ledger.events["id"].isin(claims["event"])]
        measures = ledger.measures[ledger.measures["claim"].isin(claims["id"])]
    return replace(
        ledger,
        claims=claims,
        flows=flows,
        events=events,
        measures=measures,
        sources=ledger.sources[ledger.sources["id"].isin(claims["source"])],
        attributions=ledger.attributions[ledger.attributions["claim"].isin(claims["id"])],
        relations=ledger.relations[
            ledger.relations["claim"].isin(claims["id"]) | ledger.relations["other"].isin(claims["id"])
        ],
    )


def without(selection: Selection, parameter: str) -> Selection:
    """The same selection with one address parameter lifted."""
    name = {"from": "start", "to": "end"}.get(parameter, parameter)
    lifted: dict[str, Any] = {name: getattr(Selection(), name)}
    return replace(selection, **lifted)


def emptied_by(ledger: Ledger, selection: Selection, shown: Callable[[Ledger], Iterable[object]]) -> list[str]:
    """The parameters any one of which, lifted alone, would bring rows back into an empty view."""
    return [name for name in selection.active() if len(list(shown(select(ledger, without(selection, name)))))]


def _claims(ledger: Ledger, selection: Selection) -> pd.DataFrame:
    claims = ledger.claims
    keep = claims["status"].eq("current") & _within(claims, selection)
    for name in ("layer", "source", "origin", "topic", "stance", "standing"):
        if codes := getattr(selection, name):
            keep &= claims[name].isin(codes)
    if selection.party:
        keep &= _any(claims["parties"], selection.party)
    if selection.goods:
        keep &= claims["id"].isin(ledger.flows.loc[ledger.flows["goods"].isin(selection.goods), "claim"])
    if selection.q:
        keep &= search.matches(ledger, selection.q)
    return claims[keep]


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
