"""What every record has in common: its heading, its parts, its history, how it is cited."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n.languages import LANGUAGES, prose
from components.state import address
from components.state.view import View
from components.tables import changes, citations, highlights
from components.ui.record import report
from data.query import provenance

NO_FILTERS = dict.fromkeys(address.FILTERS, "")


def heading(view: View, row: pd.Series, field: str) -> Markup:
    """The words of a record as the heading of its page; under it the same in the other languages."""
    head = markup.tag("h1", highlights.marked(view, view.text.of(row, field)))
    others = (
        markup.tag("p", highlights.marked(view, row[f"{field}_{lang}"]), class_="other soft", lang=lang, dir=LANGUAGES[lang].dir)
        for lang in prose(view.text.lang)
        if lang != view.text.prose
    )
    return markup.tag("div", head, *others, class_=f"statement {row.get('layer', '')} {row.get('status', '')}")


def part(view: View, title: str, *body: str, **blanks: Any) -> Markup:
    """A part of a record under its heading; nothing without a body."""
    filled = [each for each in body if each]
    return markup.tag("section", markup.tag("h2", view.text(title, **blanks)), *filled) if filled else Markup("")


def history(view: View, table: str, code: str) -> Markup:
    """What was changed in a record, newest last."""
    rows = provenance.history(view.ledger, table, code)
    return part(view, "record-history", changes.history(view, rows) if len(rows) else "")


def citation(view: View, table: str, code: str, site: str, day: date) -> Markup:
    """Copy the link; the ways to cite behind a fold."""
    cited = {lang: citations.record(view, table, code, site, day, lang) for lang in LANGUAGES}
    return markup.tag(
        "div",
        citations.copy_link(view, cited[view.text.lang]),
        markup.fold(view.text("record-cite"), citations.styles(view, cited), class_="cite-panel"),
        report.link(view, table, code, site),
        class_="take",
    )


def whole_list(view: View, page: str, message: str, **filters: str) -> Markup:
    """A link to all rows of which a record shows the first: a page under these filters alone."""
    return markup.tag("p", markup.link(view.text(message), view.link(page, **NO_FILTERS | filters)))
