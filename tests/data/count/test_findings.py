"""What figures come to: counted to the last one on the tiny ledger, and as the sentence above the figure says it."""

from __future__ import annotations

import pytest

from components.charts.layout.frame import EDGE, NARROW, NARROW_TITLE, TITLE_LINES
from components.figures import registry
from components.i18n import bidi
from components.i18n.text import Text
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


@pytest.mark.parametrize(
    ("message", "numbers", "english", "arabic"),
    [
        (
            "finding-flows",
            {"flows": 1, "past": 0, "denied": 0},
            "The one flow spoken of is not said to have happened; no denial stands against it.",
            "لا يُقال بوقوع التدفّق الوحيد المذكور، ولا يقابله نفي.",
        ),
        (
            "finding-flows",
            {"flows": 2, "past": 1, "denied": 2},
            "One of 2 flows is said to have happened; denials stand against 2.",
            "يُقال بوقوع واحد من تدفّقين، ويقابل كليهما نفي.",
        ),
        (
            "finding-flows",
            {"flows": 28, "past": 16, "denied": 5},
            "16 of 28 flows are said to have happened; denials stand against 5.",
            "يُقال بوقوع 16 من 28 تدفّقًا، ويقابل 5 منها نفي.",
        ),
        (
            "finding-flows",
            {"flows": 5, "past": 0, "denied": 1},
            "None of 5 flows is said to have happened; a denial stands against one.",
            "لا يُقال بوقوع أي من 5 تدفّقات، ويقابل واحدًا منها نفي.",
        ),
        (
            "finding-steps",
            {"flows": 1, "further": 0, "back": 0},
            "The one flow spoken of in several years had got as far in the last telling as in the first.",
            "التدفّق الوحيد المذكور في أكثر من سنة: بقي القول فيه على حاله.",
        ),
        (
            "finding-council",
            {"decisions": 1, "unanimous": 0, "vetoes": 1},
            "The one text put to the vote met a veto.",
            "المشروع الوحيد المعروض على التصويت نُقض.",
        ),
        (
            "sanctions-regime-grown",
            {"same": "yes", "first": 1, "last": 1, "since": "2017", "until": "2017"},
            "One kind of prohibition as of 2017; the record holds no act that lifts it.",
            "نوع واحد من المحظورات حتى عام 2017، ولا يضم السجل إجراءً يرفع شيئًا منها.",
        ),
        (
            "sanctions-regime-grown",
            {"same": "no", "first": 1, "last": 26, "since": "2006", "until": "2017"},
            "From one kind of prohibition in 2006 to 26 in 2017; the record holds no act that lifts one.",
            "من نوع واحد من المحظورات عام 2006 إلى 26 عام 2017، ولا يضم السجل إجراءً يرفع شيئًا منها.",
        ),
    ],
)
def test_a_finding_knows_its_degenerate_cases(
    message: str, numbers: dict[str, object], english: str, arabic: str
) -> None:
    assert [bidi.plain(Text(lang=lang)(message, **numbers)) for lang in ("en", "ar")] == [english, arabic]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_finding_fits_in_the_title_of_a_phone(lang: str) -> None:
    for query in ({}, {"topic": "arms"}, {"from": "2023-01-01"}, {"source": "a001"}, {"standing": "disputed"}):
        for name in registry.names():
            drawing = registry.of(view(lang, registry.page(name), **query), name)
            lines = Text(lang=lang).wrap(drawing.finding, NARROW - 2 * EDGE, NARROW_TITLE, bold=True) if drawing else []
            assert len(lines) <= TITLE_LINES, (name, query)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", ["flows-article", "steps-article", "votes-council", "firsts", "origins-reference"])
def test_the_figures_asked_for_first_say_what_they_come_to(name: str, lang: str) -> None:
    drawing = registry.of(view(lang, registry.page(name)), name)

    assert drawing is not None
    assert drawing.finding
