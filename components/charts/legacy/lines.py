"""The lines of a ladder or of lanes: where each stands under the heading of its group, and what is written beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd

from components.charts.legacy import pixels
from components.charts.legacy.frame import BODY, SMALL, Look

GROUP, LABELS = 38, 244
Row = Mapping[Any, Any]
Key = tuple[str, str]


@dataclass(frozen=True)
class Place:
    """Where a line stands, px from the top: the middle of its marks and of its label, its lower edge; the words of the label."""

    marks: float
    label: float
    foot: float
    lines: list[str]
    detail: list[str]


@dataclass(frozen=True)
class Lines:
    """All lines by group and label, the middles of the groups' headings, and the height they take."""

    places: dict[Key, Place]
    groups: dict[str, float]
    height: float

    def of(self, row: Row) -> Place:
        return self.places[key(row)]


def key(row: Row) -> Key:
    """What tells lines apart."""
    return str(row["group"]), str(row["label"])


def lay(frame: pd.DataFrame, top: float, deep: Mapping[Key, float], look: Look) -> Lines:
    """Lines of `frame` (`group`, `label`, `detail`) from `top` down, each with `deep` px for its marks.

    Labels stand beside their line on a wide page and above it on a phone.
    """
    places: dict[Key, Place] = {}
    groups: dict[str, float] = {}
    y = top
    for row in frame.drop_duplicates(["group", "label"]).to_dict("records"):
        if row["group"] not in groups:
            groups[row["group"]] = y + GROUP / 2
            y += GROUP
        place, height = _place(row, y, deep[key(row)], look)
        places[key(row)] = place
        y += height
    return Lines(places, groups, y)


def labels(lines: Lines, look: Look) -> list[pixels.Note]:
    """The words of groups and lines."""
    edge = 0 if look.narrow else 16 - LABELS
    notes: list[pixels.Note] = []
    for name, y in lines.groups.items():
        notes += pixels.words([name], 0, y, look, shift=edge, size=15, bold=True)
    anchor, shift = ("start", 0) if look.narrow else ("end", -12)
    for place in lines.places.values():
        tall, deep = pixels.block(len(place.lines), BODY), pixels.block(len(place.detail))
        notes += pixels.words(place.lines, 0, place.label, look, anchor=anchor, shift=shift, drop=-deep / 2)
        if deep:
            small = partial(pixels.words, look=look, size=SMALL, colour=look.soft)
            notes += small(place.detail, 0, place.label, anchor=anchor, shift=shift, drop=tall / 2)
    return notes


def rules(
    lines: Lines, ends: tuple[float | str, float | str], look: Look, *, between: bool = False
) -> list[dict[str, Any]]:
    """A line under each group's heading, and one `between` lines or, on a wide page, from each label to its marks."""
    places = list(lines.places.values())
    inner = (
        [] if look.narrow and not between else [pixels.rule(p.foot if between else p.marks, ends, look) for p in places]
    )
    return inner + [pixels.rule(y - GROUP / 2 + 2, ends, look, strong=True) for y in lines.groups.values()]


def _place(row: Row, y: float, deep: float, look: Look) -> tuple[Place, float]:
    room = look.width - 24 if look.narrow else LABELS - 28
    lines = look.text.wrap(row["label"], room, BODY)
    detail = look.text.wrap(row["detail"], room, SMALL) if row["detail"] else []
    tall = pixels.block(len(lines), BODY) + pixels.block(len(detail))
    if look.narrow:
        height = tall + deep + 10
        return Place(y + 6 + tall + deep / 2, y + 6 + tall / 2, y + height, lines, detail), height
    height = max(deep, tall + 8)
    return Place(y + height / 2, y + height / 2, y + height, lines, detail), height
