"""The curator's commands.

python -m data.curate add ARTICLE.txt [--published 2023-11] [--into DIR]
python -m data.curate sheet OUT.xlsx [--source a005] [--from DIR]
python -m data.curate read IN.xlsx [IN2.xlsx …] --reason-en WHY --reason-ar لماذا [--into DIR] [--dry-run]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from data.checks import checker
from data.checks.checker import CURATED
from data.curate import article, review, workbook
from data.ledger import codebook, csv_files, load
from data.ledger.codebook import Codebook


def main(arguments: Sequence[str] | None = None) -> int:
    """The command. Returns the exit status."""
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.run(asked, codebook.read()))
    except (article.ArticleError, workbook.WorkbookError, load.LedgerError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def add(asked: argparse.Namespace, book: Codebook) -> int:
    """Draft rows for a new article behind those of the ledger, and what the check still asks for."""
    print(f"reading {asked.article.name} …")
    draft = article.draft(asked.article, load.load(asked.into), asked.published)
    tables, _ = csv_files.read(asked.into, book)
    result = article.appended(tables, draft.rows)
    for name, rows in draft.rows.items():
        print(f"{name}: {len(rows)} rows drafted")
    for hint in draft.hints:
        print(f"  {hint}")
    review.save(asked.into, {name: result[name] for name in draft.rows}, book)
    missing = checker.problems(result, book)
    print(f"{len(missing)} cells to fill; `python -m data.check {asked.into}` names each of them")
    print("then `python -m data.search.paragraph_words` lets readers find the words that its paragraphs print")
    return 0


def sheet(asked: argparse.Namespace, book: Codebook) -> int:
    """The workbook of one article, or of all of them."""
    tables, _ = csv_files.read(asked.into, book)
    workbook.write(asked.workbook, tables, book, asked.source)
    print(asked.workbook)
    return 0


def read(asked: argparse.Namespace, book: Codebook) -> int:
    """What workbooks change: shown cell by cell, checked, and written with its reason only if nothing is wrong."""
    returned = [workbook.read(path, book) for path in asked.workbooks]
    change = review.review(asked.into, returned, book)
    for one in returned:
        for edit in one.edits:
            print(f"{edit.table} {'/'.join(edit.key)} {edit.column}: {edit.old!r} → {edit.new!r}")
        for name, rows in one.added.items():
            print(f"{name}: {len(rows)} new rows") if len(rows) else None
        for name, key in one.missing:
            print(f"{name} {'/'.join(key)}: not in the sheet any more; kept (withdraw a row by its status)")
        for name, key in one.dropped:
            print(f"{name} {'/'.join(key)}: a draft without a statement; taken out")
    for line in change.against("en"):
        print(line, file=sys.stderr)
    if change.conflicts or change.problems:
        print("nothing was written", file=sys.stderr)
        return 1
    if not asked.dry_run:
        review.write(asked.into, change, (asked.reason_en, asked.reason_ar), datetime.now(UTC).date().isoformat(), book)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data.curate", description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(required=True)
    adding = commands.add_parser("add", help="draft rows for a new article")
    adding.add_argument("article", type=Path)
    adding.add_argument("--published", default="", help="EDTF date, where the text prints none")
    adding.set_defaults(run=add)
    giving = commands.add_parser("sheet", help="write a workbook")
    giving.add_argument("workbook", type=Path)
    giving.add_argument("--source", default="", help="the rows of one article")
    giving.set_defaults(run=sheet)
    taking = commands.add_parser("read", help="read workbooks back")
    taking.add_argument("workbooks", type=Path, nargs="+")
    taking.add_argument("--reason-en", required=True)
    taking.add_argument("--reason-ar", required=True)
    taking.add_argument("--dry-run", action="store_true", help="show and check, write nothing")
    taking.set_defaults(run=read)
    for command in (adding, giving, taking):
        command.add_argument(
            "--into", "--from", type=Path, default=CURATED, metavar="DIR", help="the folder of the tables"
        )
    return parser


if __name__ == "__main__":
    sys.exit(main())
