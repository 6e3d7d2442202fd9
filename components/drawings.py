"""Every figure the site offers, by name: what routes, exports and link previews can draw, and on which page it stands."""

from __future__ import annotations

from collections.abc import Callable

from components import markup, palette
from components import names as called
from components.charts import bars
from components.drawing import Drawing
from components.frame import View
from components.rooms.words import worded
from data import count

Build = Callable[[View], Drawing | None]


def origins(layer: str) -> Build:
    """On whose word the claims of a layer rest."""

    def build(view: View) -> Drawing | None:
        text, frame = view.text, count.claims_by_origin(view.shown, layer)
        if layer not in view.layers or not len(frame):
            return None
        frame = frame.assign(label=[called.origin(view.ledger, text, code) for code in frame["origin"]])
        top = frame.head(15)
        colours = [palette.layer(layer, view.dark)] * len(top)
        return Drawing(
            f"origins-{layer}",
            lambda stamp, look: bars.ranked(top, "claims", colours, [""] * len(top), stamp, look),
            text(
                "chart-origins-alt", origins=len(frame), top=frame["label"].iloc[0], claims=int(frame["claims"].iloc[0])
            ),
            markup.table(
                worded(view, frame),
                {
                    "label": text.label("claims", "origin"),
                    "claims": text.table("claims"),
                    "sources": text.table("sources"),
                },
                numbers=("claims", "sources"),
            ),
            (layer,),
        )

    return build


#: By page, in the order in which the page shows them; the first one stands for the page in link previews.
ROOMS: dict[str, dict[str, Build]] = {
    "sources": {"origins-article": origins("article"), "origins-reference": origins("reference")},
}


def names() -> tuple[str, ...]:
    """The names of all figures."""
    return tuple(_builds())


def of(view: View, name: str) -> Drawing | None:
    """The figure of this name over a view; None where the view holds nothing to draw. KeyError for an unknown name."""
    return _builds()[name](view)


def page(name: str) -> str:
    """The page on which a figure stands. KeyError for an unknown name."""
    return {each: room for room in reversed(ROOMS) for each in ROOMS[room]}[name]


def cover(view: View) -> Drawing | None:
    """The figure that stands for the page of this view: the first of the page with something to draw."""
    made = (build(view) for build in ROOMS.get(view.page, {}).values())
    return next((drawing for drawing in made if drawing), None)


def _builds() -> dict[str, Build]:
    return {name: build for room in ROOMS.values() for name, build in room.items()}
