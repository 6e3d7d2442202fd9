"""Which slides a deck has: the figures that are asked for, part by part, or those that a person would show.

It draws nothing and needs none of the libraries that write files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from components.figures import registry, slides
from components.state.view import View

#: Slides of a deck of which nobody says what they are, as many as a person would show; and of any: more would keep others waiting.
USUAL, MOST = 12, 60
#: The slide of the findings of a page, so many at most.
FINDINGS, SHOWN = "findings", 5


@dataclass(frozen=True)
class Page:
    """One slide to be: a part (from 0 on) of a figure, and its picture as PNG unless it is drawn by the program itself."""

    name: str
    part: int
    picture: bytes = b""


def figures(view: View, codes: Sequence[str] = ()) -> list[str]:
    """What the slides are measured from, one after another with `pages`: the codes that are asked for; without any the
    figures of the page, else the one that stands for all."""
    return list(dict.fromkeys(codes)) or list(registry.ROOMS.get(view.page, (registry.COVER,)))


def pages(view: View, code: str) -> list[Page]:
    """The slides of `covered`, all of a figure, or of `covered.2`, its second part. What the view leaves empty has none."""
    name, _, number = code.rpartition(".")
    if name not in registry.names():
        name, number = code, ""
    if name not in registry.names():
        return []
    every = [Page(name, part) for part in range(count(at_home(view, name), name))]
    return every[int(number) - 1 : int(number)] if number.isdecimal() and int(number) else every


def chosen(view: View, measured: Sequence[list[Page]], is_asked: bool) -> list[Page]:
    """Of the slides of each figure those of the deck: all that are asked for.

    Else the findings, then of each figure its first part, and the others as far as there is room.
    """
    if is_asked:
        return [page for pages in measured for page in pages][:MOST]
    first = [Page(FINDINGS, 0)] if any(measured) and len(findings(view)) else []
    room = USUAL - len(first)
    kept = sorted((page.part, place) for place, pages in enumerate(measured) for page in pages)[:room]
    return first + [page for place, pages in enumerate(measured) for page in pages if (page.part, place) in kept]


def is_native(view: View, page: Page) -> bool:
    """Whether the program that opens the deck draws this slide by itself."""
    if page.name == FINDINGS:
        return True
    drawing = registry.of(at_home(view, page.name), page.name)
    return drawing is not None and drawing.bars is not None


def bare(view: View, page: Page) -> dict[str, Any]:
    """The drawing of a slide without its words, which stand on the slide itself, as plain dicts."""
    figure: dict[str, Any] = slides.bare(at_home(view, page.name), page.name, page.part).to_dict()
    figure["layout"]["width"] = slides.WIDTH
    return figure


def at_home(view: View, name: str) -> View:
    """The view on the page of a figure, light, as anyone reads it."""
    return replace(view, page=registry.page(name), dark=False, query=view.query | {"view": ""})


def count(view: View, name: str) -> int:
    """The slides of a figure at home: bars that can be edited stand otherwise than those of a picture."""
    drawing = registry.of(view, name)
    return drawing.bars.slides if drawing and drawing.bars else len(slides.parts(view, name))


def findings(view: View) -> pd.DataFrame:
    """The findings of a page, the weightiest first. They rest on the whole ledger, so a view with filters has none."""
    rows = view.ledger.findings
    room = view.page if view.page in registry.ROOMS else "overview"
    return rows[rows["room"].astype(str).eq(room) & (not view.selection.active())].sort_values("order").head(SHOWN)
