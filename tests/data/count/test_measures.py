"""Counts of measures: each once, the layers apart, what is not known kept as not known."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

from data import count
from data.checks import checker
from data.ledger import codebook, load
from tests import ledger

OIL = {"layer": "reference", "measure": "refined_petroleum", "authority": "council", "target": "borea"}


def built(*spoilings: Callable[[ledger.Tables], None]) -> load.Ledger:
    """The small ledger with changes, typed as a real one."""
    tables = ledger.tables()
    for spoil in spoilings:
        spoil(tables)
    return load.build(tables, codebook.read())


def measure(id_: str, **cells: str) -> Callable[[ledger.Tables], None]:
    return ledger.added("measures", id=id_, **OIL | cells)


REPEATED = measure("m-oil-again", date="2020-01-01", action="caps", restates="m-oil", claim="r-ceiling")
UNDATED = measure("m-undated", date="", action="introduces", layer="article")
ARMS = measure(
    "m-arms", date="2018-05-01", measure="arms_embargo", action="introduces", instrument="Council 5", claim="r-ceiling"
)
TIGHTER = measure("m-arms-2", date="2019-12-22", measure="arms_embargo", action="tightens", instrument="Council 7")
VETO = measure(
    "m-veto", date="2021-03-01", measure="sanctions_general", action="vetoes", instrument="Draft 1",
    votes_for="13", votes_against="1", votes_abstain="1", against="alta",
)  # fmt: skip
LISTED = {"measure": "designations", "action": "designates", "claim": "r-ceiling"}


def test_a_measure_that_restates_another_is_not_counted() -> None:
    assert list(count.acts(built(REPEATED), "reference")["id"]) == ["m-oil"]


def test_an_undated_measure_stands_apart_from_the_acts() -> None:
    small = built(UNDATED)

    assert list(count.acts(small, "article")["id"]) == []
    assert list(count.undated(small, "article")["id"]) == ["m-undated"]


def test_lanes_follow_the_first_act_of_their_kind() -> None:
    rows = count.regime(built(ARMS, TIGHTER, VETO))

    assert list(rows["id"]) == ["m-arms", "m-arms-2", "m-oil"]
    assert list(rows["start"].dt.year) == [2018, 2018, 2019]


def test_kinds_in_force_add_up_over_the_days_of_their_first_acts() -> None:
    steps = count.kinds_in_force(built(ARMS, TIGHTER))

    assert [(day.year, kinds) for day, kinds in zip(steps["day"], steps["kinds"], strict=True)] == [
        (2018, 1),
        (2019, 2),
    ]


def test_a_decision_is_one_row_with_its_votes_and_all_its_measures() -> None:
    rows = count.decisions(built(TIGHTER, VETO), "council").set_index("instrument")

    assert list(rows.index) == ["Council 7", "Draft 1"]
    assert rows.loc["Council 7", ["votes_for", "votes_against", "measures"]].tolist() == [14, 1, 2]
    assert rows.loc["Draft 1", ["action", "against"]].tolist() == ["vetoes", "alta"]


def test_votes_that_are_not_recorded_stay_unknown() -> None:
    assert count.decisions(built(ARMS), "council")["votes_for"].isna().tolist() == [True, False]


def test_names_are_added_where_given_and_unknown_numbers_are_counted_as_such() -> None:
    small = built(
        measure("m-1", date="2024-02-01", quantity="3", unit="designees", **LISTED),
        measure("m-2", date="2024-05-01", quantity="4", unit="designees", **LISTED),
        measure("m-3", date="2024-06-01", **LISTED),
        measure("m-4", date="2024-06-02", **LISTED | {"authority": "council;alta"}),
    )
    rows = count.designations(small, "reference").set_index("authority")

    assert rows.loc["council", ["year", "acts", "designees", "unnumbered"]].tolist() == [2024, 3, 7, 1]
    assert rows.loc["council;alta", ["acts", "designees", "unnumbered"]].tolist() == [1, 0, 1]


def test_ceilings_are_those_of_one_kind_in_one_unit() -> None:
    small = built(REPEATED, measure("m-tonnes", date="2019-12-22", action="caps", quantity="9", unit="tonnes"))

    assert list(count.ceilings(small, "refined_petroleum", "barrels")["id"]) == ["m-oil"]


def test_claims_stand_under_the_kind_that_covers_their_goods() -> None:
    rows = count.covered(built(), "article", "borea")

    assert rows[["measure", "degree", "claims", "ids"]].values.tolist() == [
        ["arms_embargo", "alleged", 2, "a1-02-1;a2-01-1"]
    ]


def test_goods_on_the_other_way_are_not_covered() -> None:
    luxury = ledger.changed("flows", 2, goods="luxury_goods")  # from Alta to Borea, wanted

    assert "luxury_goods" in set(count.covered(built(luxury), "article", "borea")["measure"])
    assert "luxury_goods" not in set(count.covered(built(luxury), "article", "alta")["measure"])


def test_what_lies_ahead_is_one_degree() -> None:
    wanted = ledger.changed("flows", 2, goods="arms")
    rows = count.covered(built(wanted), "article", "borea").set_index("degree")

    assert rows.loc["ahead", "ids"] == "a2-02-1"


def test_a_claim_on_the_measure_itself_is_told_from_one_on_its_goods() -> None:
    rows = count.covered(built(), "reference", "borea").set_index("measure")

    assert rows.loc["refined_petroleum", ["degree", "claims", "ids"]].tolist() == ["about", 1, "r-ceiling"]
    assert rows.loc["arms_embargo", ["degree", "ids"]].tolist() == ["alleged", "r-containers"]


def test_goods_under_no_kind_are_named() -> None:
    assert count.uncovered(built(), "article", "borea") == ["grain"]


def test_every_code_that_a_kind_covers_is_a_good_of_the_codebook() -> None:
    book = codebook.read()

    for kind in book.codes("measure").values():
        assert set(kind.goods) <= set(book.codes("goods"))
        assert bool(kind.goods) == (kind.way in ("to", "from", "either"))


def test_figures_keep_their_bound_their_origin_and_their_period() -> None:
    rows = count.amounts(built(), ("containers_munitions",), ("containers",))

    assert rows[["claim", "value", "bound", "origin"]].values.tolist() == [
        ["a1-02-1", 10000, "low", "herald"],
        ["r-containers", 14000, "best", "institute"],
    ]


def test_a_figure_without_a_period_stands_in_the_time_of_its_claim() -> None:
    timeless = ledger.changed("flows", 0, period="")
    row = count.amounts(built(timeless), ("containers_munitions",), ("containers",)).loc["f-a1-02-1-1"]

    assert (row["date_from"], row["date_to"]) == (pd.Timestamp("2023-06-01"), pd.Timestamp("2023-09-30"))


@pytest.mark.parametrize(
    ("first", "last", "whole"),
    [("2023-01-01", "2023-12-31", True), ("2023-01-01", "2024-12-31", False), ("2023-03-01", "2023-03-31", False)],
)
def test_a_calendar_year_runs_from_january_to_december(first: str, last: str, whole: bool) -> None:
    assert count.is_calendar_year(pd.Timestamp(first), pd.Timestamp(last)) is whole


def test_a_body_lives_from_its_first_act_to_the_one_that_ends_it() -> None:
    watch = {"measure": "monitoring_body", "claim": "r-ceiling"}
    small = built(
        measure("m-body", date="2010-01-01", action="introduces", **watch),
        measure("m-more", date="2012-01-01", action="extends", **watch),
        measure("m-end", date="2014-01-01", action="ends", **watch),
    )
    steps = count.monitoring(small, ("council",))
    life = count.lives(steps).iloc[0]

    assert steps[["act", "ids"]].values.tolist() == [
        ["introduces", "r-ceiling"], ["extends", "r-ceiling"], ["ends", "r-ceiling"]
    ]  # fmt: skip
    assert (life["first"].year, life["last"].year) == (2010, 2014)


def test_empty_views_count_nothing() -> None:
    empty = built(
        ledger.rebuilt("measures", lambda rows: rows.head(0)), ledger.rebuilt("flows", lambda rows: rows.head(0))
    )

    assert not len(count.regime(empty)) + len(count.decisions(empty, "council")) + len(count.kinds_in_force(empty))
    assert not len(count.designations(empty, "reference")) + len(count.covered(empty, "article", "borea"))
    assert not len(count.amounts(empty, ("arms",), ("pieces",))) + len(count.monitoring(empty, ("council",)))


def test_the_real_ledger_counts_no_measure_twice() -> None:
    raw, problems = checker.read(load.CURATED, codebook.read())
    assert not problems
    rows = raw["measures"].set_index("id")
    repeating = rows[rows["restates"].ne("")]

    assert set(repeating["restates"]) <= set(rows.index[rows["restates"].eq("")])
    assert (repeating["measure"] == rows.loc[repeating["restates"], "measure"].array).all()
