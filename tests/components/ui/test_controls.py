"""The controls beside every page: what is chosen stands in the address, and nothing else is lost with it."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.i18n.bidi import plain
from components.i18n.text import Text
from components.state import address, preferences
from data.count.layers import of_layer
from data.ledger.load import Ledger
from data.query import selection
from tests.test_pages import html, opened


def asked(app: AppTest) -> dict[str, str]:
    """The address: what is not empty in it."""
    given: dict[str, Any] = {name: app.query_params[name] for name in app.query_params}
    flat = {name: value[0] if isinstance(value, list) else value for name, value in given.items()}
    return {name: value for name, value in flat.items() if value}


def follow(app: AppTest, link: str) -> None:
    """Follow a link within the page."""
    app.text_input(key="follow").set_value(f"1?{unescape(link).partition('?')[2]}").run()


def lifting(app: AppTest, name: str) -> str:
    """The link of the chip that lifts a filter: the one that no longer names it."""
    (chips,) = re.findall(r'<div class="marsad chips">.*?</div>', html(app), re.DOTALL)
    return next(link for link in re.findall(r'href="([^"]*)"', chips) if f"{name}=" not in link)


def test_changing_the_language_keeps_filters_and_habits() -> None:
    kept = {"topic": "arms,labour", "from": "2022-01-01", "q": "KCNA", "digits": "arab", "time": "rtl"}
    app = opened("claims", lang="ar", **kept)
    app.button_group(key="ui_lang").set_value("en").run()

    assert asked(app) == kept | {"lang": "en"}
    assert app.multiselect(key="ui_topic").value == ["arms", "labour"]
    assert app.text_input(key="ui_from").value == "2022-01-01"
    assert app.title[0].value == Text("en")("claims-title")


def test_several_values_of_a_filter_come_and_go_one_by_one(real: Ledger) -> None:
    app = opened("claims", lang="en", topic="arms")
    app.multiselect(key="ui_topic").select("labour").run()
    assert asked(app)["topic"] == "arms,labour"
    both, _ = selection.from_query({"topic": "arms,labour"}, real)
    articles = of_layer(selection.select(real, both).claims, "article")
    number = Text("en").quantity(best=len(articles), unit="claims")
    assert f"{number} of the articles" in plain(html(app))

    app.multiselect(key="ui_topic").unselect("arms").run()
    assert asked(app)["topic"] == "labour"


def test_each_chip_takes_away_its_own_filter() -> None:
    app = opened("claims", lang="en", topic="arms", q="KCNA", to="2024-12-31")
    follow(app, lifting(app, "q"))

    assert asked(app) == {"lang": "en", "topic": "arms", "to": "2024-12-31"}
    assert app.text_input(key="ui_q").value == ""


def test_one_button_takes_away_all_filters_and_leaves_the_habits() -> None:
    app = opened("claims", lang="ar", digits="arab", topic="arms", layer="article", q="KCNA", to="2024-12-31")
    (reset,) = re.findall(r'href="([^"]*)" class="reset"', html(app))
    follow(app, reset)

    assert asked(app) == {"lang": "ar", "digits": "arab"}
    assert "marsad chips" not in html(app)


def test_a_half_typed_date_lifts_the_old_one_until_it_is_whole() -> None:
    app = opened("claims", lang="en", **{"from": "2022-01-01"})
    app.text_input(key="ui_from").set_value("2023-1-").run()
    assert "from" not in asked(app)

    app.text_input(key="ui_from").set_value("2023-1").run()
    assert asked(app)["from"] == "2023-01-01"


@pytest.mark.parametrize(
    ("name", "code"), [("months", "roman"), ("digits", "abjad"), ("time", "up"), ("colour", "red")]
)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_what_an_address_asks_for_in_vain_is_named_and_the_rest_stands(lang: str, name: str, code: str) -> None:
    app = opened("claims", lang=lang, topic="arms", **{name: code})

    assert f"{name}={code}" in plain(html(app))
    assert app.multiselect(key="ui_topic").value == ["arms"]


def test_a_habit_that_is_usual_leaves_the_address() -> None:
    app = opened(lang="ar", time="rtl")
    app.session_state["reading"] = True
    app.run()
    app.radio(key="ui_time").set_value("ltr").run()

    assert "time" not in asked(app)


def test_habits_of_reading_arabic_are_offered_in_arabic() -> None:
    arabic, english = ({radio.key for radio in unfolded(lang=lang).radio} for lang in ("ar", "en"))

    assert arabic == {f"ui_{name}" for name in preferences.CHOICES}
    assert english == {"ui_time"}


def unfolded(page: str = "overview", **query: str) -> AppTest:
    """A page with the folds of the sidebar open."""
    app = opened(page, **query)
    app.session_state["more"] = app.session_state["reading"] = True
    return app.run()


def test_every_filter_and_habit_has_a_control() -> None:
    # The rule for imprecise dates is asked only where there is a period.
    app = unfolded(lang="ar")
    controls = [*app.multiselect, *app.text_input, *app.radio, *app.button_group]

    assert {f"ui_{name}" for name in (*address.FILTERS, *preferences.CHOICES, "lang") if name != "dates"} <= {
        each.key for each in controls
    }


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_each_value_tells_how_many_claims_it_shows(real: Ledger, lang: str) -> None:
    app = opened("claims", lang=lang, layer="article")
    labour = next(
        plain(each) for each in app.multiselect(key="ui_topic").options if Text(lang).code("topic", "labour") in each
    )
    chosen, _ = selection.from_query({"layer": "article", "topic": "labour"}, real)

    assert labour.endswith(f"({len(selection.select(real, chosen).claims)})")


def test_both_layers_are_counted_beside_a_value_and_never_added(real: Ledger) -> None:
    app = opened("claims", lang="en")
    labour = next(plain(each) for each in app.multiselect(key="ui_topic").options if "Labour" in each)
    claims = real.claims[real.claims["status"].eq("current") & real.claims["topic"].eq("labour")]
    article, reference = (int(claims["layer"].eq(layer).sum()) for layer in ("article", "reference"))

    assert labour == f"Labour ({article} · {reference})"


def test_what_is_asked_for_less_is_folded_and_the_fold_says_how_much_of_it_is_on() -> None:
    app = opened("claims", lang="en", stance="denial", goods="grain", topic="arms")

    assert {each.key for each in app.multiselect} == {"ui_topic", "ui_party", "ui_standing"}
    assert "More filters (2 on)" in [plain(each.label) for each in app.expander]
    assert asked(app) == {"lang": "en", "stance": "denial", "goods": "grain", "topic": "arms"}


@pytest.mark.parametrize("page", ["codebook", "about"])
def test_a_page_that_no_filter_touches_has_none_and_keeps_those_that_are_on(page: str) -> None:
    app = opened(page, lang="en", topic="arms")

    assert not [*app.multiselect, *(each for each in app.text_input if each.key == "ui_q")]
    assert "marsad chips" not in html(app)
    assert asked(app) == {"lang": "en", "topic": "arms"}


def test_what_the_filters_leave_is_told_layer_by_layer(real: Ledger) -> None:
    page = plain(html(opened("claims", lang="en", topic="labour")))
    claims = real.claims[real.claims["status"].eq("current")]
    for layer, name in (("article", "Articles"), ("reference", "Reference record")):
        of_layer = claims[claims["layer"].eq(layer)]
        shown = int(of_layer["topic"].eq("labour").sum())
        assert f"{name}: {shown} of {len(of_layer)} claims in view" in page
    assert f" of {len(claims)} " not in page
    assert f">{len(claims)} claims" not in page
