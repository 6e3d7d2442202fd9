"""What a map shows: places, legs from one to another, and the regions they lie in."""

from __future__ import annotations

from dataclasses import dataclass

from components.charts.layout.projection import Projection
from data.geo import Land

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Place:
    """A spot on the map: `claims` (ids, `;` list) name it; `kind` is a code, `words` what a pointer finds."""

    id: str
    label: str
    kind: str
    longitude: float
    latitude: float
    words: str
    claims: str
    weight: int


@dataclass(frozen=True)
class Leg:
    """A way from one place (id) to another, and how many claims (`weight`) name it."""

    start: str
    end: str
    stage: str
    words: str
    claims: str
    weight: int


@dataclass(frozen=True)
class Region:
    """A panel: its land, its bounds in degrees (west, south, east, north)."""

    land: Land
    bounds: Box

    @property
    def projection(self) -> Projection:
        west, south, east, north = self.bounds
        return Projection((west + east) / 2, (south + north) / 2)

    def holds(self, place: Place) -> bool:
        """Whether a place lies inside the bounds."""
        west, south, east, north = self.bounds
        return west <= place.longitude <= east and south <= place.latitude <= north

    def window(self) -> Box:
        """The bounds on the plane: left, bottom, right, top."""
        west, south, east, north = self.bounds
        middle = (west + east) / 2
        project = self.projection.point
        rim = [project(x, y) for x in (west, middle, east) for y in (south, north)]
        xs, ys = [x for x, _ in rim], [y for _, y in rim]
        return min(xs), min(ys), max(xs), max(ys)
