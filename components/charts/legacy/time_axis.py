"""An axis of years, written by us so that digits and direction are the reader's, and labels that do not collide."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.charts.legacy import palette
from components.charts.legacy.frame import SMALL, Look
from components.i18n import text_width


def axis(first: pd.Timestamp, last: pd.Timestamp, look: Look, every: int = 2, **more: Any) -> dict[str, Any]:
    """A date axis from `first` to `last`, a tick every so many years; time runs left to right unless asked otherwise."""
    years = [year for year in range(first.year, last.year + 1) if year % every == 0]
    years = [year for year in years if first <= pd.Timestamp(year, 1, 1) <= last]
    ends = [str(first.date()), str(last.date())]
    return {
        "type": "date",
        "range": ends[::-1] if look.time_rtl else ends,
        "autorange": False,
        "tickmode": "array",
        "tickvals": [f"{year}-01-01" for year in years],
        "ticktext": [look.text.figure(look.text.date(str(year), bare=True)) for year in years],
        "tickfont": {"size": SMALL, "color": look.soft},
        "gridcolor": palette.LINE[look.dark],
        "zeroline": False,
        "automargin": False,
        "fixedrange": True,
        **more,
    }


def heads(days: dict[str, Any], at: float, look: Look) -> list[dict[str, Any]]:
    """The year numbers of an axis once more, `at` px from the top, for figures taller than a screen."""
    return [
        {
            "text": words,
            "x": day,
            "xref": "x",
            "y": at,
            "yref": "y",
            "showarrow": False,
            "font": {"size": SMALL, "color": look.soft},
        }
        for day, words in zip(days["tickvals"], days["ticktext"], strict=True)
    ]


def levels(labels: list[str], places: list[float]) -> list[int]:
    """The lowest level, from 0, at which each label (centred on its place in px) touches none before it."""
    taken: list[list[tuple[float, float]]] = []
    chosen = []
    for label, place in zip(labels, places, strict=True):
        half = text_width.width(label, SMALL) / 2 + 3
        span = (place - half, place + half)
        level = next(
            (n for n, row in enumerate(taken) if all(span[0] >= b or span[1] <= a for a, b in row)), len(taken)
        )
        if level == len(taken):
            taken.append([])
        taken[level].append(span)
        chosen.append(level)
    return chosen
