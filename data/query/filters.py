"""The filters, a row each: the parameter of the address, what it takes, and in which columns it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

#: `codes` of a vocabulary or ids of rows, an end of the period, the `rule` for imprecise dates, `words` to search for.
Kind = Literal["codes", "day", "rule", "words"]


@dataclass(frozen=True)
class Filter:
    """A filter. `columns` are those it looks in, by table; the first one gives it its label.

    A claim is looked up in its own columns or, if `claims` is not among the tables, in those of its rows in the first. A
    table that has none of the columns follows its claims. `ids`: what the codes are ids of, `sources` or `parties`, or
    `origins`, which may be either; without it they are a vocabulary of the codebook, called as the filter is.
    """

    name: str
    kind: Kind
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ids: Literal["", "sources", "parties", "origins"] = ""

    @property
    def label(self) -> tuple[str, str]:
        """Table and column whose label it bears."""
        table, columns = next(iter(self.columns.items()))
        return table, columns[0]


def _codes(name: str, ids: Literal["", "sources", "parties", "origins"] = "", **columns: str) -> Filter:
    return Filter(name, "codes", {table: tuple(each.split()) for table, each in columns.items()}, ids)


#: In the order in which they stand in an address.
FILTERS = (
    Filter("from", "day"),
    Filter("to", "day"),
    Filter("dates", "rule"),
    _codes("layer", claims="layer", events="layer", measures="layer"),
    _codes("source", "sources", claims="source", passages="source", aliases="source"),
    _codes("origin", "origins", claims="origin"),
    _codes("party", "parties", claims="parties", events="parties", measures="authority target", aliases="party"),
    _codes("topic", claims="topic"),
    _codes("stance", claims="stance"),
    _codes("standing", claims="standing"),
    _codes("goods", flows="goods"),
    Filter("q", "words"),
)
BY_NAME = {each.name: each for each in FILTERS}
#: Parameters that hold codes, in the order in which the filters stand on the page.
CODED = tuple(each.name for each in FILTERS if each.kind == "codes")
#: Parameters of the period.
PERIOD = tuple(each.name for each in FILTERS if each.kind in ("day", "rule"))
