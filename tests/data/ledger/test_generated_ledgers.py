"""Generated ledgers are ledgers: they pass the check, keep the shape of the real one, and are the same every time."""

from __future__ import annotations

import pandas as pd
import pytest

from bench import ledgers
from data.checks import checker
from data.ledger import codebook, load
from data.ledger.load import Ledger

BOOK = codebook.read()


@pytest.fixture(scope="module")
def tables(real: Ledger) -> dict[str, pd.DataFrame]:
    return ledgers.tables(len(real.claims) + 1)


def test_the_check_finds_nothing(tables: dict[str, pd.DataFrame]) -> None:
    assert checker.problems(tables, BOOK) == []


def test_what_is_derived_has_the_same_shares(tables: dict[str, pd.DataFrame], real: Ledger) -> None:
    made = load.build(tables, BOOK)

    assert len(made.claims) == 2 * len(real.claims)
    for column in ("standing", "topic", "named", "depth", "layer"):
        assert made.claims[column].value_counts().to_dict() == (2 * real.claims[column].value_counts()).to_dict()


def test_a_copy_says_other_words_at_other_times(tables: dict[str, pd.DataFrame], real: Ledger) -> None:
    copy = tables["claims"].iloc[len(real.claims) :]

    assert (copy["statement_ar"].array != real.claims["statement_ar"].array).mean() > 0.9
    assert set(copy["id"]).isdisjoint(real.claims["id"])


def test_the_same_size_is_the_same_ledger(tables: dict[str, pd.DataFrame], real: Ledger) -> None:
    again = ledgers.tables(len(real.claims) + 1)

    assert all(again[name].equals(frame) for name, frame in tables.items())
