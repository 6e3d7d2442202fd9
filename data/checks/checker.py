"""The check of the ledger: every problem at once, each with its table, its row, its column and how to mend it.

    python -m data.check [DIR] [--lang ar]

prints all problems and leaves with 1, or prints one line and leaves with 0. MARSAD_ARTICLES may name the folder with
the texts of the articles; locators, spellings and wordings are then compared with them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pandas as pd

from data.checks import article_texts, rules
from data.checks.draft import draft
from data.checks.problem import Problem
from data.ledger import codebook, schema
from data.ledger.codebook import Codebook
from data.ledger.csv_files import read

__all__ = ["Problem", "main", "problems", "read"]

CURATED = codebook.HOME / "curated"


def problems(tables: Mapping[str, pd.DataFrame], book: Codebook, articles: Path | None = None) -> list[Problem]:
    """Every breach in tables of strings as `read` gives them; `articles` is the folder of the texts, if at hand.

    Tables that are not given are not reported: `read` has said why they are not there.
    """
    return in_order(rules.problems(draft(tables, book, articles)), book)


def in_order(unordered: Iterable[Problem], book: Codebook) -> list[Problem]:
    """Problems table by table as in the codebook, row by row."""
    place = {name: number for number, name in enumerate(book.tables)}
    return sorted(unordered, key=lambda problem: (place.get(problem.table, -1), problem.id))


def main(arguments: Sequence[str] | None = None) -> int:
    """The command. Returns the exit status."""
    from data.ledger import release  # which asks this check before it freezes anything

    asked, book, texts = _asked(arguments), codebook.read(), article_texts.folder()
    tables, unreadable = read(asked.directory, book)
    ordered = in_order([*unreadable, *problems(tables, book, texts), *release.edited(tables, book)], book)
    for problem in ordered:
        print(f"{problem.place}: {problem.sentence(asked.lang)} {problem.mend(asked.lang)}".removeprefix(": "))
    if not texts:
        print(book.reports["unread"][asked.lang], file=sys.stderr)
    rows = sum(len(table) for table in tables.values())
    report = book.reports["problems" if ordered else "clean"][asked.lang]
    print(report.format(count=len(ordered), rows=rows, tables=len(tables)))
    return 1 if ordered else 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m data.check", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "directory", metavar="DIR", nargs="?", type=Path, default=CURATED, help="the folder of the tables"
    )
    parser.add_argument("--lang", choices=schema.LANGUAGES, default="en", help="the language of the report")
    return parser.parse_args(arguments)
