"""A figure as a picture: with its frame or alone, on paper or on none, in a size of the reader's own."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from components.exports import file_cache, image
from components.exports.image import Ground
from components.figures import caption, registry
from components.figures.fit import fit
from components.http import images
from components.i18n import bidi
from components.state.view import View
from tests import site
from tests.printing import Printer

NAME = "origins-article"


def view() -> View:
    return View.open({"lang": "en"}, registry.page(NAME))


def words(ground: Ground) -> str:
    drawing = registry.of(view(), NAME)
    assert drawing
    layout = image.laid_out(view(), drawing, ground=ground)["layout"]
    return " ".join(bidi.plain(note.get("text", "")) for note in layout["annotations"])


def test_a_drawing_alone_says_nothing_of_its_frame() -> None:
    drawing = registry.of(view(), NAME)
    assert drawing
    said = caption.of(view(), drawing)
    whole, alone = words(Ground()), words(Ground(framed=False))

    assert bidi.plain(said.topic) in whole
    assert bidi.plain(said.topic) not in alone
    assert "cut-off" in whole
    assert "cut-off" not in alone
    assert alone  # the names of its bars


def test_without_paper_nothing_stands_behind_it() -> None:
    drawing = registry.of(view(), NAME)
    assert drawing
    layout = image.laid_out(view(), drawing, ground=Ground(paper=False))["layout"]

    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "rgba(0,0,0,0)"
    assert registry.figure(view(), NAME).layout.paper_bgcolor != "rgba(0,0,0,0)"  # what is kept for others stays


@pytest.mark.parametrize(("width", "height"), [(1200, 800), (800, 800), (4000, 320), (1930, 1080)])
def test_a_size_of_ones_own_is_kept(width: int, height: int) -> None:
    drawing = registry.of(view(), NAME)
    assert drawing
    box = image.box(view(), drawing, width, height)
    sheet = fit(image.laid_out(view(), drawing)["layout"], box)

    assert box == (width, height)
    assert (int(sheet.width * sheet.scale), int(sheet.height * sheet.scale)) == (width, height)


def test_a_side_that_is_not_said_follows_from_the_figure() -> None:
    drawing = registry.of(view(), NAME)
    assert drawing
    high = registry.figure(view(), NAME).layout.height
    across, down = image.box(view(), drawing, 1200, 0)

    assert across == 1200
    assert down == round(1200 * high / image.WIDE, -1)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(images, "RENDERER", Printer())
    file_cache.FILES.clear()
    return site.bare()


@pytest.fixture
def sizes(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How wide each picture that is drawn is for its height."""
    ratios: list[float] = []

    class Ruler(Printer):
        async def figure(self, figure: dict[str, Any], form: str, *size: float) -> bytes:
            ratios.append(size[0] / size[1])
            return await super().figure(figure, form, *size)

    monkeypatch.setattr(images, "RENDERER", Ruler())
    return ratios


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("width=320", 200),
        ("width=4000&height=4000", 200),
        ("width=1200&height=630&frame=no&ground=none", 200),
        ("width=310", 400),
        ("width=4010", 400),
        ("width=325", 400),
        ("height=-320", 400),
        ("frame=yes", 400),
        ("ground=blue", 400),
    ],
)
def test_sizes_and_grounds_have_limits(query: str, status: int, client: TestClient) -> None:
    assert client.get(f"/chart/{NAME}.png?{query}").status_code == status


def test_a_size_that_is_not_said_can_be_read(client: TestClient, sizes: list[float]) -> None:
    for name in ("votes-assembly", "events", "events"):  # a low figure, and a high one
        assert client.get(f"/chart/{name}.png?lang=en{'&size=1920x1080' if len(sizes) == 2 else ''}").status_code == 200

    assert sizes == [pytest.approx(16 / 9), pytest.approx(0.42, abs=0.05), pytest.approx(16 / 9)]
