"""A room: one question stands open with one figure; the address says which, and all others are a link away."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from components.figures import registry
from components.i18n.bidi import plain
from components.i18n.text import Text
from tests.components.ui.test_controls import asked
from tests.test_pages import html, opened

SECTIONS = {"sanctions": ["measures"], "milestones": ["promises"], "sources": ["compare", "articles", "flaws", "spellings", "documents"]}


def drawn(app: AppTest) -> list[str]:
    """The figures that were sent."""
    return [chart.proto.id.split("-wide-")[1] for chart in app.get("plotly_chart")]


def open_question(app: AppTest) -> str:
    """The code of the question that stands open."""
    (found,) = re.findall(r'class="marsad question open ([\w-]+)"', html(app))
    return found


def linked(app: AppTest) -> list[str]:
    """The codes to which the closed questions lead, in their order."""
    lists = re.findall(r'<div class="marsad questions">.*?</div></li></ol>', html(app), re.DOTALL)
    return [code for part in lists for code in re.findall(r'<li><a href="[^"]*figure=([\w-]+)', part)]


@pytest.mark.parametrize("room", registry.ROOMS)
def test_a_room_opens_with_its_first_figure_alone(room: str) -> None:
    app, first = opened(room, lang="en"), next(iter(registry.ROOMS[room]))

    assert drawn(app) == [first]
    assert open_question(app) == first


@pytest.mark.parametrize("room", registry.ROOMS)
def test_every_figure_of_a_room_has_its_own_address(room: str) -> None:
    for name in registry.ROOMS[room]:
        app = opened(room, lang="en", figure=name)

        assert drawn(app) == [name]
        assert open_question(app) == name


@pytest.mark.parametrize("room", registry.ROOMS)
def test_the_other_questions_are_a_link_away_each_with_its_answer(room: str) -> None:
    app = opened(room, lang="en", figure=list(registry.ROOMS[room])[-1])
    answers = re.findall(r'<div class="answer">(.*?)</div>', html(app))
    figures = {next(iter(registry.variants(re.sub("-(article|reference)$", "", name)))) for name in registry.ROOMS[room]}
    questions = len(figures) + len(SECTIONS.get(room, []))

    assert len(linked(app)) == len(answers) == questions - 1
    assert set(linked(app)) <= {*registry.ROOMS[room], *SECTIONS.get(room, [])}
    assert all(answers)


@pytest.mark.parametrize(("room", "name"), [(room, name) for room, names in SECTIONS.items() for name in names])
def test_what_is_a_table_draws_no_figure(room: str, name: str) -> None:
    app = opened(room, lang="en", figure=name)

    assert drawn(app) == []
    assert open_question(app) == name


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_all_questions_can_stand_open_at_once(lang: str) -> None:
    app = opened("milestones", lang=lang, figure="all")

    assert drawn(app) == list(registry.ROOMS["milestones"])
    assert html(app).count("<h2>") == 3
    assert not re.search("question open", html(app))


def test_a_question_of_its_own_name_opens_with_the_first_layer() -> None:
    assert drawn(opened("arms", lang="en", figure="goods")) == ["goods-article"]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_figure_that_is_none_of_the_room_is_named_and_passed_over(lang: str) -> None:
    app = opened("arms", lang=lang, figure="regime")

    assert "figure=regime" in plain(html(app))
    assert drawn(app) == ["flows-article"]


def test_the_layer_that_was_chosen_is_kept_from_question_to_question() -> None:
    assert linked(opened("sources", lang="en", figure="origins-reference"))[:2] == ["ways-reference", "coverage-reference"]


def test_a_layer_that_is_filtered_out_gives_way_to_the_other() -> None:
    app = opened("arms", lang="en", figure="flows-article", layer="reference")

    assert drawn(app) == ["flows-reference"]
    assert 'class="switch"' not in html(app)


def test_the_switch_offers_both_layers_and_marks_the_one_that_is_shown() -> None:
    (switch,) = re.findall(r'<p class="switch".*?</p>', html(opened("arms", lang="en", figure="flows-reference")))

    assert re.findall(r'figure=([\w-]+)"([^>]*aria-current)?', switch) == [
        ("flows-article", ""),
        ("flows-reference", ' class="reference" aria-current'),
    ]


def test_an_empty_question_says_which_filter_empties_it() -> None:
    app = opened("sanctions", lang="en", figure="oil", topic="labour")

    assert drawn(app) == []
    assert Text("en").label("claims", "topic") in html(app)


def test_a_link_within_the_page_changes_what_it_names_and_nothing_else() -> None:
    app = opened("arms", lang="en", topic="arms", digits="arab")
    app.text_input(key="follow").set_value("1?lang=en&topic=arms&figure=estimates").run()

    assert asked(app) == {"lang": "en", "topic": "arms", "figure": "estimates"}
    assert drawn(app) == ["estimates"]


def test_only_what_an_address_says_has_a_carrier() -> None:
    carriers = {each.key for each in opened("arms", lang="en", topic="arms").text_input if not each.key.startswith("ui_")}

    assert carriers == {"lang", "topic", "follow", "screen-size"}


def test_the_open_question_does_not_follow_the_reader_to_the_next_page() -> None:
    app = opened("arms", lang="en", figure="goods-article")
    app.switch_page("../pages/sanctions.py").run()

    assert drawn(app) == ["regime"]
    assert "figure=goods-article" not in html(app)
