"""Small panels of one size beside and under each other, in the order of reading."""

from __future__ import annotations

from dataclasses import dataclass

from components.charts.layout.canvas import Canvas

#: Px between panels.
GAP = 22


@dataclass(frozen=True)
class Panels:
    """So many panels over the width of a canvas from `left` px on: two beside each other on a phone, else three or four."""

    canvas: Canvas
    number: int
    left: float = 0

    @property
    def across(self) -> int:
        look = self.canvas.look
        return 2 if look.narrow else min(4, self.number) if look.slide else 3

    @property
    def width(self) -> float:
        """Px of one panel."""
        return (self.canvas.width - self.left - GAP * (self.across - 1)) / self.across

    @property
    def firsts(self) -> range:
        """The panels that begin a line."""
        return range(0, self.number, self.across)

    def height(self, deep: float) -> float:
        """Px of all panels, each `deep` px."""
        return len(self.firsts) * deep

    def corner(self, panel: int, deep: float) -> tuple[float, float]:
        """Px across and from the top to where a panel begins."""
        return self.left + panel % self.across * (self.width + GAP), panel // self.across * deep
