"""What figures come to: counted to the last one on the tiny ledger, and as the sentence above the figure says it."""

from __future__ import annotations

import pytest

from components.figures import registry
from components.i18n import bidi
from components.state.view import View
from data import count
from data.count.first_mentions import FLOW
from data.ledger.load import Ledger
from tests.ledger import added, built

#: Containers that go the other way, of which only a denial speaks.
BACK = added("flows", id="f-b", claim="a2-02-1", supplier="borea", recipient="alta", goods="arms", stage="denied")


def view(lang: str, page: str, **query: str) -> View:
    return View.open({"lang": lang, **query}, page)


def test_a_flow_has_happened_where_any_stage_says_so_and_lines_of_denials_alone_are_neither() -> None:
    plain, more = count.reach(built(), "article"), count.reach(built(BACK), "article")

    assert plain.flows == plain.past + plain.ahead
    assert (more.flows, more.past, more.ahead) == (plain.flows + 1, plain.past, plain.ahead)
    assert more.denied == plain.denied + 1


@pytest.mark.parametrize("layer", count.LAYERS)
def test_the_sums_agree_with_the_frames_they_come_from(layer: str, real: Ledger) -> None:
    origins, steps = count.claims_by_origin(real, layer), count.stages_by_year(real, layer)
    lines = ["direction", "supplier", "recipient", "family"]

    assert count.resting(real, layer, len(origins)) == count.totals(real, layer).claims
    assert count.resting(real, layer, 1) == origins["claims"].max()
    moved = count.moved(real, layer)
    assert moved.flows == len(steps.drop_duplicates(lines)) >= moved.further + moved.back


def test_a_decision_is_unanimous_where_every_seat_voted_for_it(real: Ledger) -> None:
    rows = count.decisions(real, "unsc")

    assert count.unanimous(real, "unsc", 15) == (rows["votes_for"] == 15).sum() > 0
    assert count.unanimous(real, "unsc", 193) == 0


def test_each_shared_flow_is_first_in_one_layer_or_in_both_on_the_same_day(real: Ledger) -> None:
    flows = [set(count.first_said(real, layer).set_index(FLOW).index) for layer in count.LAYERS]
    ahead = count.ahead_of_the_other(real)

    assert sum(ahead.values()) == len(flows[0] & flows[1])
    assert min(ahead["article"], ahead["reference"]) > 0


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_sentence_above_a_figure_holds_these_numbers(lang: str) -> None:
    seen = view(lang, "arms", topic="arms")
    drawing = registry.of(seen, "flows-article")
    assert drawing is not None

    assert all(
        seen.text.number(number) in bidi.plain(drawing.finding) for number in count.reach(seen.shown, "article")
    )


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", ["flows-article", "steps-article", "votes-council", "firsts", "origins-reference"])
def test_the_figures_asked_for_first_say_what_they_come_to(name: str, lang: str) -> None:
    drawing = registry.of(view(lang, registry.page(name)), name)

    assert drawing is not None
    assert drawing.finding
