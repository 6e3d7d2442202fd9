"""How claims travel: under each document the ways that its claims take to who speaks, the largest first."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import Any

import pandas as pd

from components import markup
from components.charts import bars
from components.charts.layout import palette
from components.charts.layout.marks import Bar, Row
from components.charts.layout.palette import Style
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data.count.chains import REST, UNNAMED, paths, voices
from data.count.chains import ways as counted


def ways(view: View, layer: str) -> FigureSpec | None:
    """The ways of one layer's claims, a bar each, in groups by document or publisher."""
    text, chains = view.text, paths(view.shown, layer)
    if not len(chains):
        return None
    frame = counted(chains)
    totals = frame.groupby("carrier")["claims"].sum()
    rows = [_row(view, way, layer, int(totals[way["carrier"]])) for way in frame.to_dict("records")]
    return FigureSpec(
        f"ways-{layer}",
        partial(bars.draw, rows, (), one_scale=True),
        text(f"ways-alt-{layer}", ways=len(rows)),
        lambda: _table(view, frame, layer),
        (layer,),
        finding=text(f"finding-ways-{layer}", **voices(chains)),
        marks=rows,
        parts=spec.rows(rows, by_group=True),
    )


def _row(view: View, way: dict[Hashable, Any], layer: str, total: int) -> Row:
    """A way under its document or publisher, of which `total` claims are in view."""
    text, number = view.text, int(way["claims"])
    carrier, route = _carrier(view, way["carrier"], layer), _route(view, way, layer)
    style = Style("soft") if way["speaker"] == UNNAMED else palette.LAYER[layer]
    hover = text("ways-hover", carrier=carrier, way=route, count=number)
    bar = Bar(style=style, ids=way["ids"], hover=hover, best=float(number), words=text.number(number))
    return Row(route, (bar,), text("ways-numbered", name=carrier, count=total))


def _carrier(view: View, code: str, layer: str) -> str:
    if code in (REST, UNNAMED):
        return view.text(f"ways-carrier-{'rest' if code == REST else 'unnamed'}")
    return names.source(view.ledger, view.text, code) if layer == "article" else names.party(view.ledger, view.text, code)


def _route(view: View, way: dict[Hashable, Any], layer: str) -> str:
    """By whom to whom: `The Hill → an unnamed speaker`; the speaker alone where the carrier has it from them."""
    relay, speaker = way["relay"], way["speaker"]
    if speaker == REST:
        return view.text("ways-rest")
    told = {"": view.text(f"ways-own-{layer}"), UNNAMED: view.text("ways-speaker-unnamed")}.get(speaker)
    who = told or names.party(view.ledger, view.text, speaker)
    if not relay:
        return who
    by = view.text("ways-relay-unnamed") if relay == UNNAMED else names.party(view.ledger, view.text, relay)
    return view.text("ways-route", relay=by, speaker=who)


def _table(view: View, frame: pd.DataFrame, layer: str) -> str:
    text = view.text
    labels = {"carrier": text(f"ways-carrier-{layer}"), "way": text("ways-way"), "claims": text.table("claims")}
    rows = [
        {
            "carrier": linked(view, _carrier(view, way["carrier"], layer), [way["carrier"]]),
            "way": linked(view, _route(view, way, layer), [way["relay"], way["speaker"]]),
            "claims": text.number(way["claims"]),
        }
        for way in frame.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))
