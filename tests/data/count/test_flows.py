"""Flows, denials, periods and quantities, counted to the last one on the tiny ledger."""

from __future__ import annotations

import pandas as pd
import pytest

from data import count
from data.count.flows import BOTH, DIRECTIONS, LINE, OTHERS
from data.ledger.load import Ledger
from tests.ledger import Spoiling, added, built, changed

#: The denial of the tiny ledger said as a flow, and containers that go the other way.
DENIED = added("flows", id="f-d", claim="a1-02-2", supplier="alta", recipient="borea", goods="arms", stage="denied")
BACK = added("flows", id="f-b", claim="a2-02-1", supplier="borea", recipient="alta", goods="arms", stage="denied")


def told(frame: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    return list(frame[list(columns)].itertuples(index=False, name=None))


def between_the_two() -> list[Spoiling]:
    """The tiny world's flows as if Alta were North Korea and Borea Russia."""
    return [changed("flows", row, supplier="dprk", recipient="rus") for row in range(4)]


def test_flows_are_counted_by_claims_a_line_and_stage() -> None:
    frame = count.flows_by_stage(built(), "article")

    assert told(frame, *LINE, "goods", "stage", "claims", "ids") == [
        (OTHERS, "alta", "borea", "", "grain", "wanted", 1, "a2-02-1"),
        (OTHERS, "alta", "borea", "", "containers_munitions", "alleged", 2, "a1-02-1;a2-01-1"),
    ]


def test_the_two_directions_are_told_by_family() -> None:
    frame = count.flows_by_stage(built(*between_the_two()), "article")

    assert told(frame, "direction", "family", "stage", "claims") == [
        ("dprk_rus", "munitions", "alleged", 2),
        ("dprk_rus", "food", "wanted", 1),
    ]


def test_a_claim_with_two_flows_in_a_cell_counts_once() -> None:
    twice = added("flows", id="f-2", claim="a1-02-1", supplier="alta", recipient="borea", goods="arms", stage="alleged")

    assert told(count.flows_by_stage(built(twice), "article"), "stage", "claims") == [("wanted", 1), ("alleged", 2)]


def test_the_layers_are_apart() -> None:
    assert told(count.flows_by_stage(built(), "reference"), "claims", "ids") == [(1, "r-containers")]


def test_a_denial_stands_against_what_it_contradicts() -> None:
    frame = count.denials(built(), "article")

    assert told(frame, "supplier", "recipient", "goods", "stage", "claims", "ids") == [
        ("alta", "borea", "containers_munitions", "alleged", 1, "a1-02-2;a1-02-1;a2-01-1")
    ]


def test_a_denial_is_never_a_stage_that_a_flow_has_reached() -> None:
    assert "denied" not in set(count.flows_by_stage(built(DENIED), "article")["stage"])


def test_a_denial_that_meets_its_claim_does_not_stand_alone_as_well() -> None:
    assert told(count.denials(built(DENIED), "article"), "stage", "claims") == [("alleged", 1)]


def test_a_denial_of_what_nobody_in_view_says_stands_alone() -> None:
    frame = count.denials(built(BACK), "article")

    assert ("borea", "alta", "denied", 1, "a2-02-1") in told(frame, "supplier", "recipient", "stage", "claims", "ids")


def test_a_denial_speaks_only_for_the_suppliers_it_names() -> None:
    """Who denies having sent arms does not deny the oil that the same claim says was sent back."""
    oil = added("flows", id="f-o", claim="a1-02-1", supplier="borea", recipient="alta", goods="oil", stage="alleged")

    assert set(count.denials(built(DENIED, oil), "article")["supplier"]) == {"alta"}


def test_a_denial_of_one_layer_is_not_counted_in_the_other() -> None:
    outside = added("relations", claim="a1-02-2", relation="contradicts", other="r-containers")

    assert not len(count.denials(built(outside), "reference"))


def test_denials_can_be_counted_by_the_year_they_were_said() -> None:
    assert told(count.denials(built(), "article", yearly=True), "year", "stage", "claims") == [("2023", "alleged", 1)]


def test_goods_are_counted_whoever_sends_and_denials_with_them() -> None:
    assert told(count.goods_by_stage(built(DENIED), "article"), "goods", "stage", "claims") == [
        ("containers_munitions", "alleged", 2),
        ("grain", "wanted", 1),
        ("arms", "denied", 1),
    ]
    assert count.goods_covered(built(), "reference") == {"containers_munitions"}


def test_only_flows_spoken_of_in_two_years_can_have_changed() -> None:
    assert not len(count.stages_by_year(built(), "article"))
    frame = count.stages_by_year(built(changed("claims", 0, said="2022-09/2022-11")), "article")

    assert told(frame, "year", "stage", "claims") == [
        ("2022", "alleged", 1),
        ("2023", "wanted", 1),
        ("2023", "alleged", 1),
    ]


def test_only_stated_periods_are_drawn_and_the_rest_counted() -> None:
    frame = count.flow_periods(built(changed("flows", 1, period="../2023")), "article")

    assert told(frame, "period", "stage", "claims") == [("2023-06/2023-09", "alleged", 1), ("../2023", "alleged", 1)]
    assert str(frame["date_to"].iloc[0].date()) == "2023-09-30"
    assert pd.isna(frame["date_from"].iloc[1])
    assert count.without_period(built(), "article") == 1


def test_quantities_stand_side_by_side_articles_first() -> None:
    frame = count.quantities(built())

    assert told(frame, "layer", "origin", "low", "unit") == [
        ("article", "herald", 10_000, "containers"),
        ("reference", "institute", 12_000, "containers"),
    ]


def test_a_single_figure_competes_with_none() -> None:
    assert list(count.competing(built())["unit"]) == ["containers", "containers"]
    assert not len(count.competing(built(changed("flows", 3, unit="rounds"))))


def test_an_empty_view_counts_as_nothing() -> None:
    nothing = built(*(changed("flows", row, claim="r-old") for row in range(4)))

    for layer in count.LAYERS:
        for counted in (count.flows_by_stage, count.denials, count.stages_by_year, count.flow_periods):
            frame = counted(nothing, layer)
            assert set(LINE) <= set(frame.columns)
    assert not len(count.flows_by_stage(nothing, "article"))


@pytest.mark.parametrize("layer", count.LAYERS)
def test_every_claim_with_a_flow_is_in_the_ladder_of_the_published_ledger(real: Ledger, layer: str) -> None:
    flows = real.flows[real.flows["claim"].isin(count.of_layer(real.claims, layer)["id"])]
    frames = [count.flows_by_stage(real, layer), count.denials(real, layer)]
    found = {claim for frame in frames for ids in frame["ids"] for claim in ids.split(";")}

    assert set(flows["claim"]) <= found


def test_what_goes_both_ways_stands_apart_whoever_is_named_first() -> None:
    turned = changed("flows", 1, supplier="rus", recipient="dprk", direction="both_ways")
    same = changed("flows", 0, direction="both_ways")

    frame = count.flows_by_stage(built(*between_the_two(), turned, same), "article")

    assert told(frame[frame["direction"].eq(BOTH)], "supplier", "recipient", "ids") == [
        ("dprk", "rus", "a1-02-1;a2-01-1")
    ]


def test_who_denies_an_exchange_denies_both_directions() -> None:
    denied = changed("flows", 4, supplier="dprk", recipient="rus", direction="both_ways")
    frame = count.denials(
        built(DENIED, *between_the_two(), denied, changed("flows", 0, supplier="rus", recipient="dprk")), "article"
    )

    assert ("rus_dprk", "alleged", "a1-02-2;a1-02-1") in told(frame, "direction", "stage", "ids")


def test_the_published_ledger_knows_both_directions(real: Ledger) -> None:
    assert set(DIRECTIONS.values()) <= set(count.flows_by_stage(real, "article")["direction"])


def test_russia_and_north_korea_deny_what_the_article_says(real: Ledger) -> None:
    frame = count.denials(real, "article").set_index(["direction", "family", "stage"])["claims"].to_dict()

    assert frame == {
        ("dprk_rus", "munitions", "alleged"): 2,
        ("dprk_rus", "missiles", "alleged"): 2,
        ("dprk_rus", "arms", "alleged"): 2,
        (BOTH, "arms", "alleged"): 2,
        (OTHERS, "", "alleged"): 2,
    }
