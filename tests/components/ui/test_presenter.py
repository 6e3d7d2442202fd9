"""A show: its sequence, its order, its ends, and the address that carries it."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from components.figures import registry, slides
from components.state.view import View
from components.ui import presenter
from tests.test_pages import opened


def view(page: str = "sanctions", **query: str) -> View:
    return View.open({"lang": "en", **query}, page)


def test_the_figures_of_the_page_are_shown_unless_others_are_chosen() -> None:
    assert presenter.sequence(view(), "") == list(registry.ROOMS["sanctions"])
    assert presenter.sequence(view(), "oil,nonsense,flows-article,oil") == ["oil", "flows-article"]
    assert presenter.sequence(view("about"), "") == [registry.COVER]


def test_what_the_filters_empty_is_passed_over() -> None:
    assert presenter.sequence(view(layer="article"), "regime,flows-article") == ["flows-article"]


def test_a_place_that_is_none_is_the_beginning() -> None:
    wanted = ["oil", "regime"]

    assert presenter.place(view(), wanted, "regime.2") == ("regime", 1)
    assert presenter.place(view(), wanted, "regime.999") == ("regime", len(slides.parts(view(), "regime")) - 1)
    for junk in ("", "oil", "oil.x", "oil.-1", "flows-article.1", "oil.²"):
        assert presenter.place(view(), wanted, junk) == ("oil", 0)


def test_steps_lead_through_parts_and_figures_and_stop_at_the_ends() -> None:
    wanted, code, seen = ["oil", "workers"], "oil.1", []
    while code:
        seen.append(code)
        code = presenter.beside(view(), wanted, *presenter.place(view(), wanted, code), 1)
    back, code = [], seen[-1]
    while code:
        back.append(code)
        code = presenter.beside(view(), wanted, *presenter.place(view(), wanted, code), -1)

    assert len(seen) == sum(len(slides.parts(view(), name)) for name in wanted)
    assert back == seen[::-1]


def test_a_show_has_a_figure_and_no_filters() -> None:
    app = opened(lang="ar", view="present", figures="oil,regime")

    assert not app.sidebar
    assert len(app.get("plotly_chart")) == 1
    assert stepped(app, "on").query_params["at"] != stepped(app, "on").query_params["at"]


def stepped(app: AppTest, key: str) -> AppTest:
    return app.button(key=f"present-{key}").click().run()
