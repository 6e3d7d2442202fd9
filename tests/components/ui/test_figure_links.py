"""The files offered under a figure: pictures that can be read, else its slides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from components.exports import image
from components.figures import registry, slides
from components.figures.fit import NARROWEST, fit
from components.state.view import View
from components.ui import figure_links

LEAST = 16


def sizes(value: Any) -> Iterator[float]:
    """The sizes of all letters of a figure, in its own px."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key in ("font", "textfont") and "size" in each:
                yield from [each["size"]] if isinstance(each["size"], int | float) else each["size"]
            elif key != "hoverlabel":
                yield from sizes(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from sizes(each)


def smallest(figure: dict[str, Any], box: tuple[int, int], narrowest: int) -> float:
    return min(sizes(figure)) * fit(figure["layout"], box, narrowest).scale


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", registry.names())
def test_no_letter_of_a_picture_that_is_offered_is_too_small(name: str, lang: str) -> None:
    view = View.open({"lang": lang}, registry.page(name))
    drawing, height = registry.of(view, name), registry.figure(view, name).layout.height
    assert drawing
    offered = figure_links.kinds(height, bool(drawing.parts and drawing.parts.rows > 1))

    for kind in ("png", "square"):
        box = image.SIZES[figure_links.KINDS[kind][2]["size"]]
        assert box
        readable = smallest(registry.figure(view, name).to_dict(), box, NARROWEST) >= LEAST
        assert (kind in offered) is readable
    assert ("slides" in offered) is not ({"png", "square"} <= offered.keys())
    for part in range(len(slides.parts(view, name))):
        assert smallest(slides.figure(view, name, part).to_dict(), (1920, 1080), slides.WIDTH) >= LEAST
