"""From degrees to the plane: Lambert's azimuthal equal-area projection, so that no country looks larger than it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians, sin, sqrt


@dataclass(frozen=True)
class Projection:
    """A projection around a centre in degrees; results are in thousands of km, x eastwards, y northwards."""

    longitude: float
    latitude: float
    radius: float = 6.371

    def point(self, longitude: float, latitude: float) -> tuple[float, float]:
        """One place (degrees). Source: J. P. Snyder, Map Projections: A Working Manual (1987), p. 185."""
        east, north, middle = radians(longitude - self.longitude), radians(latitude), radians(self.latitude)
        scale = sqrt(2 / (1 + sin(middle) * sin(north) + cos(middle) * cos(north) * cos(east)))
        x = scale * cos(north) * sin(east)
        y = scale * (cos(middle) * sin(north) - sin(middle) * cos(north) * cos(east))
        return self.radius * x, self.radius * y

    def line(self, points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        """Many places, in order."""
        return [self.point(longitude, latitude) for longitude, latitude in points]
