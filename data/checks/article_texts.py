"""The texts of the articles, where they are at hand: read to be compared with, never stored."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


def folder() -> Path | None:
    """The folder with the texts, if MARSAD_ARTICLES names one."""
    named = os.environ.get("MARSAD_ARTICLES", "")
    return Path(named) if named else None


@dataclass(frozen=True)
class Article:
    """One text: its fingerprint and its paragraphs, which are the lines that are not blank, white space evened out."""

    sha256: str
    paragraphs: tuple[str, ...]

    def has(self, words: str, paragraph: int) -> bool:
        """Whether the paragraph, counted from 1, holds these words as they are printed."""
        return 1 <= paragraph <= len(self.paragraphs) and spaced(words) in self.paragraphs[paragraph - 1]

    def repeated(self, statement: str, length: int) -> str:
        """The first run of `length` consecutive words that the statement shares with the article, or nothing."""
        return next((" ".join(run) for run in runs(statement, length) if run in self._runs(length)), "")

    def _runs(self, length: int) -> frozenset[tuple[str, ...]]:
        runs_of_length = self._known_runs.get(length)
        return runs_of_length or self._known_runs.setdefault(length, frozenset(runs(" ".join(self.paragraphs), length)))

    @cached_property
    def _known_runs(self) -> dict[int, frozenset[tuple[str, ...]]]:
        return {}


def read(path: Path) -> Article | None:
    """The article in this file, or None where there is no such text."""
    try:
        raw = path.read_bytes()
        lines = raw.decode("utf-8").split("\n")
    except (OSError, ValueError):  # no such file, no such name, not UTF-8
        return None
    return Article(hashlib.sha256(raw).hexdigest(), tuple(spaced(line) for line in lines if line.strip()))


def spaced(text: str) -> str:
    """The text with single plain spaces; the articles hold U+00A0."""
    return " ".join(text.split())


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """Every run of `length` consecutive words, without marks and in one spelling of alef, hamza and ya."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn" and c != "\u0640")
    words = re.findall(r"\w+", bare.replace("ى", "ي"))
    return zip(*(words[start:] for start in range(length)), strict=False)
