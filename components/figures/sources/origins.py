"""The sources room: on whose word claims rest."""

from __future__ import annotations

from components import markup
from components.charts import bars
from components.charts.layout import palette
from components.figures.spec import Bars, FigureSpec, Series
from components.figures.worded_rows import worded
from components.i18n import names
from components.state.view import View
from data import count

#: The origins that the sentence above the figure speaks of; it names their number in words.
FIRST = 3


def origins(view: View, layer: str) -> FigureSpec | None:
    """The origins on which the claims of a layer rest."""
    text, frame = view.text, count.claims_by_origin(view.shown, layer)
    if not len(frame):
        return None
    frame = frame.assign(label=[names.origin(view.ledger, text, code) for code in frame["origin"]])
    labels = {"label": text.label("claims", "origin"), "claims": text.table("claims"), "sources": text.table("sources")}
    alt = text("chart-origins-alt", origins=len(frame), top=frame["label"].iloc[0], claims=int(frame["claims"].iloc[0]))
    top = frame.head(15)
    colours = [palette.layer(layer, view.dark)] * len(top)
    return FigureSpec(
        f"origins-{layer}",
        lambda caption, look: bars.ranked(top, "claims", colours, [""] * len(top), caption, look),
        alt,
        lambda: markup.table(worded(view, frame), labels, numbers=("claims", "sources")),
        (layer,),
        lead=_carried(view, layer, len(frame)),
        bars=Bars(tuple(top["label"]), (Series(text.table("claims"), tuple(top["claims"]), colours[0]),)),
    )


def _carried(view: View, layer: str, origins: int) -> str:
    """How much the largest origins carry; nothing where there are no more than these."""
    if origins <= FIRST:
        return ""
    all_ = count.totals(view.shown, layer).claims
    return view.text("finding-origins", claims=count.resting(view.shown, layer, FIRST), all=all_, origins=origins)
