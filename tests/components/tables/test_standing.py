"""Support and contest in words, in both languages, on the hand-made ledger."""

from __future__ import annotations

import pytest

from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from components.tables import chips, standing, tables
from data.query.selection import Selection, select
from tests.ledger import Spoiling, added, built, changed

CORROBORATED = (changed("relations", 0, claim="a2-02-1", relation="corroborates", other="a2-01-1", scope=""),)
#: A denial of later, one before the acts claimed, and a number that cannot hold beside that of the claim.
GENERAL = (changed("relations", 0, scope="general"), changed("claims", 1, said="2023-09-30"))
TWICE = (
    *GENERAL,
    added("relations", claim="r-ceiling", relation="contradicts", other="a1-02-1", scope="general"),
    changed("claims", 5, stance="denial", said="2023-10-01"),
)
IN_PART = (changed("claims", 1, said="2023-07-01"), changed("claims", 0, said="2023-10"))
BEFORE = (changed("claims", 1, said="2022"), changed("claims", 0, said="2023-10"))
NUMBERS = (changed("relations", 0, claim="r-containers"),)


@pytest.mark.parametrize(
    ("changes", "claim", "english", "arabic"),
    [
        ((), "a2-02-1", "one origin; nobody in the ledger denies it", "مصدر أصلي واحد؛ لا ينفيه أحد في السجل"),
        (CORROBORATED, "a2-01-1", "two independent origins; nobody in the ledger denies it",
         "مصدران أصليان مستقلان؛ لا ينفيه أحد في السجل"),
        (GENERAL, "a1-02-1", "one origin; denied by Alta (general denial of 30 September 2023)",
         "مصدر أصلي واحد؛ في وجهه نفي من ألتا (نفي عام، 30 أيلول 2023)"),
        (GENERAL, "a2-01-1", "one origin; denied by Alta (general denial of 30 September 2023)",  # it restates the first
         "مصدر أصلي واحد؛ في وجهه نفي من ألتا (نفي عام، 30 أيلول 2023)"),
        (TWICE, "a1-02-1",
         "one origin; denied by Alta (general denial of 30 September 2023) and The Council (general denial of 1 October 2023)",
         "مصدر أصلي واحد؛ في وجهه نفي من ألتا (نفي عام، 30 أيلول 2023) والمجلس (نفي عام، 1 تشرين الأول 2023)"),
        (IN_PART, "a1-02-1", "one origin; denied in part by Alta (specific denial of 1 July 2023)",
         "مصدر أصلي واحد؛ في وجه بعضه نفي من ألتا (نفي لهذا القول بعينه، 1 تموز 2023)"),
        (BEFORE, "a1-02-1", "one origin; denied beforehand by Alta (specific denial of 2022)",
         "مصدر أصلي واحد؛ سبقه نفي من ألتا (نفي لهذا القول بعينه، 2022)"),
        (NUMBERS, "a1-02-1", "one origin; contradicted by The Institute (1 March 2024)",
         "مصدر أصلي واحد؛ يناقضه قول من المعهد (1 آذار 2024)"),
    ],
)  # fmt: skip
def test_support_and_contest_in_words(changes: tuple[Spoiling, ...], claim: str, english: str, arabic: str) -> None:
    made = built(*changes)

    for lang, expected in (("en", english), ("ar", arabic)):
        assert bidi.plain(standing.words(made, Text(lang=lang), claim)) == expected


def test_several_denials_of_one_voice_are_put_together_and_lead_to_the_last() -> None:
    made = built(
        *GENERAL,
        changed("claims", 3, stance="denial", said="2024-01-05"),
        changed("attributions", 8, party="alta"),
        changed("relations", 1, relation="contradicts", scope="general"),
    )

    assert standing.opponents(made, Text(lang="en"), "a1-02-1")[0][1] == "a2-01-1"
    assert "2 general denials, the last of 5 January 2024" in bidi.plain(standing.words(made, Text(lang="en"), "a1-02-1"))


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "denied by Alta (Articles: specific denial of September 2023; Reference record: specific denial of 5 January 2024)"),
        ("ar", "نفي من ألتا (المقالات: نفي لهذا القول بعينه، أيلول 2023؛ السجل المرجعي: نفي لهذا القول بعينه، 5 كانون الثاني 2024)"),
    ],
)
def test_denials_of_one_voice_in_two_layers_are_not_added(lang: str, words: str) -> None:
    denial = added(
        "claims", id="r-denial", source="s-institute", paragraph="4", locator="denial", statement_en="Alta denies it.",
        statement_ar="تنفي ألتا.", topic="arms", stance="denial", said="2024-01-05", said_basis="printed", parties="alta",
        estimate="false", verification="secondary", status="current",
    )  # fmt: skip
    chain = [added("attributions", claim="r-denial", step=str(number), party=party, basis="printed") for number, party in
             ((1, "institute"), (2, "alta"))]  # fmt: skip
    against = added("relations", claim="r-denial", relation="contradicts", other="a1-02-1", scope="specific")
    made = built(denial, *chain, against, changed("claims", 1, said="2023-09"))

    assert words in bidi.plain(standing.words(made, Text(lang=lang), "a1-02-1"))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_list_of_claims_leads_to_supporters_and_deniers(lang: str) -> None:
    made = built(*CORROBORATED, added("relations", claim="a1-02-2", relation="contradicts", other="a1-03-1", scope="general"))
    chosen = Selection()
    view = View(made, select(made, chosen), chosen, Text(lang=lang), {"lang": lang}, "claims", False)
    supported, denied = (tables.claims(view, made.claims.loc[[claim]]) for claim in ("a2-01-1", "a1-03-1"))

    assert view.text.label("claims", "supporters") in supported
    assert "claim=a2-02-1" in supported
    assert view.text.label("claims", "deniers") in denied
    assert "claim=a1-02-2" in denied
    assert view.text.label("claims", "deniers") not in supported


def test_the_pill_says_it_to_whoever_points_at_it() -> None:
    made = built()
    chosen = Selection()
    view = View(made, select(made, chosen), chosen, Text(lang="en"), {"lang": "en"}, "claims", False)

    assert 'title="one origin; nobody in the ledger denies it"' in chips.tags(view, made.claims.loc["a2-02-1"])
