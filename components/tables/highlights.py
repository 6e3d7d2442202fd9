"""What a search found, shown: the words that answer it marked, and why a claim is among the hits."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import languages, names
from components.state.view import View
from data.search import highlights, search
from data.search.highlights import Reason, Span


def marked(view: View, words: str) -> Markup:
    """Words with every place that answers the reader's query marked."""
    query = view.selection.q
    return highlighted(words, highlights.spans(view.ledger, query, words) if query and words else ())


def highlighted(words: str, spans: Sequence[Span]) -> Markup:
    """Words with these places marked."""
    parts, last = [], 0
    for start, end in spans:
        parts += [markup.told(words[last:start]), markup.tag("mark", words[start:end])]
        last = end
    return Markup("").join([*parts, markup.told(words[last:])])


def reasons(view: View, row: pd.Series) -> Markup:
    """Why this claim was found, where its statement does not show the words as they were typed; else nothing."""
    if not view.selection.q:
        return Markup("")
    why = highlights.reasons(view.ledger, view.selection.q, _texts(view, row), row["id"])
    told = (each for each in why if each.field != "speaker")  # it stands marked in its own column
    return Markup("").join(markup.tag("div", _reason(view, each), class_="soft reason") for each in told)


def _texts(view: View, row: pd.Series) -> dict[str, str]:
    """What was searched, what the reader sees anyway first."""
    here, *others = languages.prose(view.text.lang)
    cells = search.fields(view.ledger).loc[row["id"]]
    order = ("chain", "locator", *(f"statement_{there}" for there in others), "document", "event", "date")
    seen = {
        f"statement_{here}": view.text.of(row, "statement"),
        "speaker": names.speaker(view.ledger, view.text, row["id"]),
    }
    return seen | {name: str(cells[name]) for name in order}


def _reason(view: View, reason: Reason) -> Markup:
    if reason.field in (highlights.PARAGRAPH, "date"):
        where = view.text.date(reason.excerpt, bare=True) if reason.field == "date" else reason.excerpt
        return markup.tag("span", view.text(f"hit-in-{reason.field}", asked=reason.asked, where=where))
    shown = reason.field == f"statement_{view.text.prose}"
    kind = ("near" if reason.near else "spelled") if shown else f"in-{reason.field.partition('_')[0]}"
    words = markup.tag("bdi", highlighted(reason.excerpt, reason.spans))
    return markup.tag("span", view.text(f"hit-{kind}", asked=reason.asked) + " ") + words
