"""A tiny ledger of an imaginary world, whole and in order, and ways of spoiling it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pandas as pd

from data.checks import checker
from data.ledger import codebook, load

SMALL = Path(__file__).parent / "small"
TEXTS = SMALL / "texts"

Tables = dict[str, pd.DataFrame]
Spoiling = Callable[[Tables], None]


def tables() -> Tables:
    """Fresh frames of strings, as the check reads them."""
    return {name: frame.copy() for name, frame in _read().items()}


def built(*changes: Spoiling) -> load.Ledger:
    """The tiny ledger, changed, as the program holds it."""
    frames = tables()
    for change in changes:
        change(frames)
    return load.build(frames, codebook.read())


@cache
def _read() -> Tables:
    frames, problems = checker.read(SMALL, codebook.read())
    assert not problems
    return frames


def changed(table: str, row: int, /, **cells: str) -> Spoiling:
    """Set cells of a row, counted from 0."""

    def spoil(frames: Tables) -> None:
        for column, value in cells.items():
            frames[table].loc[row, column] = value

    return spoil


def added(table: str, /, **cells: str) -> Spoiling:
    """Add a row that is empty but for these cells."""

    def spoil(frames: Tables) -> None:
        frame = frames[table]
        frame.loc[len(frame)] = {column: cells.get(column, "") for column in frame.columns}

    return spoil


def removed(table: str, row: int) -> Spoiling:
    """Take a row out, counted from 0."""

    def spoil(frames: Tables) -> None:
        frames[table] = frames[table].drop(index=row)

    return spoil


def rebuilt(table: str, build: Callable[[pd.DataFrame], pd.DataFrame]) -> Spoiling:
    """Put what `build` makes of a table in its place."""

    def spoil(frames: Tables) -> None:
        frames[table] = build(frames[table])

    return spoil
