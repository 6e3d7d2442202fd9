"""The figures asked for first: how far apart the estimates of one thing lie, and who stands at either end. Never a sum."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.count.findings import PAST
from data.count.measures import decisions
from data.count.quantities import quantities
from data.ledger.load import Ledger

#: Units of which the overview shows the range, in its order.
UNITS = ("containers", "rounds", "troops", "barrels")


@dataclass(frozen=True)
class Estimate:
    """What one claim (id) says: from `low` to `high`, the same where it gives one number."""

    claim: str
    low: float
    high: float


@dataclass(frozen=True)
class KeyFigure:
    """All estimates of one layer in one unit, the lowest first."""

    unit: str
    estimates: tuple[Estimate, ...]

    @property
    def least(self) -> Estimate:
        """The estimate that begins lowest."""
        return min(self.estimates, key=lambda each: each.low)

    @property
    def most(self) -> Estimate:
        """The estimate that reaches highest."""
        return max(self.estimates, key=lambda each: each.high)


def key_figures(ledger: Ledger, layer: str) -> list[KeyFigure]:
    """Per unit of `UNITS` the figures that claims of a layer give for what is said to have happened."""
    frame = quantities(ledger)
    frame = frame[frame["layer"].eq(layer) & frame["stage"].astype(str).isin(PAST)]
    bounds = frame[["low", "best", "high"]]
    frame = frame.assign(least=bounds.min(axis=1), greatest=bounds.max(axis=1)).sort_values(["least", "greatest"])
    return [
        KeyFigure(unit, tuple(_estimate(row) for _, row in rows.iterrows()))
        for unit in UNITS
        if len(rows := frame[frame["unit"].astype(str).eq(unit)])
    ]


def _estimate(row: pd.Series) -> Estimate:
    return Estimate(str(row["claim"]), float(row["least"]), float(row["greatest"]))


def adopted_and_vetoed(ledger: Ledger, authority: str) -> tuple[int, int]:
    """Decisions of `authority` that were adopted, and those that a veto stopped."""
    actions = decisions(ledger, authority)["action"].astype(str)
    vetoes = int(actions.eq("vetoes").sum())
    return len(actions) - vetoes, vetoes
