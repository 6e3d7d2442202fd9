"""What stands for a claim and what against it, facing each other; and what else bears on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from components.ui.record import related
from data import count
from data.query import evidence, provenance
from data.query.evidence import Opponent

#: A heading, and the claims under it: id, and how each is shown.
Group = tuple[str, Mapping[str, Markup]]
#: So many claims of one side are seen at once.
SHORT = 3
#: Relations as seen from the claim, in the order in which they are shown; what contradicts it or supports it from
#: another origin faces it instead.
OTHERS = (
    "contradicts-from", "corroborates-to", "corroborates-from", "restates-from", "restates-to", "qualifies-to",
    "qualifies-from", "relates-from", "relates-to",
)  # fmt: skip


def facing(view: View, row: pd.Series) -> Markup:
    """Supporters on one side, opponents on the other; one side alone takes the whole width."""
    row_evidence = evidence.of(view.ledger, row["id"])
    notes = _notes(view, row["id"])
    supporters = {each: related.claim(view, each, notes.get(each, "")) for each in row_evidence.supporters}
    opponents, before = (
        {each.id: _opponent(view, each, notes) for each in side} for side in (row_evidence.opponents, row_evidence.preceding)
    )
    sides = [
        _side(view, "for", _by_layer(view, "for", supporters)),
        _side(view, "against", [*_by_layer(view, "against", opponents), *_by_layer(view, "before", before)]),
    ]
    filled = [side for side in sides if side]
    return markup.tag("div", *filled, class_="facing" if len(filled) > 1 else "facing one") if filled else Markup("")


def others(view: View, row: pd.Series) -> Markup:
    """What else restates, qualifies or denies, by relation; nothing where there is none."""
    relations = provenance.relations(view.ledger, row["id"])
    shown = evidence.of(view.ledger, row["id"]).supporters
    relations = relations[~(relations["relation"].eq("corroborates") & relations["direction"].eq("to") & relations["other"].isin(shown))]
    kinds = relations["relation"].astype(str) + "-" + relations["direction"]
    by_kind = {str(kind): group for kind, group in relations.groupby(kinds, sort=False)}
    parts = [_group(view, kind, by_kind[kind]) for kind in OTHERS if kind in by_kind]
    return markup.tag("div", *parts, class_="groups") if parts else Markup("")


def _by_layer(view: View, side: str, items: Mapping[str, Markup]) -> Iterable[Group]:
    """Claims (id, and how each is shown) by layer, each under its heading; the layers are never counted together."""
    layers = view.ledger.claims["layer"]
    for layer in count.LAYERS:
        own = {claim: item for claim, item in items.items() if layers[claim] == layer}
        yield view.text(f"opposed-{side}-{layer}", count=len(own)), own


def _side(view: View, kind: str, groups: Iterable[Group]) -> Markup:
    """The groups of one side, each a heading and its claims; nothing where all are empty."""
    parts = [markup.tag("h3", heading) + related.folded(view, items, SHORT) for heading, items in groups if items]
    return markup.tag("div", *parts, class_=kind) if parts else Markup("")


def _opponent(view: View, each: Opponent, notes: Mapping[str, str]) -> Markup:
    """A claim that stands against this one: of this very assertion or in general, of all of it or a part."""
    kind = view.text.code("scope", each.scope) if each.is_denial else view.text("opposed-contradiction")
    part = [markup.chip(view.text("opposed-part"), "part")] if each.reach == "part" else []
    before = [markup.chip(view.text("opposed-preceding"), "prospective")] if each.reach == "preceded" else []
    return related.claim(view, each.id, notes.get(each.id, ""), markup.chip(kind, "denial" if each.is_denial else "disputed"), *before, *part)


def _notes(view: View, claim: str) -> dict[str, str]:
    """Why each claim is set beside this one, where it is so directly."""
    relations = provenance.relations(view.ledger, claim)
    facing_it = relations[relations["relation"].isin(["contradicts", "corroborates"]) & relations["direction"].eq("to")]
    return {each["other"]: view.text.of(each, "note") for _, each in facing_it.iterrows()}


def _group(view: View, kind: str, group: pd.DataFrame) -> Markup:
    notes = {each["other"]: view.text.of(each, "note") for _, each in group.iterrows()}
    items = {each: related.claim(view, each, notes[each]) for each in group["other"]}
    heading = markup.tag("h3", view.text("opposed-it", relation=view.text(f"relation-{kind}")))
    return markup.tag("div", heading, related.folded(view, items, SHORT))
