"""The rules of the ledger on a reader's tables: theirs are checked, ours are there to be referred to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from data.checks import rules
from data.checks.draft import Draft
from data.checks.problem import Problem
from data.ledger.codebook import Codebook, in_other_language
from data.upload import limits
from data.upload.records import Row

#: What is asked of the ledger and not of a reader's table: both languages, the place in a text, a chain for each claim.
NOT_ASKED = frozenset(
    ("one_language", "no_chain", "unknown_paragraph", "silent_passage", "unidentified_article", "unverified_reference",
     "outlet_basis", "half_date", "chain_start", "byte_order_mark", "carriage_return")
)  # fmt: skip
#: Columns that a reader may leave out or empty, beside those of a language that the row has in the other.
OPTIONAL = {
    "claims": ("paragraph", "locator"),
    "sources": ("file", "sha256", "outlet_basis", "published_basis", "language"),
}
#: What stands in a cell that was left out, where there is one thing that it usually says.
DEFAULTS = {
    "claims": {"stance": "allegation", "topic": "other", "estimate": "false", "status": "current"},
    "events": {"layer": "article", "status": "occurred"},
    "sources": {"layer": "article"},
    "measures": {"layer": "article"},
    "parties": {"kind": "organisation"},
    "flows": {"estimate": "false"},
    "relations": {},
}


def completed(tables: Mapping[str, list[Row]], book: Codebook) -> None:
    """Fill in, in place, what was left out: ids by number, usual values, and empty cells for the rest."""
    for name, rows in tables.items():
        table = book.tables[name]
        usual = dict.fromkeys(table.stored, "") | {
            column: value for column, value in DEFAULTS.get(name, {}).items() if column in table.stored
        }
        for number, row in enumerate(rows, 1):
            given = {column: cell for column, cell in row.items() if cell}
            row |= usual | ({"id": f"own-{name}-{number}"} if "id" in table.stored else {}) | given


def problems(
    tables: Mapping[str, list[Row]], ledger: Mapping[str, Sequence[Row]], book: Codebook
) -> tuple[list[Problem], int]:
    """The first problems of what was brought, and how many there are in all (up to a bound)."""
    problems_found = _found(tables, ledger, book)
    kept = list(islice(problems_found, limits.PROBLEMS))
    return kept, len(kept) + sum(1 for _ in islice(problems_found, limits.COUNTED))


def _found(tables: Mapping[str, list[Row]], ledger: Mapping[str, Sequence[Row]], book: Codebook) -> Iterator[Problem]:
    rows = {
        name: [*tables.get(name, ()), *map(_Reference, _others(tables, ledger, name))] for name in {**ledger, **tables}
    }
    columns = {name: [*each[0]] if each else [] for name, each in rows.items()}
    draft = Draft(book, columns, rows, None)
    ours = {name: {row["id"] for row in _others(tables, ledger, name) if "id" in row} for name in ledger}
    for problem in rules.problems(draft):
        theirs = problem.table in tables and problem.id not in ours.get(problem.table, ())
        if theirs and problem.rule not in NOT_ASKED and not _may_be_empty(problem, draft):
            yield problem


class _Reference(dict[str, str]):
    """A row of the ledger that is only there to be referred to: what it was not given with is empty and not checked."""

    def __missing__(self, column: str) -> str:
        return ""


def _others(tables: Mapping[str, list[Row]], ledger: Mapping[str, Sequence[Row]], name: str) -> list[Row]:
    """The ledger's rows of a table, without those whose id the reader's have."""
    ids = {row.get("id") for row in tables.get(name, ())}
    return [row for row in ledger.get(name, ()) if row.get("id") not in ids]


def _may_be_empty(problem: Problem, draft: Draft) -> bool:
    if problem.rule != "required":
        return False
    if other := in_other_language(problem.column):
        row = draft.row(problem.table, problem.id) or {}
        return bool(row.get(other, "").strip())
    return problem.column in OPTIONAL.get(problem.table, ())
