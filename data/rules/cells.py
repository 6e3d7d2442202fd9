"""What the codebook asks of every single cell: filled, of its type, a known code, plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from data.checks.draft import Draft, identity
from data.checks.problem import Problem
from data.ledger import dates
from data.ledger.codebook import Column

#: Per type of the codebook the form of its values, and one of them.
TYPES = {
    "integer": (re.compile(r"-?\d+", re.ASCII), "12"),
    "number": (re.compile(r"-?\d+(\.\d+)?", re.ASCII), "12.5"),
    "boolean": (re.compile("true|false"), "true"),
    "date": (re.compile(r"\d{4}-\d\d-\d\d", re.ASCII), "2024-06-19"),
}
ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
PRESENTATION = re.compile("[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefe]")
BIDI = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
ARABIC = re.compile("[\u0621-\u064a]")
LATIN = re.compile("[A-Za-z]")
TATWEEL = "\u0640"
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ufffd]")
FOREIGN_DIGIT = re.compile(r"[^\D0-9]")


@dataclass(frozen=True)
class Cell:
    """One filled or empty cell of a table."""

    table: str
    id: str
    column: Column
    value: str

    @property
    def items(self) -> list[str]:
        """Its values: several in a list, one or none otherwise."""
        parts = self.value.split(";") if self.column.is_list else [self.value]
        return [part for part in map(str.strip, parts) if part]

    def breaks(self, rule: str, **values: object) -> Problem:
        """The problem that this cell breaks `rule`."""
        return Problem(self.table, self.id, self.column.name, rule, {"value": self.value, **values})


def problems(draft: Draft) -> Iterator[Problem]:
    """Every breach in every cell of the columns that the codebook knows."""
    for cell in _cells(draft):
        for rule in RULES if cell.value else (required,):
            yield from rule(cell, draft)


def _cells(draft: Draft) -> Iterator[Cell]:
    for name, rows in draft.rows.items():
        table = draft.book.tables.get(name)
        for number, row in enumerate(rows, 1):
            for column in table.columns.values() if table else ():
                if column.name in row and table:
                    yield Cell(name, identity(table, row, number), column, row[column.name])


def required(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Columns that must be filled are."""
    if cell.column.required and not cell.value.strip():
        yield cell.breaks("required")


def listed(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A list holds each item once, bare."""
    if cell.column.is_list and cell.value != ";".join(dict.fromkeys(cell.items)):
        yield cell.breaks("bad_list")


def typed(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Numbers, booleans and days look like it."""
    form, example = TYPES.get(cell.column.type, (None, ""))
    if form and cell.value and not form.fullmatch(cell.value):
        yield cell.breaks("bad_type", type=cell.column.type, example=example)


def formed(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A cell with a pattern keeps to it."""
    if cell.value and cell.column.pattern and not re.fullmatch(cell.column.pattern, cell.value):
        yield cell.breaks("bad_form", pattern=cell.column.pattern)


def coded(cell: Cell, draft: Draft) -> Iterator[Problem]:
    """A code is in its vocabulary."""
    if vocabulary := cell.column.codes:
        codes = draft.book.codes(vocabulary)
        for item in cell.items:
            if item not in codes:
                yield cell.breaks("unknown_code", value=item, vocabulary=vocabulary, codes=", ".join(codes))


def referring(cell: Cell, draft: Draft) -> Iterator[Problem]:
    """An id of another row is one."""
    known = draft.ids(cell.column.refers) if cell.column.refers else None
    for item in cell.items:
        if known is not None and item not in known:
            yield cell.breaks("unknown_reference", value=item, refers=cell.column.refers)


def dated(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A date can be read as the days it may mean."""
    if cell.value and (cell.column.edtf or cell.column.type == "date"):
        try:
            dates.span(cell.value)
        except ValueError:
            yield cell.breaks("bad_date")


def identified(cell: Cell, _: Draft) -> Iterator[Problem]:
    """An id is a slug: it stands in addresses for ever."""
    if cell.column.unique and cell.value and not ID.fullmatch(cell.value):
        yield cell.breaks("bad_id")


def lettered(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Text is logical text in plain letters; what only the display needs is not in the data."""
    for rule, form in (("presentation_form", PRESENTATION), ("bidi_control", BIDI)):
        if found := form.search(cell.value):
            yield cell.breaks(rule, character=_name(found[0]))
    for character in sorted(set(CONTROL.findall(cell.value))):
        yield cell.breaks("control_character", character=_name(character))


def worded(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Our own words have no tatweel and ASCII digits; what is quoted as printed may have either."""
    if cell.column.printed:
        return
    if TATWEEL in cell.value:
        yield cell.breaks("tatweel")
    if found := FOREIGN_DIGIT.search(cell.value):
        yield cell.breaks("foreign_digit", character=found[0])


def bare(cell: Cell, _: Draft) -> Iterator[Problem]:
    """No spaces at either end: two ids that look alike are alike."""
    if cell.value != cell.value.strip():
        yield cell.breaks("stray_space")


def harmless(cell: Cell, _: Draft) -> Iterator[Problem]:
    """No spreadsheet runs a cell as a formula; a minus sign begins numbers only."""
    number, _example = TYPES["number"]
    if cell.value.startswith(("=", "+", "@", "\t", "\r")) or (
        cell.value.startswith("-") and not number.fullmatch(cell.value)
    ):
        yield cell.breaks("formula")


def arabic(cell: Cell, _: Draft) -> Iterator[Problem]:
    """What is said in Arabic is in Arabic letters."""
    if cell.column.name.endswith("_ar") and LATIN.search(cell.value) and not ARABIC.search(cell.value):
        yield cell.breaks("not_arabic")


RULES: tuple[Callable[[Cell, Draft], Iterator[Problem]], ...] = (
    required, listed, typed, formed, coded, referring, dated, identified, lettered, worded, bare, harmless, arabic,
)  # fmt: skip


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
