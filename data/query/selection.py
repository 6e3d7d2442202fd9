"""What a reader is looking at: read from an address, written to one, and applied to the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import period, row_index
from data.query.subset import Part
from data.search import search

#: Parameters that hold codes, in the order in which the filters stand on the page.
CODED = ("layer", "source", "origin", "party", "topic", "stance", "standing", "goods")
#: Filters that only a claim can answer; an event, flow or measure passes them through its claims.
OF_CLAIMS = ("source", "origin", "topic", "stance", "standing", "goods", "q")
MAX_QUERY = 200


@dataclass(frozen=True)
class Selection:
    """The filters. Empty tuple, None or "" mean: everything. `start` and `end` are days, both included.

    `dates` says how an imprecise date meets them: "" (`overlap`) or `within`; without them it says nothing.
    """

    start: date | None = None
    end: date | None = None
    dates: str = ""
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
        return bool(self.to_query())

    def to_query(self) -> dict[str, str]:
        """Address parameters, ASCII codes only (`q` apart), defaults left out."""
        query = {name: ",".join(getattr(self, name)) for name in CODED}
        bounds = {"from": period.iso(self.start), "to": period.iso(self.end)}
        query |= bounds | {"dates": self.dates if any(bounds.values()) else "", "q": self.q}
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
    known, ignored = options(ledger), list[Ignored]()
    coded: dict[str, Any] = {}
    for name in CODED:
        given = [part.strip() for part in query.get(name, "").split(",") if part.strip()]
        coded[name] = tuple(dict.fromkeys(code for code in given if code in known[name]))
        ignored += [Ignored(name, code[:60]) for code in given if code not in known[name]]
    days, passed_over = _range(query)
    words = search.clean(query.get("q", ""))
    if len(words) > MAX_QUERY:
        passed_over.append(Ignored("q", f"…{words[MAX_QUERY:][:59]}"))
    return Selection(**days, q=words[:MAX_QUERY].strip(), **coded), ignored + passed_over


def _range(query: Mapping[str, str]) -> tuple[dict[str, Any], list[Ignored]]:
    """`start`, `end` and `dates`; a range that runs backwards keeps its start, a rule without a range means nothing."""
    given = {name: query.get(name, "").strip() for name in ("from", "to", "dates")}
    start, end = period.day(given["from"]), period.day(given["to"])
    wrong = {"from": start is None, "to": end is None, "dates": given["dates"] not in (period.OVERLAP, period.WITHIN)}
    if start and end and start > end:
        end, wrong["to"] = None, True
    dates = given["dates"] if given["dates"] == period.WITHIN and (start or end) else ""
    ignored = [Ignored(name, given[name][:60]) for name in given if given[name] and wrong[name]]
    return {"start": start, "end": end, "dates": dates}, ignored


@lru_cache(maxsize=4)
def options(ledger: Ledger) -> dict[str, list[str]]:
    """Every value each coded filter can take, in codebook order or by how often the ledger has it."""
    claims, book = ledger.claims, codebook.read()
    ladders = {name: list(book.codes(name)) for name in ("layer", "topic", "stance", "standing", "goods")}
    involved = row_index.pairs(ledger, "party").commonest()
    return ladders | {
        "source": list(ledger.sources["id"]),
        "origin": list(claims["origin"].value_counts().index),
        "party": [party for party in involved if party],
    }


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
                _held(ledger, "measures", claims)
                if _narrowed(selection)
                else _own(ledger.measures, selection, ["authority", "target"])
            ),
        },
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
def kept(ledger: Ledger, selection: Selection) -> row_index.Mask:
    """Which claims a selection keeps, row by row."""
    claims = ledger.claims
    keep = (
        claims["status"].eq("current") & period.kept(claims, selection.start, selection.end, selection.dates)
    ).to_numpy()
    for name in ("layer", "source", "origin", "topic", "stance", "standing"):
        if codes := getattr(selection, name):
            keep = keep & claims[name].isin(codes).to_numpy()
    for name in ("party", "goods"):
        if codes := getattr(selection, name):
            keep = keep & row_index.pairs(ledger, name).any(codes, len(claims))
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
    found = _held(ledger, "flows", claims)
    return found & ledger.flows["goods"].isin(selection.goods).to_numpy() if selection.goods else found


def _narrowed(selection: Selection) -> bool:
    return any(getattr(selection, name) for name in OF_CLAIMS)


def _events(ledger: Ledger, selection: Selection, claims: row_index.Mask) -> row_index.Mask:
    if _narrowed(selection):
        return _holding(ledger, "events", "event", claims)
    return _own(ledger.events, selection, ["parties"])


def _places(ledger: Ledger, selection: Selection, claims: row_index.Mask) -> row_index.Mask:
    """Which places a claim or an event of the view names."""
    lists = {*ledger.claims["places"][claims], *ledger.events["places"][_events(ledger, selection, claims)]}
    return ledger.places["id"].isin({place for each in lists for place in each.split(";")}).to_numpy()


def _own(frame: pd.DataFrame, selection: Selection, parties: list[str]) -> row_index.Mask:
    keep = period.kept(frame, selection.start, selection.end, selection.dates)
    if selection.layer:
        keep &= frame["layer"].isin(selection.layer)
    if selection.party:
        keep &= pd.concat([_any(frame[column], selection.party) for column in parties], axis=1).any(axis=1)
    return keep.to_numpy()


def _any(lists: pd.Series, codes: Iterable[str]) -> pd.Series:
    """Which `;` lists hold one of these codes; few lists differ."""
    held = {each for each in lists.unique() if not set(codes).isdisjoint(each.split(";"))}
    return lists.isin(held)
