"""Before and after: what was promised or held possible, and what the ledger has of it since."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.i18n import names
from components.state.view import View
from components.tables import tables
from components.ui import figure_view
from data import count
from data.query import provenance

#: The groups of promises, by the message that names each.
ANSWERED, FLOW, NOTHING = "answered-of", "flow-of", "nothing-of"


def answer(view: View) -> str:
    """Per layer how many promises there are, and on how many the ledger has something later; "" where there are none."""
    return " ".join(words for layer in view.layers for words in _said(view, layer)) if len(count.promises(view.shown)) else ""


def promises(view: View) -> None:
    """Per layer how many promises there are, and behind folds the groups of them; the first of all stands open."""
    for layer in view.layers:
        figure_view.cached_html(sentence, view, layer)
        for group, words in cached(groups, view, layer).items():
            first = (layer, group) == (view.layers[0], ANSWERED)
            figure_view.fold(words, f"promises-{layer}-{group}", grouped, view, layer, group, expanded=first)


def sentence(view: View, layer: str) -> str:
    """How many promises there are, which leads to them, and on how many the ledger has something later."""
    words, more = _said(view, layer)
    address = view.link("claims", layer=layer, stance=",".join(count.AHEAD))
    return markup.block(markup.tag("p", markup.link(words, address), " ", more))


def _said(view: View, layer: str) -> tuple[str, str]:
    sizes = {group: len(rows) for group, rows in cached(_parted, view, layer).items()}
    total, text = sum(sizes.values()), view.text
    more = text("promises-some", some=total - sizes[NOTHING], rest=sizes[NOTHING]) if total else ""
    return text("promises-count", layer=text.code("layer", layer), all=total), more


def groups(view: View, layer: str) -> dict[str, str]:
    """What the groups of a layer that hold any promise are called."""
    text, name = view.text, view.text.code("layer", layer)
    parted = cached(_parted, view, layer)
    return {
        group: text(f"promises-{group}", layer=name, count=len(rows)) for group, rows in parted.items() if len(rows)
    }


def grouped(view: View, layer: str, group: str) -> str:
    """The promises of one group as a table."""
    return table(view, cached(_parted, view, layer)[group], count.came_of(view.ledger))


def _parted(view: View, layer: str) -> dict[str, pd.DataFrame]:
    """Promises with what came of them; those of which only the same flow is spoken of later; those without anything."""
    ahead, came = count.of_layer(count.promises(view.shown), layer), count.came_of(view.ledger)
    followed = ahead["id"].isin(came["claim"])
    answered = ahead["id"].isin(came.loc[came["way"].ne("flow"), "claim"])
    return {ANSWERED: ahead[answered], FLOW: ahead[followed & ~answered], NOTHING: ahead[~followed]}


def table(view: View, ahead: pd.DataFrame, came: pd.DataFrame) -> str:
    """A promise a row: what, on whose word and when; what came of it and on whose word."""
    text = view.text
    labels = {name: text(f"promises-{name}") for name in ("promise", "who", "came")}
    after = {str(claim): rows for claim, rows in came.groupby("claim")}
    rows = [
        {
            "promise": Markup("").join([tables.claim_link(view, row), markup.tag("div", _chips(view, row))]),
            "who": _who(view, row),
            "came": _came(view, after[row["id"]]) if row["id"] in after else text("promises-nothing"),
        }
        for _, row in ahead.iterrows()
    ]
    return markup.table(rows, labels)


def _chips(view: View, row: Any) -> Markup:
    return Markup("").join(markup.chip(view.text.code(name, row[name]), str(row[name])) for name in ("stance", "layer"))


def _who(view: View, row: Any) -> Markup:
    said = tables.when(view, row["said"], row["said_basis"])
    return markup.tag("div", names.speaker(view.ledger, view.text, row["id"]), " ") + said


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
        said = provenance.claims_of_event(view.ledger, row["other"])["id"]
        speaker = names.speaker(view.ledger, view.text, said.iloc[0]) if len(said) else ""
        return way + tables.event_link(view, row["other"]) + _word(view, speaker, event["date"], event["layer"])
    claim: Any = view.ledger.claims.loc[row["other"]]
    speaker = names.speaker(view.ledger, view.text, row["other"])
    return way + tables.claim_link(view, claim) + _word(view, speaker, claim["said"], claim["layer"])


def _word(view: View, speaker: str, date: str, layer: str) -> Markup:
    """On whose word, when, in which layer, in one line."""
    words = " · ".join(part for part in (speaker, view.text.date(date, bare=True)) if part)
    chip = markup.chip(view.text.code("layer", layer), layer)
    return markup.tag("div", markup.tag("span", words, class_="soft"), " ", chip)
