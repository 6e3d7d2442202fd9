"""Every figure the site offers, by name: what pages show, and what routes, exports and link previews draw."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

import plotly.graph_objects as go

from components.charts.layout.frame import Look
from components.figures import arms, caption
from components.figures.milestones import event_timeline, first_mentions
from components.figures.sanctions import caps, covered_goods, designations, monitoring, regime, votes
from components.figures.sources import coverage, isnad, origins
from components.figures.spec import FigureSpec
from components.state.view import View
from data import count

Build = Callable[[View], FigureSpec | None]


def _layers(name: str, build: Callable[[View, str], FigureSpec | None]) -> dict[str, Build]:
    """One figure a layer; none where the reader does not want to see that layer."""
    return {f"{name}-{layer}": partial(_of_layer, build=build, layer=layer) for layer in count.LAYERS}


def _of_layer(view: View, build: Callable[[View, str], FigureSpec | None], layer: str) -> FigureSpec | None:
    return build(view, layer) if layer in view.layers else None


#: By page, in the order in which the page shows them; the first one stands for the page in link previews.
ROOMS: dict[str, dict[str, Build]] = {
    "arms": {
        **_layers("flows", arms.flows),
        "routes": arms.routes,
        **_layers("parties", arms.parties),
        "steps-article": partial(_of_layer, build=arms.steps, layer="article"),
        **_layers("flowtime", arms.periods),
        "estimates": arms.estimates,
        **_layers("goods", arms.goods),
    },
    "sanctions": {
        "regime": regime.regime,
        "votes-council": votes.council,
        "covered": covered_goods.covered,
        "oil": caps.oil,
        "workers": caps.workers,
        "designations": designations.designations,
        "monitoring": monitoring.monitoring,
        "votes-assembly": votes.assembly,
    },
    "milestones": {"events": event_timeline.timeline, "firsts": first_mentions.firsts},
    "sources": {
        **_layers("ways", isnad.ways),
        **_layers("origins", origins.origins),
        **_layers("coverage", coverage.coverage),
    },
}
#: What stands for a page that has no figure of its own.
COVER = "events"


def names() -> tuple[str, ...]:
    """The names of all figures."""
    return tuple(_builds())


def variants(name: str) -> tuple[str, ...]:
    """The figures that answer one question: the one of this name, or one a layer."""
    return tuple(each for each in names() if each in (name, *(f"{name}-{layer}" for layer in count.LAYERS)))


def page(name: str) -> str:
    """The page on which a figure stands. KeyError for an unknown name."""
    return {each: room for room, builds in ROOMS.items() for each in builds}[name]


@lru_cache(maxsize=1024)  # a chapter without a figure asks for those of the views without each filter as well
def of(view: View, name: str) -> FigureSpec | None:
    """The figure of this name over a view; None where the view holds nothing to draw. KeyError for an unknown name."""
    return _builds()[name](view)


@lru_cache(maxsize=128)
def figure(view: View, name: str, narrow: bool = False, slide: bool = False) -> go.Figure:
    """The figure of this name over a view, stamped; `narrow` for a phone, `slide` as slides draw it, however high.

    Kept for the next reader: change a copy only.

    KeyError for an unknown name; ValueError where the view holds nothing to draw.
    """
    drawing = of(view, name)
    if drawing is None:
        raise ValueError(f"nothing to draw: {name}")
    return drawing.draw(caption.of(view, drawing), look(view, narrow, slide))


def look(view: View, narrow: bool = False, slide: bool = False) -> Look:
    """How the reader of this view sees figures."""
    return Look(view.text, view.dark, narrow, view.query.get("time") == "rtl", slide)


def cover(view: View) -> FigureSpec | None:
    """The figure that stands for the page of this view: the first of the page with something to draw."""
    specs = (of(view, name) for name in ROOMS.get(view.page, (COVER,)))
    return next((drawing for drawing in specs if drawing), None)


def _builds() -> dict[str, Build]:
    return {name: build for room in ROOMS.values() for name, build in room.items()}
