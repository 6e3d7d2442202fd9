"""A figure on a page is the drawn one, said shortly."""

from __future__ import annotations

from typing import Any

import pytest

from components.figures import registry, serialize
from components.state.view import View


def restored(layout: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The items of a list with what the template says of all of them, as Plotly reads it."""
    usual = layout["template"]["layout"][f"{name[:-1]}defaults"]
    return [usual | item for item in layout[name]]


@pytest.mark.parametrize("name", ["flows-article", "estimates", "regime", "events", "origins-article"])
@pytest.mark.parametrize("narrow", [False, True])
def test_it_says_the_same_as_the_drawn_figure(name: str, narrow: bool) -> None:
    view = View.open({"lang": "ar"}, registry.page(name))
    drawn = serialize.rounded(registry.figure(view, name, narrow).to_dict())

    sent = serialize.figure(view, name, narrow).to_dict()

    assert sent["data"] == drawn["data"]
    for part in ("annotations", "shapes"):
        assert restored(sent["layout"], part) == list(drawn["layout"].get(part, []))


def test_it_is_much_shorter() -> None:
    view = View.open({"lang": "en"}, "arms")

    assert len(serialize.figure(view, "estimates", False).to_json()) < 0.75 * len(
        registry.figure(view, "estimates").to_json()
    )


def test_the_drawn_figure_is_left_alone() -> None:
    view = View.open({"lang": "en"}, "arms")
    before = registry.figure(view, "estimates").to_json()

    serialize.figure(view, "estimates", False)

    assert registry.figure(view, "estimates").to_json() == before


def test_what_one_of_them_leaves_out_is_not_said_for_all() -> None:
    dotted, plain = {"x0": 1, "opacity": 0.5, "line": {"width": 1, "dash": "dot"}}, {"x0": 1, "line": {"width": 1}}
    layout: dict[str, Any] = {"shapes": [dotted, plain, dotted]}

    serialize.shorten(layout, "shapes")

    assert layout["template"]["layout"]["shapedefaults"] == {"x0": 1}
    assert layout["shapes"][1] == {"line": {"width": 1}}


def test_numbers_keep_the_digits_that_count() -> None:
    given = {"x": [1 / 3, 12.100000000000001, 20231105.0, "2023-11-05", None, 7]}

    assert serialize.rounded(given) == {"x": [0.333333, 12.1, 20231105.0, "2023-11-05", None, 7]}
