"""What stands against a claim, facing it, and what stands with it."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import tables
from data import count
from data.query import provenance

#: So many related claims are shown at once.
SHORT = 5
#: Relations that do not oppose, in the order in which they are shown.
OTHERS = ("corroborates", "restates", "qualifies", "relates")


def facing(view: View, row: pd.Series) -> str:
    """The claim on one side, those that contradict it on the other; nothing where none does."""
    found = provenance.relations(view.ledger, row["id"])
    opposed = found[found["relation"].astype(str).eq("contradicts")]
    if not len(opposed):
        return ""
    mine = markup.tag("div", markup.tag("h4", view.text("opposed-this")), _said(view, row, linked=False), class_="this")
    theirs = markup.tag("div", *(_side(view, opposed, layer) for layer in count.LAYERS), class_="against")
    return markup.block(markup.tag("div", markup.tag("div", mine), theirs, class_="facing"))


def _side(view: View, opposed: pd.DataFrame, layer: str) -> Markup:
    """The claims of one layer that stand against this one; the layers are never counted together."""
    layers = view.ledger.claims.loc[opposed["other"], "layer"].astype(str)
    found = opposed[layers.eq(layer).to_numpy()]
    if not len(found):
        return Markup("")
    heading = markup.chip(view.text.code("layer", layer), layer) + view.text("opposed-against", count=len(found))
    return markup.tag("h4", heading) + _listed(view, found)


def _listed(view: View, found: pd.DataFrame) -> Markup:
    """Related claims; those after the first few behind a fold."""
    items = [_related(view, each) for _, each in found.iterrows()]
    first, rest = Markup("").join(items[:SHORT]), items[SHORT:]
    more = markup.tag("summary", view.text("opposed-more", count=len(rest)))
    return first + (markup.tag("details", more, *rest) if rest else Markup(""))


def others(view: View, row: pd.Series) -> str:
    """What corroborates, restates, qualifies it or relates to it, by relation; nothing where there is none."""
    found = provenance.relations(view.ledger, row["id"])
    groups = found.assign(kind=found["relation"].astype(str) + "-" + found["direction"]).groupby("kind", sort=False)
    known = {kind: group for kind, group in groups if not str(kind).startswith("contradicts")}
    order = [f"{relation}-{side}" for relation in OTHERS for side in ("from", "to")]
    parts = [_group(view, kind, known[kind]) for kind in order if kind in known]
    return markup.block(*parts) if parts else ""


def _group(view: View, kind: str, group: pd.DataFrame) -> Markup:
    heading = markup.tag("h4", view.text("opposed-it", relation=view.text(f"relation-{kind}")))
    return heading + _listed(view, group)


def _related(view: View, each: pd.Series) -> Markup:
    other, note = view.ledger.claims.loc[each["other"]], view.text.of(each, "note")
    return markup.tag(
        "div",
        _said(view, other, linked=True),
        markup.tag("div", view.text("opposed-note", note=note), class_="soft") if note else "",
        class_="related",
    )


def _said(view: View, row: pd.Series, linked: bool) -> Markup:
    """A claim in three lines: the words, who says them and when, how they stand."""
    words = tables.claim_link(view, row) if linked else markup.tag("span", view.text.of(row, "statement"))
    who = view.text(
        "opposed-said",
        speaker=names.speaker(view.ledger, view.text, row["id"]),
        date=view.text.date(row["said"], bare=True),
    )
    gone = markup.chip(view.text.code("status", row["status"]), "withdrawn") if row["status"] != "current" else ""
    return (
        markup.tag("div", words)
        + markup.tag("div", who, class_="soft")
        + markup.tag("div", gone, tables.tags(view, row))
    )
