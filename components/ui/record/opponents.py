"""What stands against a claim, facing it, and what stands with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import tables
from data import count
from data.query import evidence, provenance
from data.query.evidence import Opponent

#: So many related claims are shown at once.
SHORT = 5
#: Relations as seen from the claim, in the order in which they are shown; what contradicts it faces it instead.
OTHERS = (
    "contradicts-from", "corroborates-to", "corroborates-from", "restates-from", "restates-to", "qualifies-to",
    "qualifies-from", "relates-from", "relates-to",
)  # fmt: skip


def facing(view: View, row: pd.Series) -> str:
    """The claim on one side, what denies or contradicts it on the other; nothing where nobody does."""
    found = evidence.of(view.ledger, row["id"])
    if not found.opponents and not found.preceding:
        return ""
    notes = _notes(view, row)
    mine = markup.tag("div", markup.tag("h4", view.text("opposed-this")), _said(view, row, linked=False), class_="this")
    sides = [_side(view, found.opponents, layer, notes) for layer in count.LAYERS]
    before = [_opponent(view, each, notes) for each in found.preceding]
    if before:
        sides.append(markup.tag("h4", view.text("opposed-before")) + _listed(view, before))
    theirs = markup.tag("div", *sides, class_="against")
    return markup.block(markup.tag("div", markup.tag("div", mine), theirs, class_="facing"))


def _side(view: View, opponents: Sequence[Opponent], layer: str, notes: Mapping[str, str]) -> Markup:
    """The claims of one layer that stand against this one; the layers are never counted together."""
    layers = view.ledger.claims["layer"]
    found = [each for each in opponents if layers[each.id] == layer]
    if not found:
        return Markup("")
    heading = markup.chip(view.text.code("layer", layer), layer) + view.text("opposed-against", count=len(found))
    return markup.tag("h4", heading) + _listed(view, [_opponent(view, each, notes) for each in found])


def _opponent(view: View, each: Opponent, notes: Mapping[str, str]) -> Markup:
    """A claim that stands against this one, with how it does."""
    kind = view.text.code("scope", each.scope) if each.is_denial else ""
    part = view.text("opposed-part") if each.reach == "part" else ""
    return _related(view, each.id, notes.get(each.id, ""), " · ".join(filter(None, (kind, part))))


def _notes(view: View, row: pd.Series) -> dict[str, str]:
    """Why each claim is set against this one, where it is so directly."""
    found = provenance.relations(view.ledger, row["id"])
    against = found[found["relation"].eq("contradicts") & found["direction"].eq("to")]
    return {each["other"]: view.text.of(each, "note") for _, each in against.iterrows()}


def _listed(view: View, items: Sequence[Markup]) -> Markup:
    """Related claims; those after the first few behind a fold."""
    first, rest = Markup("").join(items[:SHORT]), items[SHORT:]
    more = markup.tag("summary", view.text("opposed-more", count=len(rest)))
    return first + (markup.tag("details", more, *rest) if rest else Markup(""))


def others(view: View, row: pd.Series) -> str:
    """What corroborates, restates or qualifies it or bears on it, by relation; nothing where there is none."""
    found = provenance.relations(view.ledger, row["id"])
    kinds = found["relation"].astype(str) + "-" + found["direction"]
    known = {str(kind): group for kind, group in found.groupby(kinds, sort=False)}
    parts = [_group(view, kind, known[kind]) for kind in OTHERS if kind in known]
    return markup.block(*parts) if parts else ""


def _group(view: View, kind: str, group: pd.DataFrame) -> Markup:
    heading = markup.tag("h4", view.text("opposed-it", relation=view.text(f"relation-{kind}")))
    return heading + _listed(
        view, [_related(view, each["other"], view.text.of(each, "note")) for _, each in group.iterrows()]
    )


def _related(view: View, code: str, note: str, how: str = "") -> Markup:
    other: Any = view.ledger.claims.loc[code]
    return markup.tag(
        "div",
        _said(view, other, linked=True),
        markup.tag("div", how, class_="soft") if how else "",
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
