"""Before and after: what was promised or held possible, and what the ledger has of it since."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.i18n import names
from components.state.view import View
from components.tables import cells, chips, links
from components.tables.layer_counts import layer_counts
from components.ui.widgets import download_links
from components.ui.widgets.listing import Listing, Order
from data import count
from data.count.layers import is_of
from data.count.outcomes import GROUPS, NOTHING, grouped
from data.query import provenance


def answer(view: View) -> str:
    """Per layer how many promises there are, and on how many the ledger has something later; "" where there are none."""
    return " ".join(words for layer in view.layers for words in _said(view, layer)) if len(cached(_rows, view)) else ""


def _said(view: View, layer: str) -> tuple[str, str]:
    """How many promises there are, and on how many the ledger has something later."""
    rows, text = cached(_rows, view), view.text
    sizes = rows.loc[is_of(rows, layer), "group"].str.split("-").str[-1].value_counts()
    total, without = int(sizes.sum()), int(sizes.get(NOTHING, 0))
    more = text("promises-some", some=total - without, rest=without) if total else ""
    return text("promises-count", layer=text.code("layer", layer), all=total), more


def _rows(view: View) -> pd.DataFrame:
    """Promises in view; `group` is the layer of each and what the ledger has of it afterwards."""
    ahead = grouped(view.shown, view.ledger)
    return ahead.assign(speaker=[names.speaker(view.ledger, view.text, code) for code in ahead["id"]])


def _groups(view: View, rows: pd.DataFrame) -> dict[str, str]:
    """What the groups of each layer that hold any promise are called, with their sizes."""
    sizes = rows["group"].value_counts()
    return {group: _group(view, group, int(sizes[group])) for group in GROUPS if group in sizes}


def _group(view: View, group: str, promises: int) -> str:
    layer, _, kind = group.partition("-")
    return view.text(f"promises-{kind}-of", layer=view.text.code("layer", layer), count=promises)


def _drawn(view: View, ahead: pd.DataFrame, caption: str, heads: markup.Heads) -> str:
    """A promise a row: what, on whose word and when; what came of it and on whose word."""
    text, came = view.text, count.came_of(view.ledger)
    labels = {name: text(f"promises-{name}") for name in ("promise", "who", "came")}
    after = {str(claim): rows for claim, rows in came[came["claim"].isin(ahead["id"])].groupby("claim")}
    rows = [
        {
            "promise": Markup("").join([links.claim(view, row), markup.tag("div", _chips(view, row))]),
            "who": _who(view, row),
            "came": _came(view, after[row["id"]]) if row["id"] in after else text("promises-nothing"),
        }
        for _, row in ahead.iterrows()
    ]
    return markup.table(rows, labels, caption, heads=heads)


def _files(view: View, group: str) -> Markup:
    """What came of the promises in view, those of one group or all, as files."""
    rows = cached(_rows, view)
    size = int(rows["group"].eq(group).sum())
    told = view.text("promises-files-of", group=_group(view, group, size)) if group else view.text("promises-files")
    downloads = download_links.of(view, "outcomes", "outcomes-workbook", changes={"group": group})
    return markup.block(markup.tag("p", told, class_="soft"), markup.block(*downloads, kind="pictures"))


def _chips(view: View, row: Any) -> Markup:
    return Markup("").join(chips.code(view.text, name, row[name]) for name in ("stance", "layer"))


def _who(view: View, row: Any) -> Markup:
    date = cells.when(view, row["said"], row["said_basis"])
    return markup.tag("div", links.speaker(view, row["id"]), " ") + date


def _came(view: View, rows: pd.DataFrame) -> Markup:
    """What came of it: named one by one, but for a flow the first and how many more."""
    items = [_later(view, row) for row in rows.to_dict("records")]
    if more := int(rows["more"].sum()):
        items.append(markup.tag("span", view.text("promises-more", count=more), class_="soft"))
    return markup.bullets(items)


def _later(view: View, row: dict[Any, Any]) -> Markup:
    way = markup.tag("div", view.text(f"way-{row['way']}"), class_="soft")
    if row["way"] == "outcome":
        event: Any = view.ledger.events.loc[row["other"]]
        claims = provenance.claims_of_event(view.ledger, row["other"])["id"]
        speaker = links.speaker(view, claims.iloc[0]) if len(claims) else Markup("")
        return way + links.event(view, row["other"]) + _word(view, speaker, event["date"], event["layer"])
    claim: Any = view.ledger.claims.loc[row["other"]]
    speaker = links.speaker(view, row["other"])
    return way + links.claim(view, claim) + _word(view, speaker, claim["said"], claim["layer"])


def _word(view: View, speaker: Markup, date: str, layer: str) -> Markup:
    """On whose word, when, in which layer, in one line."""
    words = Markup(" · ").join(part for part in (speaker, markup.told(view.text.date(date, bare=True))) if part)
    chip = markup.chip(view.text.code("layer", layer), layer)
    return markup.tag("div", markup.tag("span", words, class_="soft"), " ", chip)


PROMISES = Listing(
    "promises",
    _rows,
    _drawn,
    lambda view, rows: layer_counts(view, rows, "claims"),
    (
        Order("said-first", ("until", "id"), (True, True), "who"),
        Order("said", ("until", "id"), (False, True), "who"),
        Order("outcome", ("group", "until"), (True, True), "came"),
    ),
    _groups,
    lambda view, rows: rows[f"statement_{view.text.lang}"] + " " + rows["speaker"],
    files=_files,
    size=18,
)
