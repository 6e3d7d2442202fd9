"""Land and borders for the map, cut from a public-domain file; `land.json` names its source."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from data.ledger import codebook

#: The land of the dossier, if it brings its own; else that of this package.
PATH = next(path for path in (codebook.HOME / "geo" / "land.json", Path(__file__).with_name("land.json")) if path.exists())
#: A ring or a line: pairs of longitude and latitude in degrees.
Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Land:
    """Outlines of one region: closed rings of land, open lines of borders."""

    rings: tuple[Line, ...]
    borders: tuple[Line, ...]


@cache
def regions() -> dict[str, Land]:
    """Land by region, as the dossier names its panels: a far one without borders and a near one with them."""
    panels = json.loads(PATH.read_text(encoding="utf-8"))["panels"]
    return {name: Land(_lines(panel["land"]), _lines(panel["borders"])) for name, panel in panels.items()}


def source() -> str:
    """Where the outlines come from, with version and licence."""
    return str(json.loads(PATH.read_text(encoding="utf-8"))["source"])


def _lines(lines: list[list[list[float]]]) -> tuple[Line, ...]:
    return tuple(tuple((longitude, latitude) for longitude, latitude in line) for line in lines)
