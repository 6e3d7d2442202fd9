"""What stands beside the pointer when it rests on a mark."""

from __future__ import annotations

from components.charts.layout.frame import BODY, Look

WIDTH = 300


def template(words: str, look: Look) -> str:
    """The words of a mark (lines end in `\\n`) in lines that a phone can hold."""
    return "<br>".join(look.text.figure(line) for line in look.text.wrap(words, WIDTH, BODY)) + "<extra></extra>"
