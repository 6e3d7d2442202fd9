"""A figure as a file: the shapes it comes in, SVG that carries its own letters, a PDF of one sheet."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Any

from markupsafe import Markup

from components import fonts, markup
from components.charts.layout.frame import WIDE
from components.exports import properties
from components.exports.chromium import Renderer
from components.figures import caption, registry, slides
from components.figures.fit import NARROWEST, fit, letters
from components.figures.spec import FigureSpec
from components.i18n import bidi
from components.state.view import View

#: Pixels of a PNG, and the shape of an SVG or PDF. `print` is the figure's own shape, at twice the pixels.
SIZES: dict[str, tuple[int, int] | None] = {"1920x1080": (1920, 1080), "1080x1080": (1080, 1080), "print": None}
CARD, CLEAR = (1200, 630), "rgba(0,0,0,0)"
Box = tuple[int, int] | None
#: Sides of a picture of a reader's own size, in pixels.
SIDES = range(320, 4001, 10)
#: Pixels that the smallest letters of a picture have at least.
LETTERS = 16


@dataclass(frozen=True)
class Ground:
    """What stands around and behind a drawing: its frame of words, and paper. For who writes their own caption, neither."""

    framed: bool = True
    paper: bool = True


FRAMED = Ground()


async def rendered(
    renderer: Renderer,
    view: View,
    drawing: FigureSpec,
    form: str,
    box: Box,
    part: int | None = None,
    ground: Ground = FRAMED,
) -> bytes:
    """A figure as `png`, `svg` or `pdf`, `box` pixels large (None: its own shape).

    `part`, from 0 on: only what one slide holds of it. Raises RenderError, IndexError beyond the last part.
    """
    figure = await asyncio.to_thread(laid_out, view, drawing, part, ground)
    sheet = fit(figure["layout"], box, NARROWEST if part is None else slides.WIDTH)
    scale = sheet.scale if form == "png" else 1
    picture = await renderer.figure(figure, "png" if form == "png" else "svg", sheet.width, sheet.height, scale)
    if form == "svg":
        return lettered(picture.decode(), drawing, view).encode()
    if form == "png":
        return picture
    from components.exports import pdf  # the start of the site does not wait for what writes files

    title = bidi.plain(caption.of(view, drawing).title)
    printed = await renderer.pdf(page(picture.decode(), title, drawing, view, (sheet.width, sheet.height)))
    return await asyncio.to_thread(pdf.readable, printed, properties.of(view, title))


async def slide(renderer: Renderer, view: View, name: str, part: int | None, form: str, scale: float = 1) -> bytes:
    """A slide of a figure, or (None) all of it, in its own height, to stand in a page. Raises RenderError."""
    drawn = registry.figure(view, name, slide=True) if part is None else slides.figure(view, name, part)
    figure: dict[str, Any] = drawn.to_dict()
    figure["layout"]["width"] = slides.WIDTH
    return await renderer.figure(figure, form, slides.WIDTH, int(figure["layout"]["height"]), scale)


def laid_out(view: View, drawing: FigureSpec, part: int | None = None, ground: Ground = FRAMED) -> dict[str, Any]:
    """The wide figure, or one slide of it, on its ground, as plain dicts."""
    if not ground.framed:
        drawn = slides.bare(view, drawing.name, part)
    else:
        drawn = registry.figure(view, drawing.name) if part is None else slides.figure(view, drawing.name, part)
    figure: dict[str, Any] = drawn.to_dict()
    if not ground.paper:
        figure["layout"] |= {"paper_bgcolor": CLEAR, "plot_bgcolor": CLEAR}
    return figure


def legible(height: float, shape: Box) -> bool:
    """Whether a figure so many CSS px high can be read in a picture of this shape; in its own it always can."""
    return shape is None or letters(height, shape) >= LETTERS


def box(view: View, drawing: FigureSpec, width: int, height: int) -> Box:
    """A picture of a reader's own size; the side that is 0 follows from the figure's own shape, within what is offered."""
    own = registry.figure(view, drawing.name).layout.height / WIDE
    sides = (width or height / own, height or width * own)
    across, down = (min(max(round(side, -1), SIDES[0]), SIDES[-1]) for side in sides)
    return int(across), int(down)


def page(svg: str, title: str, drawing: FigureSpec, view: View, size: tuple[int, int]) -> str:
    """HTML that prints as one sheet of `size` CSS px with nothing but the figure on it."""
    width, height = size
    style = Markup(f"@page {{ size: {width}px {height}px; margin: 0 }} body {{ margin: 0 }} svg {{ display: block }}")  # noqa: S704 numbers
    head = markup.tag(
        "head", markup.void("meta", charset="utf-8"), markup.tag("title", title), markup.tag("style", style)
    )
    body = markup.tag("body", Markup(described(svg, drawing)))  # noqa: S704 Plotly's own
    return "<!doctype html>" + str(markup.tag("html", head, body, lang=view.text.lang, dir=view.text.dir))


def described(svg: str, drawing: FigureSpec) -> str:
    """An SVG to stand in a page of either direction, read aloud as one picture."""
    return svg.replace(
        "<svg ", f'<svg direction="ltr" role="img" aria-label="{escape(bidi.plain(drawing.description))}" ', 1
    )


def lettered(svg: str, drawing: FigureSpec, view: View) -> str:
    """An SVG with its name, its description and its typeface inside: right on a machine that has no Arabic font."""
    weights = [400, 700] if "bold" in svg or "<b>" in svg else [400]
    inside = (
        f"<title>{escape(bidi.plain(caption.of(view, drawing).title))}</title><desc>{escape(drawing.alt)}</desc>"
        f"<style>{''.join(face(weight, script) for weight in weights for script in fonts.RANGES)}</style>"
    )
    head, tail = svg.split(">", 1)
    return f'{head} role="img" xml:lang="{view.text.lang}">{inside}{tail}'


@cache
def face(weight: int, script: str) -> str:
    """A face of our typeface as a style sheet takes it, its file inside."""
    data = base64.b64encode((fonts.FOLDER / f"plex-{script}-{weight}.woff2").read_bytes()).decode()
    return (
        f"@font-face{{font-family:'{fonts.FAMILY}';font-weight:{weight};unicode-range:{fonts.RANGES[script]};"
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )
