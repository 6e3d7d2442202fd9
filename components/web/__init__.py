"""What the reader's browser is given beside the page: style sheets and scripts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def sheet(name: str) -> str:
    """The text of a style sheet or script that stands in this folder."""
    return (FOLDER / name).read_text(encoding="utf-8")
