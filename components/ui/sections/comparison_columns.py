"""Two sides compared: pairs of claims facing each other, then what one side alone says."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from components.tables import links
from data.count.compare import Comparison, gathered

#: So many groups of pairs, claims that face one, and claims of one side alone are shown at once.
GROUPS, FACING, ALONE = 4, 3, 8


def compared(view: View, difference: Comparison, left: str, right: str) -> str:
    """All of a comparison as HTML; `left` and `right` are what the sides are called."""
    text = view.text
    return markup.block(
        _pairs(view, "compare-agree", difference.agree),
        _pairs(view, "compare-apart", difference.apart),
        _alone(view, text("compare-only", side=left), difference.only_left),
        _alone(view, text("compare-only", side=right), difference.only_right),
    )


def _pairs(view: View, heading: str, pairs: pd.DataFrame) -> Markup:
    """A claim with many counterparts stands once, facing all of them; the smaller groups behind a fold."""
    groups = gathered(pairs)
    blocks = [_group(view, *group) for group in groups]
    rest = sum(len(group) for _, _, group in groups[GROUPS:])
    more = _folded(view.text("compare-pairs-more", count=rest), blocks[GROUPS:])
    return markup.tag("h3", view.text(heading, count=len(pairs))) + Markup("").join(blocks[:GROUPS]) + more


def _group(view: View, side: str, hub: str, pairs: pd.DataFrame) -> Markup:
    other = "right" if side == "left" else "left"
    items = [_counterpart(view, row, other) for _, row in pairs.iterrows()]
    more = _folded(view.text("opposed-more", count=len(items) - FACING), items[FACING:])
    hub_claim = view.ledger.claims.loc[[hub]].iloc[0]
    claim = markup.tag("div", markup.tag("div", links.claim(view, hub_claim), class_="this"))
    halves = {side: claim, other: markup.tag("div", *items[:FACING], more)}
    return markup.tag("div", halves["left"], halves["right"], class_="facing")


def _counterpart(view: View, row: pd.Series, side: str) -> Markup:
    note = view.text.of(row, "note")
    return markup.tag(
        "div",
        links.claim(view, view.ledger.claims.loc[row[side]]),
        markup.tag(
            "div",
            markup.chip(view.text.code("relation", row["relation"]), str(row["relation"])),
            markup.tag("span", note, class_="soft"),
        ),
        class_="related",
    )


def _folded(summary: str, items: list[Markup]) -> Markup:
    return markup.fold(summary, *items) if items else Markup("")


def _alone(view: View, heading: str, rows: pd.DataFrame) -> Markup:
    """What one side alone says, the first of it at once."""
    items = [links.claim(view, row) for _, row in rows.iterrows()]
    shown, rest = markup.bullets(items[:ALONE]), items[ALONE:]
    more = _folded(view.text("compare-more", count=len(rest)), [markup.bullets(rest)]) if rest else Markup("")
    return markup.tag("h3", f"{heading} ({view.text.number(len(rows))})") + shown + more
