"""Names of parties in words: each leads to its record, once, and nothing else does."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from markupsafe import Markup

from components.figures import registry
from components.i18n import bidi
from components.state.view import View
from components.tables import links
from tests.ledger import built, changed

NESTED = re.compile(r"<a [^>]*>(?:(?!</a>).)*<a ", re.DOTALL)


@pytest.fixture(scope="module")
def seen() -> View:
    """A ledger in which one name stands in another."""
    made = built(changed("parties", 2, name_en="The Council of Alta", name_ar="مجلس ألتا"))
    return replace(View.open({"lang": "en"}, "arms"), ledger=made, shown=made)


@pytest.mark.parametrize(
    ("words", "codes", "told"),
    [
        ("Alta to Borea", ["alta", "borea"], "[alta:Alta] to [borea:Borea]"),
        ("Alta to Borea", ["alta"], "[alta:Alta] to Borea"),
        ("The Council of Alta, of Alta", ["alta", "council"], "[council:The Council of Alta], of [alta:Alta]"),
        ("Nobody & <b>", ["alta", "nobody", ""], "Nobody &amp; &lt;b&gt;"),
        ("Alta <i>", ["alta"], "[alta:Alta] &lt;i&gt;"),
    ],
)
def test_each_name_leads_to_its_record(seen: View, words: str, codes: list[str], told: str) -> None:
    html = links.linked(seen, words, codes)

    assert re.sub(r'<a href="arms\?lang=en&amp;profile=(\w+)">(.*?)</a>', r"[\1:\2]", html) == told
    assert isinstance(html, Markup)


def test_the_publisher_of_a_document_leads_to_its_record_and_the_title_outside(seen: View) -> None:
    row = seen.ledger.sources.iloc[0].copy()
    row["outlet"], row["address"] = "herald", "https://example.org/1"
    html = bidi.plain(links.citation(seen, row))

    assert '<a href="arms?lang=en&amp;profile=herald">The Herald</a>, “<a href="https://example.org/1" rel=' in html
    assert not NESTED.search(html)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_tables_of_figures_lead_to_parties_and_no_link_stands_in_another(lang: str) -> None:
    view = View.open({"lang": lang}, "arms")
    html = {name: drawing.table for name in registry.names() if (drawing := registry.of(view, name))}

    assert not [name for name, table in html.items() if NESTED.search(table) or "&lt;a " in table]
    named = ("flows", "parties", "steps", "flowtime", "firsts", "ways", "origins", "designations", "monitoring", "votes", "oil")
    assert {kind for kind in named if any(name.startswith(kind) and "profile=" in table for name, table in html.items())} == {*named}
