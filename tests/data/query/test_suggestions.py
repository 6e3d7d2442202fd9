"""Offers: a filter, an event, a period of the name that was typed, with the claims it shows; why nothing is found."""

from __future__ import annotations

import pytest

from data.ledger.load import Ledger
from data.query import selection
from data.query.selection import Selection
from data.query.suggestions import EACH, MOST, Claims, Offer, answers, chosen, suggestions


def offers(ledger: Ledger, q: str, others: Selection | None = None) -> set[tuple[str, str]]:
    return {(offer.parameter, offer.code) for offer in suggestions(ledger, q, others or Selection())}


@pytest.mark.parametrize(
    ("query", "offer"),
    [
        ("labour", ("topic", "labour")),
        ("العمالة", ("topic", "labour")),
        ("weapons", ("topic", "arms")),
        ("drones", ("goods", "drones")),
        ("مسيّرات", ("goods", "drones")),
        ("denial", ("stance", "denial")),
        ("تنفي", ("stance", "denial")),
        ("DPRK", ("party", "dprk")),
        ("Pyongyang", ("party", "dprk")),
        ("الأمريكي", ("party", "usa")),
        ("Shoygu", ("party", "sergei-shoigu")),
        ("June 2024", ("period", "2024-06")),
        ("2024-06", ("period", "2024-06")),
        ("١٣ سبتمبر ٢٠٢٣", ("period", "2023-09-13")),
        ("أيلول", ("period", "2023-09")),
        ("2023", ("period", "2023")),
        ("S/RES/1718", ("source", "s-res-1718")),
    ],
)
def test_what_names_a_filter_offers_it(real: Ledger, query: str, offer: tuple[str, str]) -> None:
    assert offer in offers(real, query)


def test_each_word_offers_what_it_names_alone(real: Ledger) -> None:
    assert {("topic", "labour"), ("party", "rus")} <= offers(real, "labour Russia")


def test_the_title_of_an_event_offers_it(real: Ledger) -> None:
    claims = real.claims[real.claims["event"].ne("") & real.claims["status"].eq("current")]
    for code in claims["event"].drop_duplicates().head(5):
        for lang in ("en", "ar"):
            assert ("event", code) in offers(real, real.events.at[code, f"title_{lang}"]), (code, lang)


def test_an_offer_counts_the_claims_it_leads_to(real: Ledger) -> None:
    others = Selection(layer=("reference",))
    for query in ("labour", "June 2024", "Russia", "armistice", "S/RES/1718", "denial"):
        for offer in suggestions(real, query, others):
            if offer.parameter != "event":
                address = others.to_query() | chosen(offer)
                taken, ignored = selection.from_query(address, real)
                assert not ignored
                assert len(selection.select(real, taken).claims) == offer.claims.reference > 0 == offer.claims.article, offer


def test_offers_are_few_and_each_is_made_once(real: Ledger) -> None:
    found = suggestions(real, "Russia")

    assert len(found) == len(set(found)) <= MOST
    assert max([offer.parameter for offer in found].count(name) for name in ("source", "event")) <= EACH


@pytest.mark.parametrize("query", ["", "zzzz", "-Russia", '"labour"', "()"])
def test_nothing_is_offered_where_nothing_is_named(real: Ledger, query: str) -> None:
    assert suggestions(real, query) == []


def test_a_small_ledger_offers_its_own(small: Ledger) -> None:
    assert suggestions(small, "Borea")[0] == Offer("party", "borea", Claims(4, 2))
    assert suggestions(small, "October 2023")[0].code == "2023-10"


def test_each_word_says_what_it_finds_alone_and_what_is_near_it(small: Ledger) -> None:
    assert [(each.asked, each.claims, each.near) for each in answers(small, "containers crypto -wheat")] == [
        ("containers", (3, 2), ()),
        ("crypto", (0, 0), ()),
    ]
    assert [each.near for each in answers(small, "contaners crypto")] == [("containers",), ()]
