"""A view of the ledger holds the rows it should, whether a table is looked at whole or a column at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from data.ledger.load import TABLES, Ledger
from data.query.subset import Mask, Part


def part(small: Ledger, **rows: Callable[[], Mask]) -> Ledger:
    return Part.of(small, rows)


def first_two(small: Ledger) -> Mask:
    return np.arange(len(small.claims)) < 2


def test_it_holds_some_rows_of_some_tables_and_all_of_the_others(small: Ledger) -> None:
    made = part(small, claims=lambda: first_two(small))

    assert list(made.claims["id"]) == ["a1-02-1", "a1-02-2"]
    for name in set(TABLES) - {"claims"}:
        assert getattr(made, name) is getattr(small, name)
    assert made.edition == small.edition


def test_columns_for_themselves_are_those_of_the_table(small: Ledger) -> None:
    made = part(small, claims=lambda: first_two(small))

    before = made.only("claims", "id", "topic")
    whole = made.claims
    pd.testing.assert_frame_equal(before, whole[["id", "topic"]])
    pd.testing.assert_frame_equal(made.only("claims", "id", "topic"), before)
    pd.testing.assert_frame_equal(made.only("events", "id"), small.events[["id"]])


def test_nothing_is_cut_out_before_somebody_looks(small: Ledger) -> None:
    looked: list[str] = []

    def rows() -> Mask:
        looked.append("claims")
        return first_two(small)

    made = part(small, claims=rows)
    assert len(made.events)
    assert not looked
    assert made.claims is made.claims
    assert looked == ["claims"]


def test_where_every_row_is_kept_nothing_is_copied(small: Ledger) -> None:
    assert part(small, claims=lambda: np.full(len(small.claims), True)).claims is small.claims


def test_a_part_can_be_changed_like_any_ledger(small: Ledger) -> None:
    made = replace(part(small, claims=lambda: first_two(small)), events=small.events.iloc[:1])

    assert (len(made.claims), len(made.events), len(made.flows)) == (2, 1, len(small.flows))
    assert list(made.only("claims", "id")["id"]) == list(made.claims["id"])


def test_it_has_no_other_tables(small: Ledger) -> None:
    with pytest.raises(AttributeError):
        part(small).weather  # type: ignore[attr-defined]  # noqa: B018
