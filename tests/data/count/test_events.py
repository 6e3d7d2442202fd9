"""Events, first words, promises and months, counted on the hand-made ledger."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from data import count
from data.ledger import codebook, derive
from data.ledger.load import Ledger


def related(small: Ledger, claim: str, relation: str, other: str) -> Ledger:
    """The small ledger with one relation more."""
    row = pd.DataFrame([{"claim": claim, "relation": relation, "other": other, "note_en": "", "note_ar": ""}])
    return replace(small, relations=pd.concat([small.relations, row], ignore_index=True))


def test_every_kind_of_event_stands_in_a_lane() -> None:
    book = codebook.read()

    assert {code.lane for code in book.codes("event_kind").values()} == set(book.codes("lane"))


def test_an_event_carries_the_lane_of_its_kind(small: Ledger) -> None:
    assert small.events["lane"].astype(str).to_dict() == {
        "e-meeting-expected": "meetings",
        "e-meeting": "meetings",
        "er-meeting": "meetings",
        "er-ceiling": "un",
    }


def test_the_timeline_runs_from_the_earliest_day(small: Ledger) -> None:
    events = count.timeline(small)

    assert list(events["id"]) == ["er-ceiling", "e-meeting-expected", "e-meeting", "er-meeting"]
    assert events["claims"].to_dict() == {"er-ceiling": 1, "e-meeting-expected": 1, "e-meeting": 0, "er-meeting": 0}
    assert events.loc["er-ceiling", "ids"] == "r-ceiling"


def test_a_happening_in_both_layers_is_known_on_both_sides_and_named_once(small: Ledger) -> None:
    events = count.timeline(small)

    assert set(events.index[events["both"]]) == {"e-meeting", "er-meeting"}
    assert set(events.index[events["second"]]) == {"er-meeting"}


def test_an_event_whose_twin_is_out_of_view_keeps_its_name(small: Ledger) -> None:
    alone = replace(small, events=small.events[small.events["layer"].eq("reference")])

    assert not count.timeline(alone)["second"].any()


def test_an_open_end_lasts_until_the_cut_off(small: Ledger) -> None:
    events = small.events.copy()
    events.loc["e-meeting", "date_to"] = pd.NaT
    row = count.timeline(replace(small, events=events)).loc["e-meeting"]

    assert row["open"]
    assert str(row["date_to"].date()) == codebook.read().cutoff


def test_what_was_expected_is_counted_apart_from_what_occurred(small: Ledger) -> None:
    assert count.events_by_lane(small, "article").to_dict("records") == [
        {"lane": "meetings", "occurred": 1, "ahead": 1}
    ]
    assert count.events_by_lane(small, "reference").to_dict("records") == [
        {"lane": "meetings", "occurred": 1, "ahead": 0},
        {"lane": "un", "occurred": 1, "ahead": 0},
    ]


def test_links_lead_to_the_outcome_and_to_the_other_layer(small: Ledger) -> None:
    found = set(count.event_links(small).itertuples(index=False, name=None))

    assert found == {("e-meeting-expected", "e-meeting", "outcome"), ("e-meeting", "er-meeting", "same_as")}


def test_a_link_needs_both_ends_in_view(small: Ledger) -> None:
    assert not len(count.event_links(replace(small, events=small.events.drop(index="e-meeting"))))


def test_the_first_word_on_a_flow_is_the_earliest_that_is_no_denial(small: Ledger) -> None:
    rows = count.first_said(small, "article").set_index("goods")

    assert rows["claim"].to_dict() == {"containers_munitions": "a1-02-1", "grain": "a2-02-1"}
    assert rows["claims"].to_dict() == {"containers_munitions": 2, "grain": 1}
    assert rows.loc["containers_munitions", "ids"] == "a1-02-1;a2-01-1"


def test_an_imprecise_saying_counts_from_its_end(small: Ledger) -> None:
    claims = small.claims.assign(said=small.claims["said"].mask(small.claims["id"].eq("a1-02-1"), "2023"))

    rows = count.first_said(replace(small, claims=claims), "article").set_index("goods")

    assert rows.loc["containers_munitions", "claim"] == "a2-01-1"


def test_a_flow_that_is_only_denied_was_not_said(small: Ledger) -> None:
    flows = small.flows.assign(stage="denied")

    assert not len(count.first_said(replace(small, flows=flows), "article"))


def test_promises_are_pledges_and_possibilities(small: Ledger) -> None:
    assert list(count.promises(small)["id"]) == ["a1-03-1"]


def test_what_was_expected_came_to_its_outcome(small: Ledger) -> None:
    assert count.came_of(small).to_dict("records") == [
        {"claim": "a1-03-1", "way": "outcome", "other": "e-meeting", "more": 0}
    ]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("a2-02-1", True),  # said later, as a fact
        ("a1-02-2", False),  # said in the same month
    ],
)
def test_a_related_claim_counts_only_if_said_later(small: Ledger, other: str, found: bool) -> None:
    came = count.came_of(related(small, other, "corroborates", "a1-03-1"))

    assert ("corroborates" in set(came["way"])) == found


def test_a_later_promise_redeems_nothing(small: Ledger) -> None:
    ledger = related(small, "a2-02-1", "corroborates", "a1-03-1")
    claims = ledger.claims.assign(stance=ledger.claims["stance"].mask(ledger.claims["id"].eq("a2-02-1"), "pledge"))

    assert set(count.came_of(replace(ledger, claims=claims))["way"]) == {"outcome"}


def test_the_same_flow_said_later_to_have_happened_is_found(small: Ledger) -> None:
    flow = small.flows.loc[small.flows["claim"].eq("a2-01-1")].assign(id="f-new", claim="a1-03-1", stage="possible")
    came = count.came_of(replace(small, flows=pd.concat([small.flows, flow])))

    assert came[came["way"].eq("flow")].to_dict("records") == [
        {"claim": "a1-03-1", "way": "flow", "other": "a2-01-1", "more": 1}
    ]


def test_a_claim_that_is_related_already_is_not_named_for_its_flow_too(small: Ledger) -> None:
    flow = small.flows.loc[small.flows["claim"].eq("a2-01-1")].assign(id="f-new", claim="a1-03-1", stage="possible")
    ledger = replace(related(small, "a2-01-1", "qualifies", "a1-03-1"), flows=pd.concat([small.flows, flow]))

    came = count.came_of(ledger).set_index("way")

    assert came.loc["qualifies", ["other", "more"]].to_list() == ["a2-01-1", 0]
    assert came.loc["flow", ["other", "more"]].to_list() == ["r-containers", 0]


def test_of_the_later_claims_about_a_flow_the_first_stands_for_all(real: Ledger) -> None:
    claims, flows = real.claims.join(derive.bounds(real.claims["said"]).add_prefix("said_")), real.flows
    spoken = {claim: set(rows) for claim, rows in flows.assign(flow=_flow(flows)).groupby("claim")["flow"]}
    done = flows[flows["stage"].isin(["alleged", "observed", "confirmed", "denied"])].assign(flow=_flow)
    done = done[~done["claim"].map(claims["stance"]).isin(["pledge", "possibility", "opinion", "warning"])]
    since = done["claim"].map(claims["said_date_from"])
    came = count.came_of(real)

    found = {}
    for claim in count.promises(real)["id"]:
        later = done[done["flow"].isin(spoken.get(claim, ())) & since.gt(claims.loc[claim, "said_date_to"])]
        others = set(later["claim"]) - set(came.loc[came["claim"].eq(claim) & came["way"].ne("flow"), "other"])
        if others:
            found[claim] = (
                min(others, key=lambda other: (claims.loc[other, "said_date_from"], other)),
                len(others) - 1,
            )

    rows = came[came["way"].eq("flow")]
    assert len(found) > 10
    assert dict(zip(rows["claim"], zip(rows["other"], rows["more"], strict=True), strict=True)) == found


def _flow(flows: pd.DataFrame) -> pd.Series:
    between = ["<>".join(sorted(pair)) for pair in zip(flows["supplier"], flows["recipient"], strict=True)]
    pairs = (flows["supplier"] + ">" + flows["recipient"]).mask(flows["direction"].eq("both_ways"), between)
    return pairs + ">" + flows["goods"].astype(str)


def test_months_tell_dated_claims_from_those_in_longer_spans(small: Ledger) -> None:
    ledger = replace(small, claims=small.claims[small.claims["status"].eq("current")])
    rows = count.claims_by_month(ledger, "article", "2022-12", "2023-10").set_index("month")

    assert rows.loc["2022-12"].to_dict() == {"claims": 0, "within": 0}
    assert rows.loc["2023-01"].to_dict() == {"claims": 1, "within": 0}
    assert rows.loc["2023-10"].to_dict() == {"claims": 3, "within": 1}


def test_a_month_counts_what_its_filter_finds(real: Ledger) -> None:
    from datetime import date

    from data.query import selection

    shown = selection.select(real, selection.Selection())
    month = count.claims_by_month(shown, "article", "2023-09", "2023-09").iloc[0]
    found = selection.select(
        real, selection.Selection(start=date(2023, 9, 1), end=date(2023, 9, 30), layer=("article",))
    )

    assert month["claims"] == len(found.claims)


def test_single_origins_add_up_to_the_total(real: Ledger) -> None:
    for layer in count.LAYERS:
        assert count.single_by_origin(real, layer)["claims"].sum() == count.totals(real, layer).single_origin
