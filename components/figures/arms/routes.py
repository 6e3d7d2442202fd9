"""Places that claims name, and the routes between them, on a map."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd

from components import markup
from components.charts.map import draw
from components.charts.map.legend import SYMBOL
from components.charts.map.marks import Leg, Place, Region
from components.figures.spec import FigureSpec
from components.state.view import View
from components.tables.layer_counts import in_words
from data import count, geo
from data.count.places import places_named, route_legs
from data.ledger import codebook


def routes(view: View) -> FigureSpec | None:
    """All layers in view on one map; each place and leg says how many claims of which layer name it."""
    legs = [_named(route_legs(view.shown, layer), layer) for layer in view.layers]
    places = [_named(places_named(view.shown, layer), layer) for layer in view.layers]
    ways = _together([frame for frame in legs if len(frame)], ["start", "end", "mode"])
    spots = _together([frame for frame in places if len(frame)], ["id"])
    ways = ways[ways["start"].isin(spots.get("id", [])) & ways["end"].isin(spots.get("id", []))] if len(ways) else ways
    if not len(spots):
        return None
    text, land = view.text, geo.regions()
    stops = {place for stops in view.ledger.routes["places"] for place in stops.split(";")}
    shown = [_place(view, row, stops) for row in spots.to_dict("records") if _inside(row)]
    kept = {place.id for place in shown}
    drawn = [_leg(view, row) for row in ways.to_dict("records") if {row["start"], row["end"]} <= kept]
    legend = [
        *((code, text.code("stage", code) if code else text("map-passengers")) for code in _stages(drawn)),
        *((kind, text.code("place_kind", kind)) for kind in _kinds(shown)),
    ]
    far, near = (Region(land[name], bounds) for name, bounds in codebook.dossier().panels.items())
    return FigureSpec(
        "routes",
        partial(draw.region_map, (far, near), shown, drawn, legend),
        text("chart-routes-alt", places=len(shown), routes=len(drawn)),
        lambda: _table(view, ways),
        finding=_finding(view, ways, shown),
        notes=(text("map-rule"),),
        marks=[*shown, *drawn],
    )


def _finding(view: View, ways: pd.DataFrame, places: list[Place]) -> str:
    """The route that most claims name, or how many places are named where there is none."""
    text = view.text
    if not len(ways):
        return text("finding-places", places=len(places))
    top = ways.sort_values("claims", ascending=False).iloc[0]
    return text(
        "finding-routes",
        routes=len(ways),
        start=_name(view, top["start"]),
        end=_name(view, top["end"]),
        mode=text.code("route_mode", top["mode"]),
        claims=in_words(view, top["by"], "claims"),
    )


def _named(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    return frame.assign(
        by=pd.Series([{layer: int(claims)} for claims in frame["claims"]], index=frame.index, dtype="object")
    )


def _together(frames: list[pd.DataFrame], key: list[str]) -> pd.DataFrame:
    """Rows of both layers, one a place or leg: claims are counted a layer at a time, in `by`."""
    if not frames:
        return pd.DataFrame(columns=[*key, "claims", "ids", "by", "stage"])
    frame = pd.concat(frames)
    grouped = frame.groupby(key, sort=False)
    merged = grouped.first()
    merged["ids"], merged["by"] = grouped["ids"].agg(";".join), grouped["by"].agg(_both)
    merged["claims"] = grouped["claims"].max()
    return merged.reset_index()


def _both(parts: pd.Series) -> dict[str, int]:
    return {layer: claims for part in parts for layer, claims in part.items()}


def _inside(row: dict[Any, Any]) -> bool:
    west, south, east, north = next(iter(codebook.dossier().panels.values()))
    return bool(west < row["longitude"] < east and south < row["latitude"] < north)


def _place(view: View, row: dict[Any, Any], stops: set[str]) -> Place:
    """`stops`: places on any route, which are labelled first."""
    weight = int(row["claims"]) + 100 * (row["id"] in stops)
    words = "\n".join([view.text.of(row, "name"), view.text.code("place_kind", row["kind"]), *_counts(view, row)])
    spot = float(row["longitude"]), float(row["latitude"])
    return Place(row["id"], _short(view.text.of(row, "name")), str(row["kind"]), *spot, words, row["ids"], weight)


def _leg(view: View, row: dict[Any, Any]) -> Leg:
    text = view.text
    way = text("map-leg", start=_name(view, row["start"]), end=_name(view, row["end"]))
    stage = [text.code("stage", row["stage"])] if row["stage"] else []
    words = "\n".join([way, text.code("route_mode", row["mode"]), *stage, *_counts(view, row)])
    return Leg(row["start"], row["end"], row["stage"], words, row["ids"], int(row["claims"]))


def _counts(view: View, row: dict[Any, Any]) -> list[str]:
    """How many claims of each layer, a line each."""
    text = view.text
    return [text("hover-claims", layer=text.code("layer", layer), claims=claims) for layer, claims in row["by"].items()]


def _name(view: View, place: str) -> str:
    return _short(view.text.of(view.ledger.places.loc[place], "name"))


def _short(name: str) -> str:
    """Without what stands in brackets or behind a comma: a map has no room for other spellings."""
    return name.replace("،", ",").partition(" (")[0].partition(",")[0]


def _stages(legs: list[Leg]) -> list[str]:
    """Stages of the legs in codebook order; "" last, for a way of which no flow is told."""
    used = {leg.stage for leg in legs}
    return [code for code in (*codebook.read().codes("stage"), "") if code in used]


def _kinds(places: list[Place]) -> list[str]:
    used = {place.kind for place in places}
    return [code for code in codebook.read().codes("place_kind") if code in used and code in SYMBOL]


def _table(view: View, ways: pd.DataFrame) -> str:
    text = view.text
    labels = {
        "start": text("map-from"),
        "end": text("map-to"),
        "mode": text.label("routes", "mode"),
        "stage": text.label("flows", "stage"),
        **{layer: text.code("layer", layer) for layer in view.layers},
    }
    rows = [
        {
            "start": _name(view, row["start"]),
            "end": _name(view, row["end"]),
            "mode": text.code("route_mode", row["mode"]),
            "stage": text.code("stage", row["stage"]) if row["stage"] else "",
            **{layer: text.number(row["by"].get(layer, 0)) for layer in view.layers},
        }
        for row in ways.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=count.LAYERS)
