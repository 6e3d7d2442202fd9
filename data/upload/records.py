"""What passes between the page and the process that reads: what is asked, what was found, what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from data.checks.problem import Problem
from data.ledger.codebook import Codebook

#: A row of a table, strings by column.
Row = dict[str, str]


class UploadError(Exception):
    """Something cannot be read. `message` is the id of a sentence (`own-…`), `values` fill its blanks."""

    def __init__(self, message: str, **values: str | int) -> None:
        super().__init__(message)
        self.message, self.values = message, values


@dataclass(frozen=True)
class Note:
    """Something that was seen in a file and read so: the id of a sentence (`own-saw-…`) and what fills its blanks."""

    message: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Grid:
    """The filled rows of a file or of one sheet of a workbook, headings included; `name` is what it is called."""

    name: str
    rows: list[list[str]]
    notes: list[Note]


@dataclass(frozen=True)
class Heading:
    """A column of a grid: its heading as it stands, and the column of the codebook it is read as ("": set aside).

    `known` says whether its name decides that; what is not known the reader may map.
    """

    text: str
    column: str
    known: bool


@dataclass(frozen=True)
class Sheet:
    """What became of a grid: the table it is read as ("": set aside), its columns, and what was seen in it."""

    name: str
    table: str
    headings: list[Heading]
    rows: int
    notes: list[Note]


@dataclass(frozen=True)
class Match:
    """The row of the ledger beside a row of the reader ("": none): `equal` and `near` in words, or the `closest` in time."""

    id: str
    how: str


@dataclass(frozen=True)
class Request:
    """Files by name, what the reader chose, and the ledger's rows by table that references and likeness are looked up in.

    `kinds` gives grids their table, `columns` the columns of a grid by heading; both only where the reader chose.
    """

    files: list[tuple[str, bytes]]
    book: Codebook
    ledger: Mapping[str, list[Row]]
    kinds: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """What was read: rows by table, problems (of `count` the first are kept), and the matches of each row of `main`."""

    sheets: list[Sheet]
    tables: dict[str, list[Row]]
    problems: list[Problem]
    count: int
    main: str
    matches: list[Match]

    def to_json(self) -> dict[str, Any]:
        """The same as lists, dicts and strings."""
        return asdict(self)

    @staticmethod
    def of(raw: Mapping[str, Any]) -> Reading:
        """What `to_json` gave."""
        sheets = [
            Sheet(
                **each
                | {"headings": [Heading(**h) for h in each["headings"]], "notes": [Note(**n) for n in each["notes"]]}
            )
            for each in raw["sheets"]
        ]
        problems = [Problem(**each) for each in raw["problems"]]
        return Reading(
            sheets, raw["tables"], problems, raw["count"], raw["main"], [Match(**each) for each in raw["matches"]]
        )
