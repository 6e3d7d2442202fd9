"""How much a reader's own tables may be: named on the page, and measured before anything is made of what was brought."""

from __future__ import annotations

MEGABYTE = 1_000_000
#: Bytes of one file, and files at once.
BYTES, FILES = 5 * MEGABYTE, 6
#: What a workbook or a ZIP may hold: bytes unpacked, how much larger than packed a part may be, and parts.
UNPACKED, RATIO, PARTS = 40 * MEGABYTE, 60, 200
#: A part below this size may be packed as tightly as it likes.
SMALL = 1 * MEGABYTE
#: Of one table; cells are those of all tables together.
ROWS, COLUMNS, CELLS, CHARACTERS = 5_000, 100, 250_000, 10_000
#: Rows that hold nothing, of which a spreadsheet may have as many as it has rows.
EMPTY = 1_100_000
#: Problems that are kept with their words, and those that are counted beyond them.
PROBLEMS, COUNTED = 200, 100_000
#: What the process that reads may take: seconds, bytes of memory, bytes of its answer; and how many there are at once.
SECONDS, MEMORY, ANSWER, PROCESSES = 20, 500 * MEGABYTE, 60 * MEGABYTE, 2
#: Seconds that the tables of one session may be read in all.
SESSION = 180

#: As the sentences of the page name them.
NAMED = {
    "size": BYTES // MEGABYTE,
    "files": FILES,
    "unpacked": UNPACKED // MEGABYTE,
    "ratio": RATIO,
    "parts": PARTS,
    "rows": ROWS,
    "columns": COLUMNS,
    "cells": CELLS,
    "characters": CHARACTERS,
    "seconds": SECONDS,
}
