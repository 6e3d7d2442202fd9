"""Ledgers of any size with the shape of the real one: its records again and again, at other times and in other words.

Every copy of the ledger keeps its chains, relations, stages and gaps, so that whatever is derived from them has the
same distribution; days move by whole leap cycles, and in each statement some words give way to others of the ledger, so
that the vocabulary and the hits of a search grow as they would. Seeded: the same size is the same ledger.

    python -m bench.ledgers 10000 DIR
"""

from __future__ import annotations

import re
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
import pandas as pd

from data.checks import checker
from data.ledger import codebook

Tables = dict[str, pd.DataFrame]
#: Which columns of a table name rows that every copy has for itself; lists are `;`-separated.
OWN = {
    "sources": {"id"},
    "passages": {"source"},
    "claims": {"id", "source", "event", "measure"},
    "attributions": {"claim"},
    "events": {"id", "same_as", "outcome", "sources"},
    "flows": {"id", "claim"},
    "measures": {"id", "source", "event", "claim", "restates"},
    "relations": {"claim", "other"},
    "routes": {"id", "claim", "flow"},
    "findings": {"id", "claims", "against"},
}
DATED = {
    "claims": ("date", "said"),
    "events": ("date",),
    "flows": ("period",),
    "measures": ("date",),
    "sources": ("published",),
}
SPOKEN = ("statement_en", "statement_ar")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=-|/|\?|~|%|$)")


def tables(claims: int, seed: int = 7) -> Tables:
    """Frames of strings, as the check reads them, with at least `claims` claims (a whole number of copies)."""
    real, _ = checker.read(checker.CURATED, codebook.read())
    copies = -(-claims // len(real["claims"]))
    chance = np.random.default_rng(seed)
    years = 4 * chance.integers(0, 6, copies)
    years[0] = 0
    made = {name: _copied(name, frame, years) if name in OWN else frame for name, frame in real.items()}
    for column in SPOKEN:
        made["claims"][column] = _reworded(made["claims"][column], real["claims"][column], chance)
    return made


def write(made: Tables, directory: Path) -> None:
    """The tables as the files that `load` reads."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, frame in made.items():
        frame.to_csv(directory / f"{name}.csv", index=False, lineterminator="\n")


def _copied(name: str, frame: pd.DataFrame, years: np.ndarray) -> pd.DataFrame:
    number = np.repeat(np.arange(len(years)), len(frame))
    whole = {column: np.tile(frame[column].to_numpy(dtype=object), len(years)) for column in frame}
    suffix = np.array([f"-n{n}" if n else "" for n in range(len(years))], dtype=object)
    for column in OWN[name]:
        whole[column] = np.concatenate([_named(frame[column], end) for end in suffix])
    for column in DATED.get(name, ()):
        whole[column] = np.concatenate([_moved(frame[column], int(back)) for back in years])
    if name == "sources":  # every document is a file of its own
        files = np.char.add([f"n{n}-" for n in number], whole["file"].astype(str))
        whole["file"] = np.where((number > 0) & (whole["file"] != ""), files, whole["file"])
        sums = np.array([sha256(file.encode()).hexdigest() for file in files], dtype=object)
        whole["sha256"] = np.where((number > 0) & (whole["sha256"] != ""), sums, whole["sha256"])
    return pd.DataFrame(whole, dtype=str)


def _named(values: pd.Series, end: str) -> np.ndarray:
    marked = [";".join(f"{code}{end}" for code in cell.split(";")) if cell else "" for cell in values]
    return np.array(marked, dtype=object)


def _moved(dates: pd.Series, back: int) -> np.ndarray:
    """Days some years earlier; a leap cycle has every day again. What is known to the decade only stays."""
    moved = [cell if "X" in cell else YEAR.sub(lambda year: str(int(year[0]) - back), cell) for cell in dates]
    return np.array(moved, dtype=object)


def _reworded(texts: pd.Series, real: pd.Series, chance: np.random.Generator) -> pd.Series:
    """In each text after the first copy two words give way to two of the ledger, common ones most often."""
    known = np.array(" ".join(real).split(), dtype=object)
    fresh = known[chance.integers(0, len(known), 2 * len(texts))]
    places = chance.random(2 * len(texts))
    made = []
    for row, text in enumerate(texts):
        words = text.split(" ")
        for turn in (2 * row, 2 * row + 1) if row >= len(real) else ():
            words[int(places[turn] * len(words))] = fresh[turn]
        made.append(" ".join(words))
    return pd.Series(made, index=texts.index, dtype=str)


if __name__ == "__main__":
    write(tables(int(sys.argv[1])), Path(sys.argv[2]))
