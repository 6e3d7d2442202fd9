"""Which dates lie in a range: those that may, and those that certainly do."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query import period
from data.query.selection import Ignored, Selection, from_query, select
from tests import ledger as drawer

#: Date, first and last day asked for, whether it may lie there, whether it certainly does.
CASES = [
    ("2023-07-15", "2023-07-15", "2023-07-15", True, True),
    ("2023-07-15", "2023-07-16", None, False, False),
    ("2023-07", "2023-07-01", "2023-07-31", True, True),
    ("2023-07", "2023-07-02", "2023-07-31", True, False),
    ("2023-07", "2023-07-01", "2023-07-30", True, False),
    ("2023-07", "2023-07-31", None, True, False),
    ("2023-07", "2023-08-01", None, False, False),
    ("2023-07", None, "2023-07-31", True, True),
    ("2023-09-05/2023-09-11", "2023-09-05", "2023-09-11", True, True),
    ("2023-09-05/2023-09-11", "2023-09-06", "2023-09-30", True, False),
    ("2023-09-05/2023-09-11", "2023-09-11", None, True, False),
    ("2023-09-05/2023-09-11", "2023-09-12", None, False, False),
    ("2023-06/2023-09", "2023-06-01", "2023-09-30", True, True),
    ("2024-06?", "2024-06-01", "2024-06-30", True, False),
    ("2024-06?", "2024-07-01", None, False, False),
    ("2024-06~", "2024-01-01", "2024-12-31", True, False),
    ("2024-06%/2024-07", "2024-01-01", "2024-12-31", True, False),
    ("197X", "1970-01-01", "1979-12-31", True, True),
    ("197X", "1975-01-01", "1975-12-31", True, False),
    ("197X", "1980-01-01", None, False, False),
    ("2022-02-24/..", "2022-02-24", None, True, True),
    ("2022-02-24/..", "2022-02-25", None, True, False),
    ("2022-02-24/..", "2022-01-01", "2026-12-31", True, False),
    ("2022-02-24/..", None, "2022-02-23", False, False),
    ("/2019", None, "2019-12-31", True, True),
    ("/2019", None, "2019-12-30", True, False),
    ("/2019", "1900-01-01", "2030-01-01", True, False),
    ("/2019", "2020-01-01", None, False, False),
]


@cache
def dated(written: str) -> Ledger:
    """The hand-made ledger with one claim of this date."""
    tables = drawer.tables()
    drawer.changed("claims", 6, date=written)(tables)
    assert tables["claims"].loc[6, "id"] == "r-containers"
    return load.build(tables, codebook.read())


def holds(ledger: Ledger, claim: str, dates: str, start: str | None, end: str | None) -> bool:
    chosen, ignored = from_query({"from": start or "", "to": end or "", "dates": dates}, ledger)
    assert not ignored
    return claim in set(select(ledger, chosen).claims["id"])


@pytest.mark.parametrize(("written", "start", "end", "may", "certainly"), CASES)
def test_a_date_may_lie_in_a_range_or_certainly_does(
    written: str, start: str | None, end: str | None, may: bool, certainly: bool
) -> None:
    ledger = dated(written)

    assert holds(ledger, "r-containers", "overlap", start, end) is may
    assert holds(ledger, "r-containers", "", start, end) is may
    assert holds(ledger, "r-containers", "within", start, end) is certainly


def test_a_claim_about_no_time_is_placed_and_doubted_by_when_it_was_said(small: Ledger) -> None:
    september = ("2023-09-01", "2023-09-30")

    assert small.claims.at["a1-02-2", "said"] == "2023-09?"
    assert holds(small, "a1-02-2", "overlap", *september)
    assert not holds(small, "a1-02-2", "within", *september)
    assert holds(small, "a2-02-1", "within", "2023-10-02", "2023-10-02")


def test_the_whole_view_follows_the_rule(small: Ledger) -> None:
    inside = Selection(start=date(2023, 9, 1), end=date(2023, 11, 30), dates=period.WITHIN)
    shown = select(small, inside)

    assert set(shown.claims["id"]) == {"a1-03-1", "a2-02-1"}
    assert set(shown.events["id"]) == {"e-meeting-expected", "e-meeting", "er-meeting"}
    assert set(select(small, Selection(start=date(2023, 10, 1), dates=period.WITHIN)).events["id"]) == {
        "e-meeting",
        "er-meeting",
    }


def test_what_is_certain_is_among_what_is_possible(real: Ledger) -> None:
    for first, last in [
        ("2023-09-01", "2023-09-30"),
        ("2022-01-01", ""),
        ("", "2019-12-31"),
        ("2024-06-01", "2024-06-02"),
    ]:
        may, surely = (
            set(select(real, from_query({"from": first, "to": last, "dates": rule}, real)[0]).claims["id"])
            for rule in (period.OVERLAP, period.WITHIN)
        )
        assert surely < may


def test_a_rule_without_a_range_is_no_filter(small: Ledger) -> None:
    assert from_query({"dates": "within"}, small) == (Selection(), [])
    assert not Selection(dates="within")
    assert Selection(dates="within").to_query() == {}
    assert Selection(start=date(2023, 9, 1)).to_query() == {"from": "2023-09-01"}


def test_an_unknown_rule_is_named() -> None:
    ledger = dated("2023")
    chosen, ignored = from_query({"from": "2023-01-01", "dates": "perhaps"}, ledger)

    assert chosen == Selection(start=date(2023, 1, 1))
    assert ignored == [Ignored("dates", "perhaps")]
