"""Citations: exact in three styles and two languages, and clean enough to paste anywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from components.tables import citations
from components.tables.citations import Cited
from data.ledger.load import Edition, Ledger
from data.query.selection import Selection, select

SITE, DAY = "https://marsad.example/", date(2027, 2, 3)
ARMS = Selection(topic=("arms",))


def view(ledger: Ledger, lang: str = "en", chosen: Selection = ARMS, page: str = "claims") -> View:
    ledger = replace(ledger, edition=Edition("1.2.0", "2026-11-21"))
    query = chosen.to_query() | {"lang": lang, "view": "present"}
    return View(ledger, select(ledger, chosen), chosen, Text(lang=lang, digits="arab"), query, page, False)


def everything(ledger: Ledger) -> list[Cited]:
    return [
        each
        for lang in ("ar", "en")
        for each in (
            citations.view(view(ledger, lang), SITE, DAY),
            citations.record(view(ledger, lang), "claims", "a1-02-2", SITE, DAY),
            citations.record(view(ledger, lang), "events", "e-meeting", SITE, DAY),
        )
    ]


@pytest.mark.parametrize(
    ("lang", "style", "expected"),
    [
        (
            "en",
            "apa",
            "The founders of Marsad. (2026). Marsad: A ledger of claims on Russia–North Korea relations (Version 1.2.0; "
            "cut-off 21 November 2026) [Data set]. Claims (Topic: Arms). Retrieved 3 February 2027, from "
            "https://marsad.example/claims?lang=en&v=1.2.0&topic=arms",
        ),
        (
            "en",
            "chicago",
            "The founders of Marsad. “Claims (Topic: Arms).” Marsad: A ledger of claims on Russia–North Korea relations. "
            "Version 1.2.0, cut-off 21 November 2026. Data set, 2026. Accessed 3 February 2027. "
            "https://marsad.example/claims?lang=en&v=1.2.0&topic=arms",
        ),
        (
            "ar",
            "apa",
            "مؤسسو مرصد. (2026). مرصد: سجل الادعاءات في العلاقات بين روسيا وكوريا الشمالية (الإصدار 1.2.0؛ تاريخ الإقفال "
            "21 تشرين الثاني 2026) [مجموعة بيانات]. الادعاءات (الموضوع: السلاح). استُرجع في 3 شباط 2027 من "
            "https://marsad.example/claims?lang=ar&v=1.2.0&topic=arms",
        ),
        (
            "ar",
            "chicago",
            "مؤسسو مرصد. «الادعاءات (الموضوع: السلاح)». مرصد: سجل الادعاءات في العلاقات بين روسيا وكوريا الشمالية. الإصدار "
            "1.2.0، تاريخ الإقفال 21 تشرين الثاني 2026. مجموعة بيانات، 2026. اطُّلع عليه في 3 شباط 2027. "
            "https://marsad.example/claims?lang=ar&v=1.2.0&topic=arms",
        ),
    ],
)
def test_a_view(lang: str, style: str, expected: str, small: Ledger) -> None:
    assert citations.said(citations.view(view(small, lang), SITE, DAY), style) == expected


@pytest.mark.parametrize(
    ("lang", "style", "expected"),
    [
        (
            "en",
            "apa",
            "The founders of Marsad. (2026). Alta denies having sent containers [Claim a1-02-2]. In Marsad: A ledger of "
            "claims on Russia–North Korea relations (Version 1.2.0; cut-off 21 November 2026) [Data set]. Retrieved "
            "3 February 2027, from https://marsad.example/claims?lang=en&v=1.2.0&claim=a1-02-2",
        ),
        (
            "en",
            "chicago",
            "The founders of Marsad. “Alta denies having sent containers.” Claim a1-02-2. In Marsad: A ledger of claims on "
            "Russia–North Korea relations. Version 1.2.0, cut-off 21 November 2026. Data set, 2026. Accessed 3 February "
            "2027. https://marsad.example/claims?lang=en&v=1.2.0&claim=a1-02-2",
        ),
        (
            "ar",
            "apa",
            "مؤسسو مرصد. (2026). تنفي ألتا أنها بعثت بحاويات [ادعاء a1-02-2]. في مرصد: سجل الادعاءات في العلاقات بين روسيا "
            "وكوريا الشمالية (الإصدار 1.2.0؛ تاريخ الإقفال 21 تشرين الثاني 2026) [مجموعة بيانات]. استُرجع في 3 شباط 2027 من "
            "https://marsad.example/claims?lang=ar&v=1.2.0&claim=a1-02-2",
        ),
        (
            "ar",
            "chicago",
            "مؤسسو مرصد. «تنفي ألتا أنها بعثت بحاويات». ادعاء a1-02-2. في مرصد: سجل الادعاءات في العلاقات بين روسيا "
            "وكوريا الشمالية. الإصدار 1.2.0، تاريخ الإقفال 21 تشرين الثاني 2026. مجموعة بيانات، 2026. اطُّلع عليه في 3 شباط "
            "2027. https://marsad.example/claims?lang=ar&v=1.2.0&claim=a1-02-2",
        ),
    ],
)
def test_a_record(lang: str, style: str, expected: str, small: Ledger) -> None:
    assert citations.said(citations.record(view(small, lang), "claims", "a1-02-2", SITE, DAY), style) == expected


def test_an_entry_of_a_bibliography(small: Ledger) -> None:
    assert citations.said(citations.record(view(small), "claims", "a1-02-2", SITE, DAY), "bibtex") == (
        "@misc{marsad-1.2.0-a1-02-2-en,\n"
        "  author = {{The founders of Marsad}},\n"
        "  title = {{Alta denies having sent containers}},\n"
        "  howpublished = {Marsad: A ledger of claims on Russia–North Korea relations},\n"
        "  year = {2026},\n"
        "  version = {1.2.0},\n"
        "  note = {cut-off 21 November 2026. A row is what somebody said, not what happened},\n"
        "  url = {https://marsad.example/claims?lang=en&v=1.2.0&claim=a1-02-2},\n"
        "  urldate = {2027-02-03},\n"
        "  langid = {english}\n"
        "}"
    )


def test_no_two_views_or_languages_share_the_key_of_a_bibliography(small: Ledger) -> None:
    chosen = (Selection(), Selection(topic=("arms",)), Selection(topic=("sanctions",)), Selection(q="arms"))
    cited = [citations.view(view(small, lang, each), SITE, DAY) for lang in ("ar", "en") for each in chosen]
    keys = [citations.said(each, "bibtex").partition(",")[0] for each in cited]

    assert len({*keys}) == len(keys)
    assert all(re.fullmatch(r"@misc{[a-z0-9.-]+", key) for key in keys)


def test_braces_and_signs_in_a_title_do_not_break_the_entry(small: Ledger) -> None:
    cited = citations.view(view(small, chosen=Selection(q="50% {a} & b_c \\d")), SITE, DAY)
    entry = citations.said(cited, "bibtex")

    assert r"50\% \{a\} \& b\_c \textbackslash{}d" in entry
    assert f"  url = {{{cited.address}}},\n" in entry
    bare = re.sub(r"\\.", "", entry)
    assert bare.count("{") == bare.count("}")


def test_nothing_that_is_copied_holds_a_control_or_another_digit(small: Ledger) -> None:
    for cited in everything(small):
        for words in (
            *(citations.said(cited, style) for style in citations.STYLES),
            citations.link(cited),
            cited.address,
        ):
            assert bidi.plain(words) == words
            assert not re.search("[٠-٩۰-۹]", words)
            assert "{ $" not in words


def test_title_and_link(small: Ledger) -> None:
    assert citations.link(citations.record(view(small, "ar"), "claims", "a1-02-2", SITE, DAY)) == (
        "تنفي ألتا أنها بعثت بحاويات · مرصد\nhttps://marsad.example/claims?lang=ar&v=1.2.0&claim=a1-02-2"
    )
    assert citations.link(citations.view(view(small, page="", chosen=Selection()), SITE, DAY)) == (
        "Russia and North Korea: who said what · Marsad\nhttps://marsad.example/?lang=en&v=1.2.0"
    )


def test_the_panel_copies_what_it_shows_and_the_readers_language_comes_first(small: Ledger) -> None:
    seen = view(small, "ar")
    cited = {lang: citations.view(seen, SITE, DAY, lang) for lang in ("en", "ar")}
    panel = citations.panel(seen, cited)

    assert panel.index('lang="ar"') < panel.index('lang="en"')
    assert panel.count("data-copy=") == 1 + 2 * len(citations.STYLES)
    assert f'data-copy="{citations.said(cited["en"], "apa").replace("&", "&amp;")}"' in panel
