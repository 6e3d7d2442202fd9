"""How many claims each year and month would show, given the other filters; and which years there is anything about."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from data.ledger.load import Ledger
from data.query import period
from data.query.selection import Selection, select


def years(ledger: Ledger) -> range:
    """The years from the first to the last that a claim of the ledger may be about."""
    bounds = ledger.only("claims", "date_from", "date_to").stack().dt.year
    return range(int(bounds.min()), int(bounds.max()) + 1) if len(bounds) else range(0)


@lru_cache(maxsize=64)
def claims_by_year(ledger: Ledger, selection: Selection) -> dict[str, int]:
    """Per year (`YYYY`) the claims in view if it alone were the period and all else stayed; of whatever layers it shows."""
    return claims_in(
        ledger, selection, {f"{year:04d}": (date(year, 1, 1), date(year, 12, 31)) for year in years(ledger)}
    )


@lru_cache(maxsize=64)
def claims_by_month_of(ledger: Ledger, selection: Selection, year: int) -> dict[str, int]:
    """Per month (`YYYY-MM`) of a year the same."""
    months = {month: monthrange(year, month)[1] for month in range(1, 13)}
    ranges = {
        f"{year:04d}-{month:02d}": (date(year, month, 1), date(year, month, days)) for month, days in months.items()
    }
    return claims_in(ledger, selection, ranges)


def claims_in(ledger: Ledger, selection: Selection, ranges: Mapping[str, period.Range]) -> dict[str, int]:
    """Per named range of days the same."""
    # The rule for imprecise dates is lost with the range.
    shown = select(ledger, replace(selection, start=None, end=None)).claims
    cells = period.grid(shown, list(ranges.values()), selection.dates)
    return dict(zip(ranges, cells.sum(axis=1).tolist(), strict=True))
