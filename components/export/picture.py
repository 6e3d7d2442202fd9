"""A figure as a picture: the shapes it comes in, and SVG that carries its own letters."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import dataclass
from functools import cache
from html import escape
from math import ceil, gcd
from typing import Any

from components import fonts
from components.charts.canvas import FOOT, HEAD, WIDE
from components.export.press import Press
from components.export.readable import readable
from components.figures import drawings, slides
from components.figures.drawing import Drawing
from components.frame import View

FORMS = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
#: Pixels of a PNG, and the shape of an SVG or PDF. `print` is the figure's own shape, at twice the pixels.
SIZES: dict[str, tuple[int, int] | None] = {"1920x1080": (1920, 1080), "1080x1080": (1080, 1080), "print": None}
CARD = (1200, 630)
#: CSS px: a figure is never laid out narrower, so that its words keep the room they were broken for.
NARROWEST = 800
#: The drawing inside a figure may grow by so much to fill a shape; what is left stays paper.
STRETCH = 0.8


@dataclass(frozen=True)
class Sheet:
    """The frame a figure is laid out in, in CSS px, and the pixels of a PNG per px."""

    width: int
    height: int
    scale: float


async def printed(
    press: Press, view: View, drawing: Drawing, form: str, box: tuple[int, int] | None, part: int | None = None
) -> bytes:
    """A figure as `png`, `svg` or `pdf`, `box` pixels large (None: its own shape).

    `part`, from 0 on: only what one slide holds of it. Raises press.PressError, IndexError beyond the last part.
    """
    figure = await asyncio.to_thread(laid_out, view, drawing, part)
    sheet = fit(figure["layout"], box, NARROWEST if part is None else slides.WIDTH)
    made = await press.print(figure, form, sheet.width, sheet.height, sheet.scale if form == "png" else 1)
    if form == "svg":
        return lettered(made.decode(), drawing, view).encode()
    return await asyncio.to_thread(readable, made) if form == "pdf" else made


async def slide(press: Press, view: View, name: str, part: int | None, form: str, scale: float = 1) -> bytes:
    """A slide of a figure, or (None) all of it, in its own height, to stand in a page. Raises press.PressError."""
    drawn = drawings.figure(view, name, slide=True) if part is None else slides.figure(view, name, part)
    figure: dict[str, Any] = drawn.to_dict()
    figure["layout"]["width"] = slides.WIDTH
    return await press.print(figure, form, slides.WIDTH, int(figure["layout"]["height"]), scale)


def laid_out(view: View, drawing: Drawing, part: int | None = None) -> dict[str, Any]:
    """The wide figure, or one slide of it, with its stamp, as plain dicts."""
    drawn = drawings.figure(view, drawing.name) if part is None else slides.figure(view, drawing.name, part)
    figure: dict[str, Any] = drawn.to_dict()
    return figure


def fit(layout: dict[str, Any], box: tuple[int, int] | None, narrowest: int = NARROWEST) -> Sheet:
    """Make a layout fill a shape and say in which frame: wider where it is high, stretched a little where it is low.

    Writes `width`, `height` and `margin` of the layout.
    """
    height = int(layout["height"])
    if box is None:
        layout["width"] = WIDE
        return Sheet(WIDE, height, 2)
    across, down = (side // gcd(*box) for side in box)
    step = ceil(max(narrowest / across, height / down))
    sheet = Sheet(step * across, step * down, box[0] / (step * across) * (1 + 1e-9))  # never a pixel less by rounding
    margin = layout["margin"]
    spare = sheet.height - height
    left = (spare - min(spare, int(STRETCH * (height - margin["t"] - margin["b"])))) // 2
    layout["margin"] = margin | {"t": margin["t"] + left, "b": margin["b"] + left}
    layout["annotations"] = [_at_edge(note, left) for note in layout.get("annotations", ())]
    layout["width"], layout["height"] = sheet.width, sheet.height
    return sheet


def _at_edge(note: dict[str, Any], left: int) -> dict[str, Any]:
    """A note of the frame where the frame is: title and sources stand at the edges of every sheet of a show alike."""
    away = {HEAD: left, FOOT: -left}.get(note.get("name", ""), 0)
    return note | {"yshift": note["yshift"] + away} if away else note


def lettered(svg: str, drawing: Drawing, view: View) -> str:
    """An SVG with its name, its description and its typeface inside: right on a machine that has no Arabic font."""
    weights = [400, 700] if "bold" in svg or "<b>" in svg else [400]
    inside = (
        f"<title>{escape(view.text(f'chart-{drawing.name}-title'))}</title><desc>{escape(drawing.alt)}</desc>"
        f"<style>{''.join(_face(weight, script) for weight in weights for script in fonts.RANGES)}</style>"
    )
    head, tail = svg.split(">", 1)
    return f'{head} role="img" xml:lang="{view.text.lang}">{inside}{tail}'


@cache
def _face(weight: int, script: str) -> str:
    data = base64.b64encode((fonts.FOLDER / f"plex-{script}-{weight}.woff2").read_bytes()).decode()
    return (
        f"@font-face{{font-family:'{fonts.FAMILY}';font-weight:{weight};unicode-range:{fonts.RANGES[script]};"
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )
