"""What figures come to: counted to the last one on the tiny ledger, and as the sentence above the figure says it."""

from __future__ import annotations

import pytest

from components.charts.layout.frame import EDGE, NARROW, NARROW_TITLE, NARROW_TITLE_LINES, TITLE_LINES
from components.figures import registry
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from data import count
from data.count.first_mentions import FLOW
from data.ledger.load import Ledger
from tests.components.figures.test_agreement import STATES
from tests.ledger import added, built, changed

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
        (
            "finding-events-share",
            {"part": 0, "all": 1, "layer": "A"},
            "not the one event (A)",
            "في A لا الحدث الوحيد",
        ),
        ("finding-events-share", {"part": 2, "all": 2, "layer": "A"}, "2 of 2 events (A)", "في A 2 من حدثين"),
        (
            "finding-flowtime",
            {"part": 0, "all": 1, "year": "2022"},
            "The one period stated ends before 2022.",
            "الفترة الوحيدة المذكورة تنتهي قبل عام 2022.",
        ),
        (
            "finding-goods",
            {"part": 1, "all": 3},
            "One of the 3 kinds of goods spoken of is said to have been sent.",
            "من أنواع السلع المذكورة، وعددها 3، يُقال عن واحد إنه أُرسل.",
        ),
        (
            "finding-estimates",
            {"unit": "rounds", "same": "yes", "low": "5", "high": "5"},
            "All figures in the unit “rounds” say 5; no other unit has more figures.",
            "الأرقام بوحدة «rounds»، كلها 5؛ ولا وحدة أكثر منها أرقامًا.",
        ),
        (
            "finding-oil",
            {"figures": 1, "above": 1, "ceiling": "5", "top": "7", "who": "A"},
            "The one figure lies above the ceiling of 5 barrels a year: 7 (A).",
            "الرقم الوحيد يتجاوز السقف البالغ 5 برميل سنويًا: 7 (A).",
        ),
        (
            "finding-workers",
            {"before": "none", "after": "7", "date": "D"},
            "The most workers counted after the deadline of D: 7; none before it.",
            "أكبر عدد للعمال بعد موعد D: 7، ولا إحصاء قبله.",
        ),
        (
            "finding-designations",
            {"acts": 1, "authorities": 1, "last": "none", "others": "2023"},
            "One act of designation by one authority; none by the Security Council.",
            "إجراء إدراج واحد من جهة واحدة؛ وليس بينها إجراء لمجلس الأمن.",
        ),
        (
            "finding-assembly",
            {"decisions": 1, "who": "none"},
            "No vote against is named in the one vote.",
            "لا يُذكر صوت معارض في التصويت الوحيد.",
        ),
        (
            "finding-firsts",
            {"both": 0, "article": 0, "reference": 0},
            "No flow in this view is spoken of by both layers.",
            "لا تذكر الطبقتان معًا أي تدفّق في هذا العرض.",
        ),
    ],
)
def test_a_finding_knows_its_degenerate_cases(
    message: str, numbers: dict[str, object], english: str, arabic: str
) -> None:
    assert [bidi.plain(Text(lang=lang)(message, **numbers)) for lang in ("en", "ar")] == [english, arabic]


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("query", STATES, ids=str)
def test_every_figure_says_what_it_comes_to(query: dict[str, str], lang: str) -> None:
    for name in registry.names():
        drawing = registry.of(view(lang, registry.page(name), **query), name)
        if drawing:
            lines = Text(lang=lang).wrap(drawing.finding, NARROW - 2 * EDGE, NARROW_TITLE, bold=True)
            assert 0 < len(lines) <= (NARROW_TITLE_LINES if name.startswith("ways") else TITLE_LINES), name


def test_shares_are_counted_on_the_tiny_ledger() -> None:
    earlier = changed("events", 0, date="2021-11"), changed("flows", 1, period="2019", stage="wanted")
    ledger = built(*earlier)

    assert count.events_in_era(ledger, "article") == (1, 2)
    assert count.events_in_era(ledger, "reference") == (1, 2)
    assert count.periods_in_era(ledger, "article") == (1, 2)
    assert count.goods_sent(ledger, "article") == (1, 2)


def test_the_unit_with_most_figures_has_the_range_of_all_its_bounds() -> None:
    assert count.most_counted(built()) == ("containers", 2, 10_000, 16_000)
    assert count.most_counted(built(changed("flows", 0, unit="", low=""))) is None


def test_who_voted_against_each_time_did_so_in_every_decision() -> None:
    other = added(
        "measures", id="m-2", layer="reference", instrument="Council 8", date="2020-01-01", measure="refined_petroleum",
        action="tightens", authority="council", claim="r-ceiling", source="s-council-7", against="borea",
    )  # fmt: skip

    assert count.against_each_time(built(), "council") == ["alta"]
    assert count.against_each_time(built(other), "council") == []
    assert count.against_each_time(built(), "nobody") == []


def test_lists_know_the_last_year_of_the_council_and_the_first_of_others() -> None:
    acts = [
        added(
            "measures", id=f"m-{year}", layer="reference", instrument=f"Act {year}", date=f"{year}-01-01",
            measure="designations", action="designates", authority=who, claim="r-ceiling", source="s-council-7",
        )
        for year, who in (("2013", "council"), ("2017", "council"), ("2024", "alta;borea"), ("2023", "alta"))
    ]  # fmt: skip

    assert count.lists(built(*acts), "reference", "council") == (4, 3, 2017, 2023)
    assert count.lists(built(), "reference", "council") == (0, 0, 0, 0)
