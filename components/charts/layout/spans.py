"""A stretch of time as a bar: whole where both ends are known, fading into an arrow head where one is not."""

from __future__ import annotations

from datetime import date, timedelta

from components.charts.layout.canvas import Canvas
from components.charts.layout.marks import Span
from components.charts.layout.palette import Style
from components.charts.layout.time_axis import TimeAxis

THICK = 9
#: What a span of unknown start or end is drawn with beyond its known end.
FADE = timedelta(days=400)
#: Opacity of a bar, and of its quarters towards an open end.
FULL, FADING = 0.45, (0.45, 0.35, 0.25, 0.12)


def ends(span: Span) -> tuple[date, date]:
    """The days between which a span is drawn. One of its ends at least is known."""
    first, last = span.first or span.last, span.last or span.first
    assert first
    assert last
    return first if span.first else last - FADE, last if span.last else first + FADE


def bar(canvas: Canvas, axis: TimeAxis, span: Span, y: float) -> float:
    """Draw the bar of a span; px across to its middle. What lies ahead is thin, what is said to have happened thick."""
    first, last = (axis.at(day) for day in ends(span))
    filled, thick = Style(span.style.colour), THICK / 2 if span.style.hollow else THICK
    fading = FADING if not span.last else FADING[::-1] if not span.first else (FULL,)
    step = (last - first) / len(fading)
    for number, strength in enumerate(fading if step else ()):
        canvas.box((first + number * step, first + (number + 1) * step), y, thick, filled, opacity=strength)
    for is_known, symbol, x in ((span.first, "earlier", first), (span.last, "later", last)):
        if not is_known:
            canvas.dot(x, y, Style(span.style.colour, symbol), size=THICK)
    return (first + last) / 2
