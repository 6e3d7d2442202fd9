"""Searching: any spelling finds the name, a word is found whatever its letters, and nothing else is."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.ledger import load
from data.ledger.load import Ledger
from data.search import highlights, normalize, paragraph_words, search


class Pair(NamedTuple):
    """Two queries of a kind; `relation` says whether they find the `same` claims or are alike."""

    kind: str
    one: str
    relation: str
    other: str


REAL = load.load()
with Path(__file__).with_name("query_pairs.csv").open(encoding="utf-8", newline="") as file:
    #: Queries that find the same claims, or nearly the same.
    PAIRS = [Pair(**row) for row in csv.DictReader(file)]
#: Letters as old programs store them, already joined; written by their codes, for no file of ours holds any.
PAIRS.append(Pair("letters", "\ufee3\ufecc\ufe8e\ufeeb\ufeaa\ufe93", "same", "معاهدة"))
TEXTS = {str(code): "\n".join(row) for code, row in search.fields(REAL).iterrows()}

#: A query and words without which, in one of its texts, no claim may be found by it.
ONLY = [
    ("Kim Jong Un", ("Kim Jong Un", "Kim", "كيم")),
    ("Patricia Kim", ("Patricia Kim", "باتريشيا")),
    ("Kim Jong Il", ("Kim Jong Il", "ايل", "إيل")),
    ("مجلس الأمن القومي", ("National Security Council", "القومي")),
    ("سيول", ("Seoul", "South Korea", "سيول", "كوريا الجنوبية", "الجنوبيين", "ROK")),
    ("Washington Post", ("Washington Post", "واشنطن بوست")),
    ("معاهدة", ("معاهدة", "معاهدات", "معاهدت", "treat")),
    ("1961", ("1961",)),
    ("wheat", ()),
]

#: Queries that find nothing.
NOTHING = [
    "zzzz",
    "معاهدة zzzz",
    '"Council Security"',
    '"Jong Kim Un"',
    "Patricia Putin",
    "سيول٩٩٩",
    '"مجلس الأمن البيئي"',
    "crypto",  # is no carpet
    "بدون",  # is not Biden
    "KN-99",  # is no KN-23 that was said on a 99th page
    "missiles -missile",
]

#: Words that are alike and nothing else: the first must not find what only the second names.
APART = [
    ("missile", "rocket launchers"),
    ("unit", "United Nations"),
    ("accord", "according"),
    ("train", "training"),
    ("plan", "plane"),
    ("عمل", "عمالة"),
    ("زيارة", "وزارة"),
    ("خبير", "خبر"),
    ("Kim Jong Un", "Kim Jong Il"),
    ("Republic of Korea", "Democratic People's Republic of Korea"),
    ("America", "Latin America"),
]


def pairs(relation: str) -> list[tuple[str, str]]:
    return [(pair.one, pair.other) for pair in PAIRS if pair.relation == relation]


def found(query: str, ledger: Ledger = REAL) -> set[str]:
    mask = search.matches(ledger, query)
    return set(mask[mask].index)


def held(query: str) -> set[str]:
    """Claims that hold all of it themselves; what only their paragraph prints weighs less than any word of theirs."""
    scores = search.scores(REAL, query)
    return set(scores[scores > 1].index)


@pytest.mark.parametrize(("one", "other"), pairs("same"))
def test_both_find_the_same_claims(one: str, other: str) -> None:
    assert found(one) == found(other)
    assert 0 < len(found(one)) < len(REAL.claims)


@pytest.mark.parametrize(("one", "other"), pairs("like"))
def test_both_find_nearly_the_same_claims(one: str, other: str) -> None:
    """An Arabic word whose English equivalents are several finds the claims of each."""
    assert len(found(one) & found(other)) > 0.7 * len(found(one) | found(other))


def test_the_pairs_are_of_every_kind() -> None:
    kinds = {"state", "letters", "designation", "number", "spelling", "name", "arabic", "arabic and english", "english"}

    assert {pair.kind for pair in PAIRS} == kinds | {"date", "synonym", "article", "operator"}
    assert len(PAIRS) > 200


@pytest.mark.parametrize(("query", "needed"), ONLY)
def test_nothing_else_is_found(query: str, needed: tuple[str, ...]) -> None:
    strays = {
        code for code in held(query) if not any(normalize.fold(word) in normalize.fold(TEXTS[code]) for word in needed)
    }

    assert needed == () or strays == set()


@pytest.mark.parametrize("query", NOTHING)
def test_what_is_not_there_is_not_found(query: str) -> None:
    assert found(query) == set()


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_alike_is_not_the_same(one: str, other: str) -> None:
    assert highlights.spans(REAL, one, one)
    assert highlights.spans(REAL, one, other) == []


def test_a_person_is_not_another_of_the_same_family_name() -> None:
    only_her = {code for code in held("Patricia Kim") if "Kim Jong Un" not in TEXTS[code]}

    assert only_her
    assert not only_her & held("Kim Jong Un")
    assert not only_her & held("كيم جونغ أون")


def test_one_council_is_not_the_other_unless_asked() -> None:
    national = {code for code in held("مجلس الأمن القومي") if "مجلس الأمن الدولي" not in TEXTS[code]}

    assert national
    other = ("عقوبات مجلس الأمن", "UNSC")
    assert not {code for code in national if not any(name in TEXTS[code] for name in other)} & held("مجلس الأمن")
    assert national & found('"مجلس الأمن"')


def test_a_city_is_not_found_inside_a_word() -> None:
    officials = {code for code in held("مسئولين") if "كوريا الجنوبية" not in TEXTS[code] and "سيول" not in TEXTS[code]}

    assert officials
    assert not officials & held("سيول")


@pytest.mark.parametrize("query", ["عقوبات النفط", "Putin Kim", "صواريخ ٢٠١٧", "Putin معاهدة"])
def test_all_words_must_be_found(query: str) -> None:
    first, second = query.split()

    assert held(query) == held(first) & held(second)
    assert found(query) == found(f"{second} {first}")


@pytest.mark.parametrize("phrase", ["artillery shells", "الأمم المتحدة", "كوريا الشمالية", "مجلس الامن"])
def test_a_phrase_is_found_word_for_word(phrase: str) -> None:
    folded = " ".join(normalize.words(phrase))

    assert found(f'"{phrase}"')
    assert found(f"«{phrase}»") == found(f'"{phrase}"')
    for code in found(f'"{phrase}"'):
        spoken = " ".join(normalize.words(TEXTS[code]))
        assert folded in spoken or f"لل{folded[2:]}" in spoken


def test_a_phrase_is_no_name() -> None:
    assert found('"Pyongyang"') < found("Pyongyang")


def test_an_id_finds_its_claim_alone() -> None:
    assert found("a003-11-14") == {"a003-11-14"}


@pytest.mark.parametrize("query", ["", " ", "()", '"', '""', "«»", "—"])
def test_a_query_without_a_word_narrows_nothing(query: str) -> None:
    assert len(found(query)) == len(REAL.claims)


def test_who_speaks_is_found_too() -> None:
    assert {code for code in found("John Kirby") if "Kirby" not in REAL.claims.at[code, "statement_en"]}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=40))
def test_no_query_raises(query: str) -> None:
    for text in REAL.claims["statement_ar"].head(3):
        highlights.spans(REAL, query, text)
    search.ranked(REAL, query, REAL.claims[search.matches(REAL, query)])


# Order and reasons


def test_a_hit_in_the_statement_comes_before_one_in_a_note() -> None:
    ranked = search.ranked(REAL, "معاهدة", REAL.claims[search.matches(REAL, "معاهدة")])
    spoken = ["معاهد" in normalize.fold(words) for words in ranked["statement_ar"]]

    assert spoken == sorted(spoken, reverse=True)


def test_equal_hits_keep_the_order_they_came_in() -> None:
    newest = REAL.claims[search.matches(REAL, "1961")].iloc[::-1]
    ranked = search.ranked(REAL, "1961", newest)

    assert set(ranked.index) == set(newest.index)
    assert list(search.ranked(REAL, "", newest).index) == list(newest.index)


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("معاهدة", "وقّعا معاهدةً عام 1961", ["معاهدةً"]),
        ("١٩٦١ معاهدة", "وقّعا معاهدةً عام 1961", ["معاهدةً", "1961"]),
        ("معاهدة", "نصّ بالمعاهدة والمعاهدة", ["بالمعاهدة", "والمعاهدة"]),
        ("Pyongyang", "قالت بيونج يانج أمس", ["بيونج يانج"]),
        ("مجلس الأمن", "مجلس الأمن القومي ومجلس الأمن", ["ومجلس الأمن"]),
        ("سيول", "قال مسئولين في سيول", ["سيول"]),
        ('"in Pyongyang"', "He said in Pyongyang that", ["in Pyongyang"]),
        ("missile", "Its missiles, and a MISSILE.", ["missiles", "MISSILE"]),
        ("US", "US officials told us", ["US"]),
        ("", "nothing", []),
    ],
)
def test_what_answers_the_query_is_marked(query: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in highlights.spans(REAL, query, text)] == marked


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("treaty", []),
        ("Pyongyang", []),
        ("بيونغيانغ", [("بيونغيانغ", "statement_en", "Pyongyang", False)]),
        ("Pyongyan", [("Pyongyan", "statement_en", "Pyongyang", True)]),
        ("summer", [("summer", "note_en", "It was in summer.", False)]),
        ("treaty summer", [("summer", "note_en", "It was in summer.", False)]),
    ],
)
def test_a_hit_says_why_it_matched(query: str, expected: list[tuple[str, str, str, bool]]) -> None:
    given_texts = {"statement_en": "Pyongyang signed a treaty.", "note_en": "It was in summer."}

    assert [(r.asked, r.field, r.excerpt, r.near) for r in highlights.reasons(REAL, query, given_texts)] == expected


def test_every_hit_has_a_mark_or_a_reason() -> None:
    read = search.fields(REAL)
    for query in ("Pyongyang", "كيم", "معاهدة", "John Kirby", "sanctoins", '"مجلس الأمن"', "summit 2023"):
        for code in found(query):
            marks = highlights.spans(REAL, query, read.at[code, "statement_en"])
            assert marks or highlights.reasons(REAL, query, read.loc[code].to_dict(), code), (query, code)


def test_a_long_text_is_shown_round_the_hit_only() -> None:
    text = "word " * 40 + "treaty " + "word " * 40
    (reason,) = highlights.reasons(REAL, "treaty", {"statement_en": "", "note_en": text})

    assert len(reason.excerpt) < 150
    assert reason.excerpt.startswith("… word")
    assert [reason.excerpt[slice(*span)] for span in reason.spans] == ["treaty"]


def test_ten_thousand_claims_answer_as_a_few_do(small: Ledger) -> None:
    copies = range(1250)
    claims = pd.concat([small.claims.assign(id=small.claims["id"] + f"-{copy}") for copy in copies])
    steps = pd.concat([small.attributions.assign(claim=small.attributions["claim"] + f"-{copy}") for copy in copies])
    large = replace(small, claims=claims.set_index("id", drop=False).rename_axis(None), attributions=steps)

    assert len(large.claims) == 10_000
    for query in ("Alta", "بورريا", "القمح", "ألتا حاوية", '"oil deliveries"', "contaners", "Herald", "zzzz"):
        once = found(query, small)
        assert found(query, large) == {f"{code}-{copy}" for code in once for copy in copies}, query
        assert bool(once) == (query != "zzzz")


# What is read and what is not


def test_notes_of_curators_and_codes_of_ours_are_not_read() -> None:
    read = "\n".join(TEXTS.values())
    noted = set(normalize.words("\n".join(REAL.claims["note_en"]))) - set(normalize.words(read))
    alone = [word for word in sorted(noted) if word.isalpha() and not any(word[:4] in other for other in read.split())]

    assert alone
    assert not any(found(f'"{word}"') for word in alone)
    assert not {code for code in REAL.claims["locator"] if re.fullmatch("[a-z]+(-[a-z0-9]+)+", code) and code in read}


def test_symbols_instruments_and_titles_of_events_are_read() -> None:
    for symbol in ("S/2024/215", "S/RES/1718", "MSMT/2025/1"):
        sources = REAL.sources.index[REAL.sources["symbol"].str.startswith(symbol)]
        assert set(REAL.claims.index[REAL.claims["source"].isin(sources)]) <= held(symbol), symbol
    event = REAL.claims[REAL.claims["event"].ne("")].iloc[0]
    assert event["id"] in held(REAL.events.at[event["event"], "title_ar"])


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("veto OR drone", lambda: found("veto") | found("drone")),
        ("فيتو أو درون", lambda: found("veto") | found("drone")),
        ("sanctions -Russia", lambda: found("sanctions") - found("Russia")),
        ("sanctions NOT North Korea", lambda: found("sanctions") - found("North Korea")),
        ('sanctions -"Security Council"', lambda: found("sanctions") - found('"Security Council"')),
        ("-Russia", lambda: set(REAL.claims.index) - found("Russia")),
        ("Jong-un", lambda: found("Jong Un")),
    ],
)
def test_operators_do_what_they_say(query: str, parts: Callable[[], set[str]]) -> None:
    assert found(query) == parts()
    assert 0 < len(found(query)) < len(REAL.claims)


def test_a_word_cut_short_finds_all_that_begin_so() -> None:
    begin = {code for code, text in TEXTS.items() if re.search(r"\bsanct", text, re.IGNORECASE)}

    assert begin <= found("sanct*")
    assert held("sanct*") == begin


def test_prepositions_need_not_be_found() -> None:
    assert found("the sanctions of the Security Council on missiles") == found("sanctions Security Council missiles")
    assert 0 < len(found("في")) < len(REAL.claims)


def test_words_that_meet_only_in_a_paragraph_lead_to_its_claims() -> None:
    known = search.index(REAL).paragraphs
    for place, words in enumerate(known.words):
        query = " ".join(word for word in words[:: max(1, len(words) // 4)] if word.isalpha())
        scores = search.scores(REAL, query).iloc[known.rows[place]]
        assert scores.gt(0).any(), (known.numbers[place], query)


def test_every_printed_word_leads_to_its_own_paragraph(articles: Path) -> None:
    known = search.index(REAL).paragraphs
    place = 0
    for source in REAL.sources[REAL.sources["layer"].eq("article")].itertuples():
        text = (articles / source.file).read_text(encoding="utf-8")
        for line in (line for line in text.splitlines() if line.strip()):
            for token in normalize.tokens(line):
                scores = search.scores(REAL, token.surface)
                assert scores.iloc[known.rows[place]].gt(0).any(), (source.id, known.numbers[place], token.surface)
            place += 1


def test_the_words_of_the_paragraphs_are_those_of_the_texts(articles: Path) -> None:
    assert list(paragraph_words.extracted(articles)) == list(paragraph_words.read())


def test_the_words_of_a_paragraph_stand_in_no_order_of_the_text() -> None:
    for paragraph in paragraph_words.read():
        assert list(paragraph.words) == sorted(set(paragraph.words))


def test_a_hit_says_in_which_paragraph_a_word_is_printed() -> None:
    known = search.index(REAL).paragraphs
    place, word = next((place, "getty") for place, words in enumerate(known.words) if "getty" in words)
    row = REAL.claims.iloc[known.rows[place][0]]
    (reason,) = highlights.reasons(REAL, word, {"statement_en": row["statement_en"]}, row["id"])

    assert row["id"] in found(word)
    assert (reason.field, reason.excerpt) == (highlights.PARAGRAPH, known.numbers[place])
