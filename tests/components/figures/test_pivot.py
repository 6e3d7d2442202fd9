"""The pivot of the claims page draws what the routes count."""

from __future__ import annotations

from html import unescape

import pytest

from components.figures import caption, numbers, pivot, registry
from components.i18n.text import Text
from components.state.view import View
from components.ui.sections import pivot as section
from data.count import pivot as counted
from tests import site
from tests.test_pages import html, opened


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("by", [(name,) for name in pivot.KINDS] + [("month", "goods"), ("topic", "stance")])
def test_it_draws_and_lists_the_counts(by: tuple[str, ...], lang: str) -> None:
    view = View.open({"lang": lang, "topic": "arms,labour"}, "claims")
    drawing = pivot.pivot(view, by)
    frame = counted.pivot(view.ledger, view.selection, by)

    assert drawing is not None
    assert drawing.draw(caption.of(view, drawing), registry.look(view)).layout.height > 0
    assert drawing.table.count("<tr>") == len(frame) + 1
    assert numbers.numbers(drawing)["count"].sum() <= frame["claims"].sum()


def test_small_counts_are_drawn_whole() -> None:
    view = View.open({"lang": "en"}, "claims")
    drawing = pivot.pivot(view, ("stance",))
    assert drawing is not None

    expected = counted.pivot(view.ledger, view.selection, ("stance",))
    assert numbers.numbers(drawing)["count"].tolist() == expected["claims"].tolist()


def test_munitions_by_month_can_be_drawn_on_the_page_and_fetched() -> None:
    app = opened("claims", lang="en", goods="munitions", by="month,goods")
    text = Text("en")

    assert app.get_by_key("ui_by").value == ["month", "goods"]
    assert len(app.get("plotly_chart")) == 1
    assert "claims/counts.csv?" in html(app)
    assert text.code("goods", "munitions") in html(app)
    view = View.open({"lang": "en", "goods": "munitions"}, "claims")
    address = next(part for part in section.links(view, ("month", "goods")).split('"') if "counts.csv" in part)
    assert site.bare().get("/" + unescape(str(address))).status_code == 200


def test_a_view_without_claims_has_none() -> None:
    assert pivot.pivot(View.open({"q": "zzzzqq"}, "claims"), ("month",)) is None


def test_junk_in_the_address_is_passed_over() -> None:
    assert section.chosen("colour,month,month,goods,topic") == ("month", "goods")
