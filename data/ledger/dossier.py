"""What a ledger is about: its pair of parties, bodies, days and words. The program names none of them itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data.ledger.schema import Words


@dataclass(frozen=True)
class Dossier:
    """What this ledger is about. The program names no party, body, measure, region or day of it anywhere else.

    `pair`: the parties between which most flows, the one that the figures put first before the other. `target`: whom
    the sanctions are against; `council` and `assembly` decide on them, with `seats` members, and `monitoring` bodies
    watch them. `deadline`: the measure by which workers had to leave; `notified`: the last month (EDTF) of notified
    deliveries. `surname_first`: states whose people put it first. `since`: first days (ISO) of the quick periods;
    `eras`: days at which an axis of time changes its pace. `panels`: west, south, east, north in degrees by region of
    `geo/land.json`, the far one first. `terms` stand in sentences of the interface as `{ -name }`; `texts` are
    sentences of the interface in this dossier's own words, by their id.
    """

    pair: tuple[str, str]
    target: str
    council: str
    assembly: str
    seats: Mapping[str, int]
    monitoring: tuple[str, ...]
    deadline: str
    notified: str
    surname_first: tuple[str, ...]
    since: tuple[str, ...]
    eras: tuple[date, ...]
    panels: Mapping[str, tuple[float, float, float, float]]
    terms: Mapping[str, Words]
    texts: Mapping[str, Words]
