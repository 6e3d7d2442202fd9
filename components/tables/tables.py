"""The tables of claims, flows, events and measures: real HTML, columns and labels from the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import cells, chips, columns, highlights, links
from components.tables.columns import Column
from data.query import order


def claims(
    view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS, chosen: Sequence[str] = ()
) -> str:
    """Claims, one a row: what, on whose word, when, and how it stands, or the columns `chosen`; each leads to its record."""
    named = ("statement", *chosen) if chosen else USUAL
    shown = [_apart(column, named) for column in CLAIMS if column.name in named]
    return markup.tag("div", columns.table(view, "claims", shown, rows, caption, heads), class_="claims")


def flows(view: View, rows: pd.DataFrame, caption: str = "", claim: bool = True) -> str:
    """Flows, one a row: who to whom, what, at which stage, how much, and on which `claim` unless that is plain."""
    return columns.table(view, "flows", FLOWS if claim else FLOWS[:-1], rows, caption)


def _recipient(view: View, row: pd.Series) -> Markup:
    recipient, way = links.party(view, row["recipient"]), str(row["direction"])
    both = markup.tag("div", view.text.code("direction", way), class_="soft")
    return recipient if way == "one_way" else recipient + both


def events(view: View, rows: pd.DataFrame, caption: str = "") -> str:
    """Events, one a row."""
    return columns.table(view, "events", EVENTS, rows, caption)


def measures(view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS) -> str:
    """Measures, one a row, with the claim each is read from."""
    return columns.table(view, "measures", MEASURES, rows, caption, heads)


def _titled(view: View, row: Any) -> str:
    """The title of a measure, leading to its claim."""
    words = view.text.of(row, "title")
    return markup.link(words, view.link(view.page, claim=row["claim"])) if row["claim"] else words


def _instrument(view: View, row: Any) -> Markup:
    words = names.instrument(view.ledger, view.text, row["instrument"], row["authority"])
    return links.linked(view, words, row["authority"].split(";"))


def _code(name: str, vocabulary: str = "") -> columns.Cell:
    """The words of a code."""
    return lambda view, row: view.text.code(vocabulary or name, row[name])


def _chip(name: str) -> columns.Cell:
    """The words of a code as a small label."""
    return lambda view, row: chips.code(view.text, name, row[name])


def _id(_: View, row: Any) -> Markup:
    return markup.tag("bdi", row["id"], class_="id")


def _leads(name: str) -> columns.Cell:
    """Who supports a claim, denies it or spoke before it, each leading to what they say."""
    return lambda view, row: links.leads(view, row, name)


def _apart(column: Column, named: Sequence[str]) -> Column:
    """How a claim stands without what has a column of its own."""
    alone = column.name == "how" and not set(links.LEADS).isdisjoint(named)
    return replace(column, cell=chips.tags) if alone else column


#: The columns of each table on the screen, in order.
CLAIMS = (
    Column("statement", lambda view, row: links.claim(view, row) + highlights.reasons(view, row), ("statement",)),
    Column("speaker", lambda view, row: links.speaker(view, row["id"]), ("speaker",)),
    Column("source", cells.place, ("layer", "source", order.FIRST_PARAGRAPH)),
    Column("date", lambda view, row: cells.when(view, row["date"], row["date_basis"]) or cells.when_said(view, row), ("date_from",)),
    Column("how", lambda view, row: chips.tags(view, row) + links.evidence(view, row), ("standing",)),
    Column("supporters", _leads("supporters"), ("support",)),
    Column("deniers", _leads("deniers"), ("contest",)),
    Column("preceded_by", _leads("preceded_by"), ("preceded_by",)),
    Column("id", _id, ("id",)),
    Column("said", lambda view, row: cells.when(view, row["said"], row["said_basis"]), ("said",)),
    *(Column(name, _chip(name), (name,)) for name in ("topic", "stance", "layer")),
    Column("support", lambda view, row: view.text.number(row["support"]), ("support",)),
    Column("contest", _code("contest"), ("contest",)),
    Column("named", _code("named"), ("named",)),
    Column("origin", links.origin, ("origin",)),
    Column("parties", lambda view, row: links.parties(view, row["parties"]), ("parties",)),
    Column("event", lambda view, row: links.event(view, row["event"]), ("event",)),
    Column("note", lambda view, row: view.text.of(row, "note")),
)
#: Those of the claims that are shown unless a reader chooses.
USUAL = ("statement", "speaker", "source", "date", "how")
FLOWS = (
    Column("supplier", lambda view, row: links.party(view, row["supplier"])),
    Column("goods", lambda view, row: view.text.of(row, "item") or view.text.code("goods", row["goods"])),
    Column("recipient", _recipient),
    Column("stage", _chip("stage")),
    Column("quantity", cells.quantity),
    Column("period", lambda view, row: view.text.date(row["period"], bare=True) if row["period"] else ""),
    Column("claim", lambda view, row: links.claim(view, view.ledger.claims.loc[row["claim"]])),
)
EVENTS = (
    Column("date", lambda view, row: cells.when(view, row["date"], row["date_basis"])),
    Column("title", lambda view, row: links.event(view, row["id"])),
    Column("kind", _code("kind", "event_kind")),
    Column("status", _code("status", "event_status")),
    Column("layer", _chip("layer")),
)
MEASURES = (
    Column("date", lambda view, row: view.text.date(row["date"], bare=True)),
    Column("instrument", _instrument),
    Column("title", _titled),
    Column("action", _code("action")),
    Column("layer", _chip("layer")),
)
