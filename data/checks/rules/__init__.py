"""The rules that the check enforces, from the single cell to the ledger as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from data.checks.draft import Draft
from data.checks.problem import Problem
from data.rules import cells, chains, quantities, records, sense, shape, texts

RULES = (*records.RULES, *chains.RULES, *quantities.RULES, *sense.RULES, *texts.RULES)


def problems(draft: Draft) -> Iterator[Problem]:
    """Every breach of every rule."""
    yield from shape.problems(draft)
    yield from cells.problems(draft)
    for rule in RULES:
        yield from rule.problems(draft)
