"""What stands beside the pointer when it rests on a mark."""

from __future__ import annotations

from collections.abc import Iterable

from components.charts.legacy.frame import BODY, Look

WIDTH = 300


def pointer(words: Iterable[str], look: Look) -> list[str]:
    """One template a mark, its words (lines end in `\\n`) in lines that a phone can hold."""
    return [
        "<br>".join(look.text.figure(line) for line in look.text.wrap(said, WIDTH, BODY)) + "<extra></extra>"
        for said in words
    ]
