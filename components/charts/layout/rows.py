"""Labelled rows: labels at the side of a wide figure, above each row on a phone, under the headings of their groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from components.charts.layout import legend
from components.charts.layout.canvas import MARGIN, Canvas, block
from components.charts.layout.frame import BODY, EDGE, SMALL, Look
from components.charts.layout.marks import Row
from components.i18n import text_width

GROUP, GROUP_SIZE = 34, 15
#: The share of a wide figure that labels may take.
SHARE = 0.36
#: Px above and below the words of a label.
AIR = 8
#: A figure higher than so many px has the heads of its axis at its foot too.
TALL = 700


class Axis(Protocol):
    """What stands over the rows and runs through them."""

    def head(self, canvas: Canvas, y: float) -> float:
        """Draw what the axis names, from `y` down; its height in px."""

    def grid(self, canvas: Canvas, top: float, bottom: float) -> None:
        """Draw its lines through the rows."""


@dataclass(frozen=True)
class Place:
    """A row that is drawn: px from the top to the middle of its marks and to its edges."""

    row: Row
    y: float
    top: float
    bottom: float


class Sheet(Canvas):
    """A canvas for the rows of `part` of all `rows`; labels have the room that all of them need, so that parts agree."""

    def __init__(self, rows: Sequence[Row], look: Look, part: range | None = None, *, least: int = 0) -> None:
        super().__init__(look, MARGIN, least)
        if not look.narrow:
            self.side = 3 * EDGE + max(text_width.width(line, BODY) for row in rows for line in self._label(row))
        self.rows = tuple(rows if part is None else rows[part.start : part.stop])
        self.first = 0.0  # px from the top to the first heading or row, once they are laid

    def lay(
        self,
        deep: Sequence[float],
        axis: Axis | None = None,
        entries: Sequence[legend.Entry] = (),
        *,
        over: float = 0,
    ) -> list[Place]:
        """Place the rows, each with `deep` px for its marks, under a legend and the heads of an axis; `over`: px left free
        over the first. What the axis names stands once more under a tall figure."""
        y = legend.draw(self, entries, 0)
        y += (axis.head(self, y) if axis else 0) + over
        self.first, group, places = y, "", []
        for row, needed in zip(self.rows, deep, strict=True):
            if row.group != group:
                self.rule(y, strong=True)
                self.words([row.group], None, y + GROUP / 2, shift=self.edge, size=GROUP_SIZE, bold=True)
                y, group = y + GROUP, row.group
            else:
                self.rule(y)
            place = self._row(row, y, needed)
            places.append(place)
            y = place.bottom
        if axis:
            axis.grid(self, self.first, y)
            y += axis.head(self, y) if y > TALL else 0
        self.height = y + 4
        return places

    def _label(self, row: Row) -> list[str]:
        room = self.sheet - 2 * EDGE if self.look.narrow else self.sheet * SHARE
        return self.look.text.wrap(row.label, room, BODY)

    def _row(self, row: Row, y: float, deep: float) -> Place:
        look, label = self.look, self._label(row)
        room = self.sheet - 2 * EDGE if look.narrow else self.side - 2 * EDGE
        detail = look.text.wrap(row.detail, room, SMALL) if row.detail else []
        under = block(len(detail))
        tall = block(len(label), BODY) + under
        bottom = y + (tall + deep + AIR if look.narrow else max(deep, tall + AIR))
        middle = (bottom - deep / 2) if look.narrow else (y + bottom) / 2
        beside = y + AIR / 2 + tall / 2 if look.narrow else middle
        self.words(label, None, beside, shift=self.edge, drop=-under / 2)
        self.words(detail, None, beside, shift=self.edge, drop=(tall - under) / 2, size=SMALL, colour="soft")
        return Place(row, middle, y, bottom)
