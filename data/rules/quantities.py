"""What is counted, what stands against what, and what has been changed."""

from __future__ import annotations

from data.checks.draft import Draft
from data.checks.problem import Problem
from data.ledger.schema import Table
from data.rules.rule import Found, needs, rows


@needs("flows.supplier", "flows.recipient")
def flows_go_somewhere(draft: Draft) -> Found:
    """Nobody supplies themselves."""
    for id_, row in rows(draft, "flows"):
        if row["supplier"] and row["supplier"] == row["recipient"]:
            yield Problem("flows", id_, "recipient", "circular_flow", {"value": row["supplier"]})


@needs("flows.low", "flows.best", "flows.high", "flows.unit")
def flows_count_something(draft: Draft) -> Found:
    """A figure has a unit, and a unit a figure."""
    for id_, row in rows(draft, "flows"):
        yield from _counted("flows", id_, row["low"] + row["best"] + row["high"], row["unit"])


@needs("measures.quantity", "measures.unit", "measures.source")
def measures_count_something(draft: Draft) -> Found:
    """So it is with a ceiling, which also has a source."""
    for id_, row in rows(draft, "measures"):
        yield from _counted("measures", id_, row["quantity"], row["unit"])
        if row["quantity"] and not row["source"]:
            yield Problem("measures", id_, "source", "quantity_without_source")


@needs("flows.low", "flows.best", "flows.high")
def ranges_rise(draft: Draft) -> Found:
    """low ≤ best ≤ high, as far as they are given."""
    for id_, row in rows(draft, "flows"):
        given = [row[column] for column in ("low", "best", "high") if row[column]]
        numbers = [number for number in map(_number, given) if number is not None]
        if numbers != sorted(numbers):
            yield Problem("flows", id_, "best", "reversed_range", {"value": " – ".join(given)})


@needs("relations.claim", "relations.relation", "relations.other")
def claims_relate_to_others(draft: Draft) -> Found:
    """No claim contradicts or supports itself."""
    for id_, row in rows(draft, "relations"):
        if row["claim"] and row["claim"] == row["other"]:
            yield Problem("relations", id_, "other", "self_relation", {"relation": row["relation"]})


@needs("relations.relation", "relations.scope")
def contradictions_have_a_scope(draft: Draft) -> Found:
    """A contradiction says how far it reaches; nothing else has a scope."""
    for id_, row in rows(draft, "relations"):
        if row["relation"] == "contradicts" and not row["scope"]:
            yield Problem("relations", id_, "scope", "missing_scope")
        if row["relation"] != "contradicts" and row["scope"]:
            values = {"value": row["scope"], "relation": row["relation"]}
            yield Problem("relations", id_, "scope", "scope_without_contradiction", values)


@needs("changes.table", "changes.id", "changes.column")
def changes_speak_of_what_is_there(draft: Draft) -> Found:
    """The history names tables, columns and rows that the ledger has."""
    for id_, row in rows(draft, "changes"):
        table = draft.book.tables.get(row["table"])
        if row["table"] and not table:
            yield Problem("changes", id_, "table", "unknown_change", {"value": row["table"]})
        if table and row["column"] and row["column"] not in table.stored:
            yield Problem("changes", id_, "column", "unknown_change", {"value": row["column"]})
        if table and row["id"] and not _could_be(row["id"], table, draft):
            yield Problem("changes", id_, "id", "unknown_change", {"value": row["id"]})


def _could_be(id_: str, table: Table, draft: Draft) -> bool:
    """Whether a row of the table could have this key. A row with an id stays for ever; one with several key columns may be gone."""
    if table.key == ("id",):
        ids = draft.ids(table.name)
        return ids is None or id_ in ids
    parts = zip(table.key, id_.split("/"), strict=False)
    kinds = [(draft.ids(table.columns[column].refers or ""), part) for column, part in parts if part]
    return all(ids is None or part in ids for ids, part in kinds)


def _counted(table: str, id_: str, quantity: str, unit: str) -> Found:
    if quantity and not unit:
        yield Problem(table, id_, "unit", "quantity_without_unit")
    if unit and not quantity:
        yield Problem(table, id_, "unit", "unit_without_quantity", {"value": unit})


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


RULES = (
    flows_go_somewhere,
    flows_count_something,
    measures_count_something,
    ranges_rise,
    claims_relate_to_others,
    contradictions_have_a_scope,
    changes_speak_of_what_is_there,
)
