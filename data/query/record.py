"""A whole record as plain values: a claim with its chain, what stands for and against it and its history; an event."""

from __future__ import annotations

from typing import Any

import pandas as pd

from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import provenance, rows

Values = dict[str, Any]
#: What of a claim is said where another record refers to it.
BRIEF = ("id", "layer", "source", "paragraph", "statement_en", "statement_ar", "stance", "said", "standing", "status")
NAMES = ("name_en", "name_ar")
#: Tables whose rows have a record of their own.
TABLES = tuple(name for name in rows.TABLES if "id" in codebook.read().tables[name].key)


def of(ledger: Ledger, table: str, code: str) -> Values:
    """The record of a row, whatever the table: at least the row itself and its history. KeyError for an unknown id."""
    whole = WHOLE.get(table)
    return whole(ledger, code) if whole else {"row": _row(ledger, table, code), "history": _history(ledger, table, code)}


def claim(ledger: Ledger, code: str) -> Values:
    """A claim, withdrawn ones too. KeyError for an unknown id."""
    row = _row(ledger, "claims", code)
    flows = ledger.flows[ledger.flows["claim"].eq(code)]
    return {
        "withdrawn": row["status"] == "withdrawn",
        "claim": row,
        "source": _row(ledger, "sources", row["source"]),
        "chain": _chain(ledger, code),
        "relations": [_related(ledger, each) for each in _values(provenance.relations(ledger, code))],
        "event": _row(ledger, "events", row["event"]) if row["event"] else None,
        "flows": _rows(ledger, "flows", flows),
        "measures": _rows(ledger, "measures", ledger.measures[ledger.measures["claim"].eq(code)]),
        "history": _history(ledger, "claims", code),
    }


def event(ledger: Ledger, code: str) -> Values:
    """An event. KeyError for an unknown id."""
    return {
        "event": _row(ledger, "events", code),
        "claims": [_brief(ledger, each) for each in provenance.claims_of_event(ledger, code)["id"]],
        "measures": _rows(ledger, "measures", ledger.measures[ledger.measures["event"].eq(code)]),
        "same_happening": [_row(ledger, "events", each) for each in provenance.same_happening(ledger, code)],
        "expected_before": [_row(ledger, "events", each) for each in provenance.expected_before(ledger, code)],
        "history": _history(ledger, "events", code),
    }


#: Tables whose records say more than the row.
WHOLE = {"claims": claim, "events": event}


def _rows(ledger: Ledger, table: str, frame: pd.DataFrame) -> list[Values]:
    return _values(rows.plain(frame, ledger, table))


def _values(frame: pd.DataFrame) -> list[Values]:
    return [{str(name): cell for name, cell in row.items()} for row in rows.cells(frame).to_dict("records")]


def _history(ledger: Ledger, table: str, code: str) -> list[Values]:
    return _rows(ledger, "changes", provenance.history(ledger, table, code))


def _row(ledger: Ledger, table: str, code: str) -> Values:
    return _rows(ledger, table, getattr(ledger, table).loc[[code]])[0]


def _brief(ledger: Ledger, code: str) -> Values:
    claim_row = _row(ledger, "claims", code)
    return {name: claim_row[name] for name in BRIEF}


def _chain(ledger: Ledger, code: str) -> list[Values]:
    """Every step, the outlet first, with the names of whoever is identified."""
    steps = _rows(ledger, "attributions", provenance.chain(ledger, code))
    named = ledger.parties
    return [step | {name: str(named.at[step["party"], name]) if step["party"] else "" for name in NAMES} for step in steps]


def _related(ledger: Ledger, relation: Values) -> Values:
    """A relation with the claim at its other end; `direction` is `from` this record, or `to` it."""
    return relation | {"other": _brief(ledger, relation["other"])}
