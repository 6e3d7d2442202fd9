"""What the lines of the arms room are called: a direction, and in it a family of goods or a pair of third parties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components import names
from components.frame import View
from data.count.flows import DIRECTIONS, OTHERS

Row = Mapping[Any, Any]


def group(view: View, direction: str) -> str:
    """North Korea to Russia, Russia to North Korea, or third parties."""
    pair = next((pair for pair, code in DIRECTIONS.items() if code == direction), None)
    return _pair(view, *pair) if pair else view.text("flows-others")


def label(view: View, row: Row) -> str:
    """A line's own name under its group."""
    if row["direction"] == OTHERS:
        return _pair(view, row["supplier"], row["recipient"])
    return view.text.code("goods_family", row["family"])


def full(view: View, row: Row) -> str:
    """A line's name where no group stands over it."""
    own = label(view, row)
    where = group(view, row["direction"])
    return own if row["direction"] == OTHERS else view.text("flow-line", direction=where, goods=own)


def goods(view: View, codes: str) -> str:
    """A `;` list of goods in words."""
    return view.text.list([view.text.code("goods", code) for code in codes.split(";")])


def _pair(view: View, supplier: str, recipient: str) -> str:
    known = [names.party(view.ledger, view.text, code) for code in (supplier, recipient)]
    return view.text("flow-pair", supplier=known[0], recipient=known[1])
