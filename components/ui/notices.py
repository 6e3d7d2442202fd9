"""What the site says about itself: parts of a link it could not read, a ledger it cannot show, the line at the foot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import streamlit as st
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.figures import caption
from components.i18n import names
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state import address, preferences
from components.state.view import View
from components.tables import citations
from components.ui import query_params
from components.ui.record import record
from components.ui.sections import version_list
from data.checks.problem import Problem
from data.ledger import codebook, own
from data.ledger import versions as ledger_versions
from data.ledger.load import LedgerError
from data.query.selection import Ignored

#: Problems of a table that are listed; the count says how many there are.
MOST = 200
#: And so many stand there before a fold is opened.
FIRST = 12


def ignored(parts: list[Ignored], text: Text) -> None:
    """Say which parts of the address were passed over; the rest of it stands."""
    gone = [part for part in parts if part.parameter == ledger_versions.PARAMETER and own.is_own(part.value)]
    if gone:
        st.html(markup.alert(text("refused-own")))
    if parts := [part for part in parts if part not in gone]:
        named = text.list([f"{part.parameter}={part.value}" for part in parts[:5]])
        st.html(markup.alert(text("address-ignored", count=len(parts), parts=named)))


def pinned(view: View) -> None:
    """Say that the link shows a reader's own table, or an older version and what has changed since."""
    if view.ledger.edition.is_own:
        home = markup.link(view.text("own-back"), view.link(view.page, v=""))
        notice = markup.tag("div", view.text("own-notice", minutes=own.SECONDS // 60), " ", home)
        st.html(str(markup.tag("div", notice, class_="marsad notice", role="status")))
    elif not ledger_versions.is_latest(view.ledger):
        st.html(version_list.notice(view))


def problems(listed: list[Problem], text: Text) -> str:
    """HTML: the first problems of tables, each with its place, what is wrong and how to mend it; most of many behind a fold."""
    rows = [_problem(problem, text) for problem in listed[:MOST]]
    labels = {name: text(f"problem-{name}") for name in ("table", "id", "column", "what", "mend")}
    return markup.folded_table(rows, labels, FIRST, lambda rest: text("problems-more", count=rest))


def _problem(problem: Problem, text: Text) -> markup.Row:
    """A row of the list: table and column go by their labels, and a column by its name beside."""
    book = codebook.read()
    table = book.tables.get(problem.table)
    column = table.columns.get(problem.column) if table else None
    name = markup.tag("div", markup.tag("bdi", problem.column), class_="soft ids")
    return {
        "table": text.table(problem.table) if table else problem.table,
        "id": markup.tag("bdi", problem.id),
        "column": column.label[text.prose] + name if column else problem.column,
        "what": problem.sentence(text.prose),
        "mend": problem.mend(text.prose),
    }


def broken_ledger(error: LedgerError, text: Text) -> None:
    """Every problem of the tables with what to mend; no page is drawn on unchecked data."""
    st.title(text("ledger-broken"))
    st.write(text("ledger-broken-what", count=len(error.problems)))
    st.html(problems(error.problems, text))


def heading(view: View, opened: Mapping[str, str]) -> None:
    """On paper only, where no sidebar and no address bar say it: whose page it is, its filters, until when, where."""
    with st.container(key="on-paper"):
        st.html(cached(_heading, view, record.found(view, opened), query_params.site(), citations.today()))


def footer(view: View, is_record: bool = False) -> None:
    """Version, cut-off, licence, what the ledger is not, and how to cite the view, under every page.

    A record says itself how it is cited.
    """
    text, edition = view.text, view.ledger.edition
    line = text("footer", version=names.edition(view.ledger, text), cutoff=text.date(edition.cutoff, bare=True))
    said_how = "" if is_record else cached(_cite, view, query_params.site(), citations.today())
    st.html(markup.block(line, said_how, kind="footer soft"))


def _heading(view: View, opened: tuple[str, str] | None, site: str, day: date) -> str:
    """Whose page it is and where it stands; of a view also its filters and sources."""
    shown = citations.record(view, *opened, site, day) if opened else None
    cited = shown or citations.view(view, site, day)
    where = markup.tag("div", markup.tag("bdi", cited.address, class_="code"), class_="soft")
    lines = [] if opened else [caption.filters(view), *(caption.source(view, layer) for layer in view.layers)]
    name = markup.tag("b", view.text("site-name"))
    return markup.block(name, *(markup.tag("div", line, class_="soft") for line in lines), where, kind="on-paper")


def _cite(view: View, site: str, day: date) -> Markup:
    """How to cite this view of a site, seen on a day, behind a fold."""
    cited = {lang: citations.view(view, site, day, lang) for lang in LANGUAGES}
    return markup.fold(view.text("cite-this"), citations.panel(view, cited), class_="cite-panel")


def failed() -> None:
    """Say that drawing went wrong, in the place of what could not be drawn."""
    text = preferences.text({name: str(st.session_state.get(name) or "") for name in address.READER}, query_params.accept_language())
    st.html(markup.alert(text("page-failed")))
