"""Separated text as people have it: whatever its encoding and its separator, told from the file itself."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator

from data.upload import limits
from data.upload.records import Grid, Note, UploadError

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
#: What a spreadsheet may write above the headings to say how the file is separated.
SAID = "sep="
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
SAMPLE = 20_000


def grid(name: str, raw: bytes) -> Grid:
    """The rows of a text file. Raises UploadError where it is none, or more than may be."""
    text, encoding = decoded(raw)
    delimiter, text = delimited(text)
    notes = []
    if encoding != "utf-8":
        notes.append(Note("own-saw-encoding", {"encoding": encoding}))
    if delimiter != ",":
        notes.append(Note("own-saw-separator", {"separator": DELIMITERS[delimiter]}))
    csv.field_size_limit(limits.CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=delimiter, strict=True)
    return filled(name, _lines(reader), notes)


def filled(name: str, lines: Iterable[list[str]], notes: list[Note]) -> Grid:
    """A grid of the rows that hold anything. Raises UploadError as soon as it is more than may be."""
    rows: list[list[str]] = []
    empty = cells = 0
    for line in lines:
        width = _width(line)
        if not width:
            empty += 1
            if empty > limits.EMPTY:
                raise UploadError("own-long")
            continue
        cells += width
        if width > limits.COLUMNS:
            raise UploadError("own-wide")
        if len(rows) > limits.ROWS or cells > limits.CELLS:
            raise UploadError("own-long")
        rows.append(line[:width])
    return Grid(name, rows, [*notes, Note("own-saw-empty-rows", {"count": empty})] if empty else notes)


def _width(line: list[str]) -> int:
    """Cells of a row up to the last that holds anything."""
    return next((place for place in range(len(line), 0, -1) if line[place - 1].strip()), 0) if line else 0


def decoded(raw: bytes) -> tuple[str, str]:
    """The text of a file and the encoding it is in. Raises UploadError for what is no text."""
    for mark, encoding in MARKS.items():
        if raw.startswith(mark):
            return _text(raw, encoding), "utf-8" if mark == codecs.BOM_UTF8 else "UTF-16"
    start = raw[:SAMPLE]
    if start.count(0) > len(start) / 5:  # without a mark: every second byte of Latin letters is empty
        return _text(raw, "utf-16-be" if start[::2].count(0) > start[1::2].count(0) else "utf-16-le"), "UTF-16"
    try:
        return _whole(raw.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        return _text(raw, "cp1256"), "Windows-1256"


def delimited(text: str) -> tuple[str, str]:
    """What separates the columns, and the text without a line that says so."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith(SAID) and first[len(SAID) : len(SAID) + 1] in DELIMITERS:
        return first[len(SAID)], rest
    lines = [line for line in text[:SAMPLE].split("\n") if line.strip()][:5]
    return max(DELIMITERS, key=lambda mark: max((line.count(mark) for line in lines), default=0)), text


def _lines(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error as error:
        line = getattr(reader, "line_num", 0)
        raise UploadError("own-cell" if "field larger" in str(error) else "own-broken-line", line=line) from error


def _text(raw: bytes, encoding: str) -> str:
    try:
        return _whole(raw.decode(encoding))
    except UnicodeDecodeError as error:
        raise UploadError("own-unreadable") from error


def _whole(text: str) -> str:
    if "\0" in text:
        raise UploadError("own-unreadable")
    return text
