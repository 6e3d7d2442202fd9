"""Claims, flows and events that a record names, as lists: the words as a link, who and when, how they stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import cells, chips, links
from components.tables.layer_counts import layer_counts
from data.query import provenance


def claim(view: View, code: str, note: str = "", *labels: Markup) -> Markup:
    """One claim; `note` is why it stands there, `labels` what they have to do with each other."""
    text = view.text
    row: Any = view.ledger.claims.loc[code]
    gone = [markup.chip(text.code("status", row["status"]), "withdrawn")] if row["status"] != "current" else []
    layer = markup.chip(text.code("layer", row["layer"]), str(row["layer"]))
    return markup.tag(
        "li",
        links.claim(view, row),
        markup.tag("div", _voice(view, row), class_="soft"),
        markup.tag("div", *gone, *(labels or [chips.standing(view, row)]), layer),
        markup.tag("div", text("opposed-note", note=note), class_="soft") if note else "",
    )


def claims(view: View, rows: pd.DataFrame) -> Markup:
    """Claims in as many columns as there is room for."""
    return markup.tag("ul", *(claim(view, code) for code in rows["id"]), class_="related wide")


def flows(view: View, rows: pd.DataFrame) -> Markup:
    """Flows: the claim each is read from, who sends what to whom, how much and when, at which stage."""
    return markup.tag("ul", *(_flow(view, row) for _, row in rows.iterrows()), class_="related wide")


def _flow(view: View, row: pd.Series) -> Markup:
    text = view.text
    ends = [links.party(view, row[end]) for end in ("supplier", "recipient")]
    period = text.date(row["period"], bare=True) if row["period"] else ""
    parts = [text.of(row, "item") or text.code("goods", row["goods"]), cells.quantity(view, row), period]
    what = Markup(" · ").join(markup.tag("bdi", part) for part in [*ends, *parts] if part)
    stage = chips.code(text, "stage", row["stage"])
    link = links.claim(view, view.ledger.claims.loc[row["claim"]])
    return markup.tag("li", link, markup.tag("div", what, class_="soft"), markup.tag("div", stage))


def events(view: View, rows: pd.DataFrame) -> Markup:
    """Events: title, date, what became of them."""
    return markup.tag("ul", *(_event(view, row) for _, row in rows.iterrows()), class_="related wide")


def _event(view: View, row: pd.Series) -> Markup:
    when = cells.when(view, row["date"], row["date_basis"])
    status = markup.chip(view.text.code("event_status", row["status"]), str(row["status"]))
    return markup.tag("li", links.event(view, row["id"]), markup.tag("div", when, class_="soft"), markup.tag("div", status))


def folded(view: View, items: Mapping[str, Markup], first: int) -> Markup:
    """A list of claims (id, and how it is shown) of which the first few are seen at once; the others behind a fold that
    says how many of which layer."""
    shown, rest = [*items.values()][:first], [*items][first:]
    claims = layer_counts(view, view.ledger.claims.loc[rest], "claims")
    hidden = markup.tag("ul", *(items[code] for code in rest), class_="related")
    more = markup.fold(view.text("related-more", claims=claims), hidden) if rest else Markup("")
    return markup.tag("ul", *shown, class_="related") + more


def _voice(view: View, row: pd.Series) -> Markup:
    """Who says it, the origin where that is another, and the day."""
    words = [markup.tag("bdi", links.speaker(view, row["id"]))]
    if provenance.speakers(view.ledger)[row["id"]]["party"] != row["origin"]:
        origin = view.text("opposed-origin", origin=names.origin(view.ledger, view.text, row["origin"]))
        words.append(markup.tag("bdi", links.linked(view, origin, [row["origin"]])))
    if row["said"]:
        words.append(markup.tag("time", view.text.date(row["said"], bare=True), datetime=row["said"]))
    return Markup(" · ").join(words)
