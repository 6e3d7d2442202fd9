"""A change looked at before it is written: what it makes of the tables as they stand now, and what stands against it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from data.checks import checker
from data.checks.problem import Problem
from data.curate import changes, edits
from data.curate.changes import Reason
from data.curate.edits import Returned
from data.ledger import csv_files
from data.ledger.codebook import Codebook

Frames = dict[str, pd.DataFrame]


@dataclass(frozen=True)
class Review:
    """`before` and `after`: every table as frames of strings; cells that somebody else has changed as well, as
    sentences; problems of the check that the tables did not have before."""

    before: Frames
    after: Frames
    conflicts: tuple[str, ...]
    problems: tuple[Problem, ...]

    def against(self, lang: str) -> Iterator[str]:
        """A sentence for each conflict and each problem."""
        yield from self.conflicts
        yield from (f"{each.place}: {each.sentence(lang)} {each.mend(lang)}" for each in self.problems)


def review(folder: Path, returned: Sequence[Returned], book: Codebook, articles: Path | None = None) -> Review:
    """What edits make of the tables in `folder` as they stand now, whoever has written them meanwhile."""
    before, _ = csv_files.read(folder, book)
    after, conflicts = edits.merge(before, returned, book)
    old_problems = {_identity(each) for each in checker.problems(before, book, articles)}
    problems = [each for each in checker.problems(after, book, articles) if _identity(each) not in old_problems]
    return Review(before, after, tuple(conflicts), tuple(problems))


def rows(change: Review, reason: Reason, day: str, book: Codebook) -> pd.DataFrame:
    """The rows that the change adds to `changes`, all with one reason; a draft that is gone was never a row."""
    reasons = dict.fromkeys(((name, "", "") for name in book.tables), reason)
    difference = changes.between(change.before, change.after, book, day, reasons)
    of_claims, claim_ids = difference["table"].isin(["claims", "attributions"]), set(change.after["claims"]["id"])
    entered = pd.Series([code.partition("/")[0] in claim_ids for code in difference["id"]], dtype="bool")
    return difference[~of_claims | entered].reset_index(drop=True)


def write(folder: Path, change: Review, reason: Reason, day: str, book: Codebook) -> None:
    """Write the tables with the change and its reason. ValueError where anything stands against it or a reason is empty."""
    if change.conflicts or change.problems or not all(words.strip() for words in reason):
        raise ValueError("a change is written with its reason in both languages, and with nothing against it")
    listed = pd.concat([change.before["changes"], rows(change, reason, day, book)], ignore_index=True)
    save(folder, change.after | {"changes": listed}, book)


def save(folder: Path, tables: Mapping[str, pd.DataFrame], book: Codebook) -> None:
    """Write tables as the ledger's files are written: UTF-8, LF, the columns of the codebook, each file whole or not at all."""
    for name, frame in tables.items():
        columns = [column for column in book.tables[name].stored if column in frame]
        target, draft = folder / f"{name}.csv", folder / f".{name}.csv"
        frame[columns].to_csv(draft, index=False, lineterminator="\n")
        os.replace(draft, target)


def _identity(problem: Problem) -> tuple[object, ...]:
    return problem.table, problem.id, problem.column, problem.rule, str(problem.values.get("value", ""))
