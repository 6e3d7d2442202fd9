"""What the filters leave out, on the hand-made ledger."""

from __future__ import annotations

from data.count.outside_view import Hidden, hidden
from data.ledger.load import Ledger
from data.query.selection import Selection, select


def test_a_denial_outside_the_view_is_counted_and_whether_it_stands_against_what_is_inside(small: Ledger) -> None:
    assert hidden(small, select(small, Selection(stance=("allegation",))), "article") == Hidden(1, denials_against=1)
    assert hidden(small, select(small, Selection(topic=("economy",))), "article") == Hidden(1, denials_against=0)


def test_the_layers_are_counted_apart(small: Ledger) -> None:
    assert hidden(small, select(small, Selection(topic=("economy",))), "reference") == Hidden(0, 0)


def test_a_denial_in_the_view_is_not_hidden(small: Ledger) -> None:
    assert hidden(small, select(small, Selection()), "article") == Hidden(0, 0)
