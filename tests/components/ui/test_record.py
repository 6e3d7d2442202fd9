"""The record of a claim, an event and a party: what it must show, in either language, in which order."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest

from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from components.tables import chips, highlights, tables
from components.ui.record import chain, facts, record, sides
from data.ledger.load import Ledger
from data.query.selection import Selection, select
from tests.ledger import Spoiling, added, built, changed, removed

DAY = date(2024, 5, 1)
SUPPORT = changed("relations", 0, claim="a2-02-1", relation="corroborates", other="a2-01-1", scope="")


def view(ledger: Ledger, lang: str = "en", q: str = "") -> View:
    chosen = Selection(q=q)
    return View(ledger, select(ledger, chosen), chosen, Text(lang=lang), {"lang": lang, "q": q}, "claims", False)


def page(table: str, code: str, *changes: Spoiling, lang: str = "en") -> str:
    """A record of the tiny ledger as it is sent, without the controls of direction."""
    return bidi.plain(record.page(view(built(*changes), lang), table, code, "https://x.org/", DAY))


def heads(html: str) -> list[str]:
    return re.findall(r"<h([1-6])", html)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "Alta has sent Borea more than 10 thousand containers."), ("ar", "بعثت ألتا إلى بوريا بما يزيد على عشرة آلاف حاوية.")],
)
def test_the_statement_is_the_heading_and_how_it_stands_comes_before_the_chain(lang: str, words: str) -> None:
    html = page("claims", "a1-02-1", lang=lang)
    order = [f"<h1>{words}</h1>", 'class="stands"', "data-copy", 'class="chain"', 'class="facing']

    assert html.count("<h1>") == 1
    assert [html.index(each) for each in order] == sorted(html.index(each) for each in order)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "one origin; denied by Alta (specific denial of"), ("ar", "مصدر أصلي واحد؛ في وجهه نفي من ألتا (نفي لهذا القول بعينه")],
)
def test_support_and_contest_stand_in_words(lang: str, words: str) -> None:
    assert words in page("claims", "a1-02-1", lang=lang)


@pytest.mark.parametrize(
    ("table", "code"),
    [("claims", "a1-02-1"), ("claims", "r-old"), ("events", "e-meeting"), ("parties", "alta"), ("claims", "none")],
)
def test_headings_go_down_a_step_at_a_time(table: str, code: str) -> None:
    levels = [int(each) for each in heads(page(table, code))]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(("table", "code"), [("claims", "a1-02-1"), ("events", "e-meeting"), ("claims", "r-old")])
def test_ids_are_not_read_out(table: str, code: str) -> None:
    html = page(table, code)
    seen = re.sub(r"<details.*?</details>", "", html, flags=re.DOTALL)  # a citation names the id

    assert code not in re.sub(r"<[^>]*>", "", seen)


def test_supporters_face_opponents() -> None:
    made = built(SUPPORT, added("relations", claim="a1-02-2", relation="contradicts", other="a2-01-1", scope="general"))
    faced = sides.facing(view(made), made.claims.loc["a2-01-1"])

    assert faced.index("For it") < faced.index("claim=a2-02-1") < faced.index("Against it") < faced.index("claim=a1-02-2")
    assert "A general denial that covers it" in faced
    assert 'class="facing"' in faced


def test_supporters_and_opponents_are_counted_a_layer_at_a_time() -> None:
    deny = added("relations", claim="r-ceiling", relation="contradicts", other="a2-01-1", scope="specific")
    made = built(added("relations", claim="a2-02-1", relation="corroborates", other="a2-01-1"), deny)
    faced = bidi.plain(sides.facing(view(made), made.claims.loc["a2-01-1"]))

    assert re.findall(r"<h3[^>]*>(.*?)</h3>", faced) == [
        "For it: a claim of the articles, of another origin",
        "Against it: a claim of the articles",
        "Against it: a claim of the reference record",
    ]


def test_the_history_calls_columns_and_codes_as_the_codebook_does() -> None:
    change = {"date": "2024-04-01", "table": "claims", "id": "a1-02-1", "column": "stance", "old": "fact", "new": "allegation"}
    html = page("claims", "a1-02-1", added("changes", **change, reason_en="Why.", reason_ar="لماذا."), lang="ar")

    assert re.findall(r"<td[^>]*><bdi>(.*?)</bdi></td>", html)[-3:] == ["الموقف", "خبر مجزوم به", "زعم"]


@pytest.mark.parametrize(
    ("column", "cell", "lang", "told"),
    [
        ("places", "alta-port", "en", "<span>Alta Port</span> <bdi class=\"id soft\">alta-port</bdi>"),
        ("places", "alta-port", "ar", "<span>ميناء ألتا</span> <bdi class=\"id soft\">alta-port</bdi>"),
        ("places", "gone-port", "en", "<bdi class=\"id soft\">gone-port</bdi>"),
        ("parties", "alta", "ar", "<a href=\"claims?lang=ar&amp;profile=alta\">ألتا</a> <bdi class=\"id soft\">alta</bdi>"),
        ("event", "e-meeting", "en", "<a href=\"claims?lang=en&amp;event=e-meeting\">"),
        ("date", "2023-09-05/2023-09-11", "en", "<time datetime=\"2023-09-05/2023-09-11\">5–11 September 2023</time>"),
        ("estimate", "true", "ar", "<bdi>نعم</bdi>"),
    ],
)
def test_the_history_calls_rows_by_name_and_days_in_words(column: str, cell: str, lang: str, told: str) -> None:
    change = {"date": "2024-04-01", "table": "claims", "id": "a1-02-1", "column": column, "old": "", "new": cell}

    assert told in page("claims", "a1-02-1", added("changes", **change, reason_en="Why.", reason_ar="لماذا."), lang=lang)


def test_several_rows_stand_a_line_each() -> None:
    change = {"date": "2024-04-01", "table": "claims", "id": "a1-02-1", "column": "parties", "old": "alta;borea", "new": ""}
    html = page("claims", "a1-02-1", added("changes", **change, reason_en="Why.", reason_ar="لماذا."))

    assert re.search(r"<li><a [^>]*>Alta</a> <bdi[^>]*>alta</bdi></li><li><a [^>]*>Borea</a> <bdi[^>]*>borea</bdi></li>", html)


@pytest.mark.parametrize("claim", ["a1-02-1", "a2-01-1"])  # the second restates the first
def test_one_side_alone_takes_the_whole_width(claim: str, small: Ledger) -> None:
    faced = sides.facing(view(small), small.claims.loc[claim])

    assert faced.index("claim=a1-02-2") < faced.index("Of this very assertion")
    assert 'class="facing one"' in faced
    assert "For it" not in faced


def test_a_row_of_a_side_says_who_and_when(small: Ledger) -> None:
    faced = bidi.plain(sides.facing(view(small), small.claims.loc["a1-02-1"]))

    assert "profile=alta" in faced
    assert "The government of Alta" in faced
    assert "September 2023" in faced


def test_what_a_denial_only_preceded_or_reaches_in_part_is_told_so() -> None:
    made = built(changed("claims", 0, date="2023-10", said="2023-11"), removed("relations", 1))
    straddling = built(changed("claims", 0, date="2023-06/2023-12", said="2024-01"))

    assert "Said before the acts claimed" in sides.facing(view(made), made.claims.loc["a1-02-1"])
    assert "in part: said before the last" in sides.facing(view(straddling), straddling.claims.loc["a1-02-1"])


def test_a_denial_names_what_it_denies(small: Ledger) -> None:
    denial = small.claims.loc["a1-02-2"]

    assert sides.facing(view(small), denial) == ""
    assert sides.others(view(small), denial).index("contradicts") < sides.others(view(small), denial).index("claim=a1-02-1")


def test_a_claim_that_nothing_opposes_faces_nothing(small: Ledger) -> None:
    assert sides.facing(view(small), small.claims.loc["a2-02-1"]) == ""
    assert sides.others(view(small), small.claims.loc["r-ceiling"]) == ""


def test_what_restates_and_qualifies_stands_under_its_own_heading(small: Ledger) -> None:
    others = sides.others(view(small), small.claims.loc["a1-02-1"])

    assert others.index("is restated by") < others.index("claim=a2-01-1") < others.index("is qualified by")
    assert "The periods differ." in others


def test_what_supports_from_another_origin_is_not_named_twice() -> None:
    made = built(SUPPORT)

    assert "claim=a2-02-1" not in sides.others(view(made), made.claims.loc["a2-01-1"])


@pytest.mark.parametrize(("lang", "reason"), [("en", "It repeated an earlier row."), ("ar", "كان تكرارًا لقيد سابق.")])
def test_a_withdrawn_claim_says_why(lang: str, reason: str) -> None:
    html = page("claims", "r-old", lang=lang)

    assert html.index("<h1>") < html.index(reason) < html.index('class="chain"')
    assert 'class="stands"' not in html


def test_what_was_taken_out_says_why() -> None:
    gone = added("changes", date="2024-04-03", table="events", id="e-gone", old="e-gone", reason_en="It never took place.", reason_ar="لم يقع.")

    assert "was withdrawn on 3 April 2024. Reason: It never took place." in page("events", "e-gone", gone)
    assert "holds no record “e-other”" in page("events", "e-other", gone)


def test_a_measure_and_a_flow_stand_in_the_record_of_their_claim() -> None:
    assert "Ceiling on oil deliveries to Borea" in page("claims", "r-ceiling")
    assert ">wheat<" in page("claims", "a2-02-1")


@pytest.mark.parametrize(("lang", "came", "about"), [("en", "Expected or begun before as", "What is claimed about it"), ("ar", "سبقه", "ما قيل فيه")])
def test_an_event_says_what_came_of_it_and_what_is_claimed(lang: str, came: str, about: str) -> None:
    html = page("events", "e-meeting", lang=lang)

    assert html.index("<h1>") < html.index(came) < html.index("event=e-meeting-expected") < html.index(about)
    assert "event=er-meeting" in html
    assert "profile=alta" in html
    assert "claim=a1-03-1" in page("events", "e-meeting-expected", lang=lang)


def test_a_party_says_what_it_said_what_is_said_of_it_and_what_it_sends() -> None:
    html = page("parties", "alta")
    order = ["<h1>Alta</h1>", "What Alta says", "claim=a1-02-2", "What others say of Alta", "claim=a2-02-1", "What Alta is said to send"]

    assert [html.index(each) for each in order] == sorted(html.index(each) for each in order)
    assert "1 claim of the articles" in html or "One claim of the articles" in html
    assert "What Alta is said to receive" not in html
    assert "origin=alta" in html
    assert "party=alta" in html
    assert ">ألتا<" in html


def test_a_party_lists_every_spelling_with_its_kind() -> None:
    html = page("parties", "borea")

    assert html.index("Spellings") < html.index("Misprint") < html.index("بورريا")
    assert "What Borea is said to receive" in html


@pytest.mark.parametrize("claim", ["a1-02-1", "a1-02-2", "a2-01-1"])
def test_every_party_of_a_chain_leads_to_its_record(claim: str, small: Ledger) -> None:
    steps = small.attributions[small.attributions["claim"].eq(claim) & small.attributions["party"].ne("")]
    drawn = chain.drawn(view(small), small.claims.loc[claim])

    assert {f"profile={party}" for party in steps["party"]} <= {each.split('"')[0] for each in re.findall(r"profile=[^\"&]+", drawn)}


def test_a_table_leads_to_its_parties(small: Ledger) -> None:
    flows = tables.flows(view(small), small.flows)

    assert "profile=alta" in flows
    assert "profile=borea" in flows
    assert "profile=alta" in tables.claims(view(small), small.claims.loc[["a1-02-2"]])


def test_a_chain_tells_who_is_named_and_who_is_not(small: Ledger) -> None:
    drawn = chain.drawn(view(small), small.claims.loc["a1-03-1"])

    assert drawn.count("<li") == 2
    assert drawn.count('class="unnamed') == 2
    assert "who is not named" in drawn


def test_a_chain_marks_the_step_it_rests_on_and_what_is_inferred(small: Ledger) -> None:
    drawn = chain.drawn(view(small), small.claims.loc["a1-02-2"])

    assert drawn.count("<li") == 3
    assert drawn.index('class="origin"') > drawn.index("The Herald")
    assert drawn.count("step inferred from the context") == 1
    assert "2</bdi>" in drawn or "2\u2069 steps" in drawn
    assert "profile=alta" in drawn[: drawn.index("<ol")]


def test_an_outlet_that_speaks_itself_is_outlet_and_origin(small: Ledger) -> None:
    drawn = chain.drawn(view(small), small.claims.loc["a2-02-1"])

    assert drawn.count("<li") == 1
    assert "The outlet speaks in its own voice." in drawn


@pytest.mark.parametrize(
    ("lang", "q", "expected"),
    [
        ("en", "wheat", "<mark>wheat</mark>"),
        ("ar", "قمح", "<mark>القمح</mark>"),
        ("en", "القمح", "spelled here"),
        ("en", "ألتا", "spelled here"),
        ("ar", "Alta", "بهذا الرسم"),
    ],
)
def test_a_row_shows_why_it_was_found(lang: str, q: str, expected: str, small: Ledger) -> None:
    shown = view(small, lang, q)

    assert list(shown.shown.claims["id"]).count("a2-02-1") == 1
    assert expected in tables.claims(shown, small.claims.loc[["a2-02-1"]])


def test_hostile_words_stay_words(small: Ledger) -> None:
    assert str(highlights.highlighted("<b>&x</b>", [(3, 5)])) == "&lt;b&gt;<mark>&amp;x</mark>&lt;/b&gt;"


def test_without_a_search_nothing_is_marked(small: Ledger) -> None:
    assert "<mark>" not in tables.claims(view(small), small.claims)


def test_a_denial_is_said_once(small: Ledger) -> None:
    assert chips.tags(view(small), small.claims.loc["a1-02-2"]).count("Denial") == 1


@pytest.mark.parametrize(("locator", "shown"), [("1718", False), ("Article 4", True), ("", False)])
def test_a_place_in_a_document_is_shown_and_a_code_of_ours_is_not(locator: str, shown: bool, small: Ledger) -> None:
    row = small.claims[small.claims["layer"].eq("reference")].iloc[0].copy()
    row["id"], row["locator"] = "r-1718-2", locator

    assert bool(facts.place(view(small), row)["Locator"]) == shown
