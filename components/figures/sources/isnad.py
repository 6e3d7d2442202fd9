"""How claims travel: the ways from document to speaker as a drawing, as a list for phones, and as a table."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.charts import sankey
from components.charts.layout.marks import Flow, Node
from components.charts.layout.palette import Style
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from data.count.chains import COLUMNS, REST, UNNAMED, links, paths


def ways(view: View, layer: str) -> FigureSpec | None:
    """The ways of one layer's claims: bands on a wide page, a list on a phone, and the numbers."""
    found = links(paths(view.shown, layer))
    if not len(found):
        return None
    nodes = _nodes(view, found, layer)
    flows = [_flow(view, stretch, nodes, layer) for stretch in found.to_dict("records")]
    return FigureSpec(
        f"ways-{layer}",
        partial(sankey.draw, [*nodes.values()], flows, [view.text(f"ways-{column}-{layer}") for column in COLUMNS]),
        _alt(view, found, layer),
        lambda: _table(view, found, layer),
        (layer,),
        narrow=listed(view, found, layer),
        marks=flows,
    )


def listed(view: View, found: pd.DataFrame, layer: str) -> str:
    """The same ways for a narrow page: each document with where its claims come from, largest first."""
    parts = [markup.tag("h4", view.text(f"chart-ways-{layer}-topic"))]
    for source, stretches in found.groupby("source", sort=False):
        items = [_stretch(view, row, layer, int(found["claims"].max())) for row in stretches.to_dict("records")]
        role, name = _role(view, str(source), layer), _label(view, str(source), layer)
        parts += [markup.tag("h5", view.text("ways-roled", role=role, name=name)), markup.bullets(items)]
    return markup.block(*parts, kind="ways")


def _stretch(view: View, row: dict[Hashable, Any], layer: str, most: int) -> Markup:
    share = 100 * int(row["claims"]) / most
    bar = markup.tag("div", "", class_=f"bar {layer}", style=f"inline-size:{share:.0f}%")
    role, name = _role(view, row["target"], layer), _label(view, row["target"], layer)
    # One message: an isolate that holds only isolates would lose its direction.
    return markup.tag("span", view.text("ways-stop", role=role, name=name, count=int(row["claims"]))) + bar


def _role(view: View, code: str, layer: str) -> str:
    """The part that an end of a stretch has in the chain; on a wide page its column tells it."""
    return view.text(f"ways-{code.partition(':')[0]}-{layer}")


def _nodes(view: View, found: pd.DataFrame, layer: str) -> dict[str, Node]:
    """Every end of a stretch with its claims, largest first in each column, those put together last."""
    sides = [found.groupby(side).agg(claims=("claims", "sum"), ids=("ids", ";".join)) for side in ("source", "target")]
    ends = pd.concat([sides[0].drop(sides[1].index, errors="ignore"), sides[1]]).rename_axis("code").reset_index()
    last = ends["code"].str.partition(":")[2].isin([REST, UNNAMED, ""])
    ends = ends.assign(last=last).sort_values(["last", "claims", "code"], ascending=[True, False, True])
    return {end["code"]: _node(view, end, layer) for end in ends.to_dict("records")}


def _node(view: View, end: dict[Hashable, Any], layer: str) -> Node:
    column, _, who = end["code"].partition(":")
    name, claims = _label(view, end["code"], layer), int(end["claims"])
    return Node(
        style=_style(who, layer),
        ids=end["ids"],
        hover=view.text("ways-node", name=name, count=claims),
        column=COLUMNS.index(column),
        label=f"{name} ({view.text.number(claims)})",
        number=claims,
    )


def _flow(view: View, stretch: dict[Hashable, Any], nodes: dict[str, Node], layer: str) -> Flow:
    return Flow(
        style=_style(stretch["target"].partition(":")[2], layer),
        ids=stretch["ids"],
        hover=_words(view, stretch, layer),
        begin=nodes[stretch["source"]],
        end=nodes[stretch["target"]],
        number=int(stretch["claims"]),
    )


def _style(who: str, layer: str) -> Style:
    """Grey is who is not named."""
    return Style("soft" if who == UNNAMED else layer)


def _label(view: View, code: str, layer: str) -> str:
    column, _, who = code.partition(":")
    if who in ("", REST, UNNAMED):
        kind = {"": "self", REST: "rest", UNNAMED: "unnamed"}[who]
        return view.text(f"ways-{column}-{kind}")
    if column == "carrier" and layer == "article":
        return names.source(view.ledger, view.text, who)
    return names.party(view.ledger, view.text, who)


def _words(view: View, row: dict[Hashable, Any], layer: str) -> str:
    ends = {end: _label(view, row[end], layer) for end in ("source", "target")}
    return view.text("ways-stretch", count=int(row["claims"]), **ends)


def _alt(view: View, found: pd.DataFrame, layer: str) -> str:
    into = found[found["target"].str.startswith("speaker:")]
    unnamed = int(into.loc[into["target"].eq(f"speaker:{UNNAMED}"), "claims"].sum())
    own = int(into.loc[into["target"].eq("speaker:"), "claims"].sum())
    return view.text(f"ways-alt-{layer}", claims=int(into["claims"].sum()), unnamed=unnamed, own=own)


def _table(view: View, found: pd.DataFrame, layer: str) -> str:
    text = view.text
    labels = {"source": text("ways-from"), "target": text("ways-to"), "claims": text.table("claims")}
    rows = [
        {end: _label(view, row[end], layer) for end in ("source", "target")} | {"claims": text.number(row["claims"])}
        for row in found.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))
