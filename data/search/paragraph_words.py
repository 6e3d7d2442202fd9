"""The words that each paragraph of the articles prints, as a table: sorted and folded, so that no text can be read from it.

    MARSAD_ARTICLES=… python -m data.search.paragraph_words

writes the table anew from the texts, which are their publishers' and stand in no file of ours.
"""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from data.ledger import codebook
from data.search.normalize import tokens
from data.search.signs import signs

FILE = codebook.HOME / "search" / "paragraph_words.csv"
CURATED = codebook.HOME / "curated" / "sources.csv"


class Paragraph(NamedTuple):
    """A paragraph by its source and its number, and the folded words, days, amounts and designations it prints."""

    source: str
    number: str
    words: tuple[str, ...]


@cache
def read() -> tuple[Paragraph, ...]:
    """The table as it stands; a dossier may have none."""
    if not FILE.exists():
        return ()
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(
            Paragraph(row["source"], row["paragraph"], tuple(row["words"].split())) for row in csv.DictReader(file)
        )


def extracted(articles: Path) -> Iterable[Paragraph]:
    """The same from the texts; the paragraphs of an article are its lines that are not blank."""
    with CURATED.open(encoding="utf-8", newline="") as file:
        sources = [row for row in csv.DictReader(file) if row["layer"] == "article"]
    for source in sources:
        lines = (articles / source["file"]).read_text(encoding="utf-8").splitlines()
        for number, line in enumerate((line for line in lines if line.strip()), 1):
            yield Paragraph(source["id"], str(number), _words(line))


def write(articles: Path) -> None:
    """Put the table in its place."""
    with FILE.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("source", "paragraph", "words"))
        rows.writerows((each.source, each.number, " ".join(each.words)) for each in extracted(articles))


def _words(line: str) -> tuple[str, ...]:
    words = tokens(line)
    return tuple(sorted({token.word for token in words}.union(*(sign.keys for sign in signs(line, words)))))


if __name__ == "__main__":
    folder = os.environ.get("MARSAD_ARTICLES")
    if not folder:
        sys.exit("MARSAD_ARTICLES names the folder with the texts of the articles.")
    write(Path(folder))
