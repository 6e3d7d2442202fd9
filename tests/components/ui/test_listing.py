"""Long tables: a page at a time, in an order, of a group, with words in them; the address says all of it."""

from __future__ import annotations

import re
from html import unescape

import pytest

from components.i18n.bidi import plain
from components.state.view import View
from components.ui.sections import documents, flaws, listings, outcomes, spellings
from components.ui.widgets import listing
from components.ui.widgets.listing import SIZE, Listing
from data.ledger.load import Ledger
from tests.components.ui.test_controls import asked, follow
from tests.test_pages import html, opened

LISTINGS = (
    listings.CLAIMS, listings.MEASURES, listings.CORRECTIONS, outcomes.PROMISES, flaws.FLAWS, spellings.SPELLINGS,
    documents.DOCUMENTS,
)  # fmt: skip
NOTHING = dict.fromkeys(listing.PARAMETERS, "")


def ids(page: str) -> list[str]:
    return re.findall(r'<td data-column="[^"]*" data-label="[^"]*" class=""><a href="[^"]*claim=([\w-]+)', page)


def links(page: str, words: str) -> list[str]:
    return [unescape(link) for link in re.findall(rf'<a href="([^"]*)"[^>]*>{words}</a>', page)]


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("table", LISTINGS, ids=lambda table: table.name)
def test_every_order_shows_the_same_rows(table: Listing, lang: str) -> None:
    view = View.open({"lang": lang, "q": "Pyongyang"} if table is listings.CLAIMS else {"lang": lang}, "sources")
    whole = {tuple(sorted(map(str, table.rows(view).index)))}

    assert {tuple(sorted(map(str, listing.found(table, view, listing.State(order)).index))) for order in table.orders} == whole


@pytest.mark.parametrize("table", [table for table in LISTINGS if table.groups], ids=lambda table: table.name)
def test_groups_share_all_rows_among_them(table: Listing) -> None:
    view = View.open({"lang": "en"}, "sources")
    rows = table.rows(view)
    assert table.groups
    parts = [listing.found(table, view, listing.State(table.orders[0], group)) for group in table.groups(view, rows)]

    assert sum(map(len, parts)) == len(rows)
    assert set().union(*(part.index for part in parts)) == set(rows.index)


def test_what_an_address_asks_for_in_vain_gives_way_to_the_usual() -> None:
    view = View.open({"lang": "en"}, "sanctions")
    usual = listing.State(listings.MEASURES.orders[0])

    for junk in ({"sort": "zzz"}, {"group": "zzz"}, {"page": "0"}, {"page": "x"}, {"page": "²"}):
        assert listing.state(listings.MEASURES, view, NOTHING | junk) == usual
    last = listing.state(listings.MEASURES, view, NOTHING | {"page": "999"}).page
    assert last == -(-len(view.shown.measures) // SIZE)


def test_words_are_found_whatever_their_case_and_spelling() -> None:
    view = View.open({"lang": "ar"}, "sources")
    rows = listing.found(spellings.SPELLINGS, view, listing.State(spellings.SPELLINGS.orders[0], match="PYONGYANG"))

    assert len(rows)
    assert all("yongyang" in " ".join((*row.printed, *row.misprints, *row.usual)).lower() for row in rows.itertuples())


def test_the_ranking_of_a_search_is_an_order_only_while_something_is_searched_for() -> None:
    searching, idle = (View.open({"lang": "en"} | query, "claims") for query in ({"q": "Pyongyang"}, {}))

    assert listing.state(listings.CLAIMS, searching, NOTHING).order.code == "relevance"
    assert listing.state(listings.CLAIMS, idle, NOTHING | {"sort": "relevance"}).order.code == "newest"


def test_pages_follow_each_other_without_a_row_twice(real: Ledger) -> None:
    app = opened("claims", lang="en", topic="labour")
    seen = ids(html(app))
    while following := links(html(app), "Next page"):
        follow(app, following[0])
        seen += ids(html(app))
    labour = real.claims[real.claims["status"].eq("current") & real.claims["topic"].eq("labour")]

    assert len(seen) == len(labour)
    assert set(seen) == set(labour["id"])


def test_a_heading_puts_the_rows_in_order_and_turns_them_round() -> None:
    app = opened("sanctions", lang="en", figure="measures")
    (head,) = re.findall(r'<th [^>]*aria-sort="ascending"[^>]*>.*?</th>', html(app))
    first = ids(html(app))
    follow(app, re.findall(r'href="([^"]*)"', head)[0])

    assert asked(app) == {"lang": "en", "figure": "measures", "sort": "latest"}
    assert re.findall(r'aria-sort="(descending)"', html(app))
    assert ids(html(app)) != first


def test_a_new_order_begins_on_the_first_page() -> None:
    app = opened("claims", lang="en", page="3")
    follow(app, links(html(app), "By standing")[0])

    assert asked(app) == {"lang": "en", "sort": "standing"}


def test_a_field_finds_rows_of_a_list() -> None:
    app = opened("sanctions", lang="en", figure="measures")
    app.text_input(key="ui_match").set_value("luxury").run()

    assert asked(app) == {"lang": "en", "figure": "measures", "match": "luxury"}
    assert 0 < len(ids(html(app))) < SIZE
    app.text_input(key="ui_match").set_value("zzzz").run()
    assert "No row of this list holds “zzzz”" in plain(html(app))


def test_where_all_questions_stand_open_each_list_shows_its_first_page() -> None:
    app = opened("sources", lang="en", figure="all", sort="latest", page="2", match="zzzz")

    assert not [each for each in app.text_input if each.key == "ui_match"]
    assert "No row of this list" not in html(app)


def test_a_heading_of_every_column_orders_the_claims_by_it() -> None:
    view = View.open({"lang": "en"}, "claims")
    rows = listings.CLAIMS.rows(view)
    heads = {order.head for order in listings.CLAIMS.orders}

    assert heads - {""} == {column.name for column in listings.CLAIMS.columns if column.order}
    for code, column in (("topic", "topic"), ("id", "id"), ("statement", "statement_en")):
        up, down = (
            listing.found(listings.CLAIMS, view, listing.state(listings.CLAIMS, view, NOTHING | {"sort": each}))[column]
            for each in (code, f"-{code}")
        )
        assert list(up) == sorted(up, key=list(rows[column].cat.categories).index if code == "topic" else None)
        assert list(down) == list(up)[::-1]


def test_a_reader_chooses_columns_and_the_address_says_which() -> None:
    view = View.open({"lang": "en", "goods": "munitions"}, "claims")
    chosen = listing.state(listings.CLAIMS, view, NOTHING | {"columns": "deniers,zzz,how,supporters"})
    page = listing._drawn(listings.CLAIMS, view, chosen)

    assert chosen.columns == ("how", "supporters", "deniers")
    assert [plain(words) for words in re.findall(r'<th [^>]*aria-sort="none"><a [^>]*>([^<]*)', page)] == [
        "Claim", "How it stands", "Supported by", "Denied by",
    ]  # fmt: skip
    assert "columns=how,supporters,deniers" in unescape(page)
    assert 'class="evidence' not in page  # said once
    usual = listing.state(listings.CLAIMS, view, NOTHING | {"columns": ",".join(listings.CLAIMS.usual)})
    assert usual.columns == ()
