"""The sources room: on whose word claims rest."""

from __future__ import annotations

from components import markup
from components.charts import bars
from components.figures import palette
from components.figures.drawing import Bars, Drawing, Series
from components.frame import View
from components.language import names
from components.rooms.words import worded
from data import count


def origins(view: View, layer: str) -> Drawing | None:
    """The origins on which the claims of a layer rest."""
    text, frame = view.text, count.claims_by_origin(view.shown, layer)
    if not len(frame):
        return None
    frame = frame.assign(label=[names.origin(view.ledger, text, code) for code in frame["origin"]])
    labels = {"label": text.label("claims", "origin"), "claims": text.table("claims"), "sources": text.table("sources")}
    alt = text("chart-origins-alt", origins=len(frame), top=frame["label"].iloc[0], claims=int(frame["claims"].iloc[0]))
    top = frame.head(15)
    colours = [palette.layer(layer, view.dark)] * len(top)
    return Drawing(
        f"origins-{layer}",
        lambda stamp, look: bars.ranked(top, "claims", colours, [""] * len(top), stamp, look),
        alt,
        lambda: markup.table(worded(view, frame), labels, numbers=("claims", "sources")),
        (layer,),
        bars=Bars(tuple(top["label"]), (Series(text.table("claims"), tuple(top["claims"]), colours[0]),)),
    )
