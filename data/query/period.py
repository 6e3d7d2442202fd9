"""A range of days, and what lies in it: possibly, or certainly, where a date is not known to the day."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

#: How an imprecise date meets a range: `overlap` if any day it may mean lies in it, `within` if every one does and
#: the date itself is not in doubt. The first is what an address means that says nothing.
OVERLAP, WITHIN = "overlap", "within"
#: A day, or as much of one as is known.
PARTIAL = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?", re.ASCII)
FORMS = ("YYYY-MM-DD", "YYYY-MM", "YYYY")
DOUBT = "[?~%]"
DAYS = "datetime64[D]"
Range = tuple[date | None, date | None]


def bound(text: str, last: bool = False) -> date | None:
    """`2023`, `2023-9` or `2023-09-13` as a day, the first or the `last` it may mean; None for anything else."""
    match = PARTIAL.fullmatch(text.strip())
    if not match:
        return None
    year, month = int(match["year"]), int(match["month"] or (12 if last else 1))
    if not (year and 1 <= month <= 12):
        return None
    length = monthrange(year, month)[1]
    day = int(match["day"] or (length if last else 1))
    return date(year, month, day) if 1 <= day <= length else None


def iso(day: date | None) -> str:
    """The day as it stands in an address; empty for none."""
    return day.isoformat() if day else ""


def kept(frame: pd.DataFrame, start: date | None, end: date | None, dates: str) -> pd.Series:
    """Which rows (boolean) lie between two days, both included; None leaves an end open. `dates` is one of the two rules.

    Rows have `date` (EDTF) and its bounds `date_from` and `date_to`, NaT where open. A claim about no particular time
    is placed where it was `said`. What has no date lies in no range.
    """
    return pd.Series(grid(frame, [(start, end)], dates)[0], index=frame.index)


def grid(frame: pd.DataFrame, ranges: Sequence[Range], dates: str) -> npt.NDArray[np.bool_]:
    """The same for many ranges at once: a row a range, a column a row of the frame."""
    first, last = (frame[side].to_numpy()[None, :] for side in ("date_from", "date_to"))
    start, end = (np.array([pair[side] for pair in ranges], DAYS).astype(first.dtype)[:, None] for side in (0, 1))
    everything = np.isnat(start) & np.isnat(end)
    if dates == WITHIN:
        is_certain = ~_written(frame).str.contains(DOUBT).to_numpy(bool)
        inside = (np.isnat(start) | (first >= start)) & (np.isnat(end) | (last <= end))
    else:
        is_certain = ~(np.isnat(first) & np.isnat(last))
        inside = ~((last < start) | (first > end))  # an open end is before and after nothing
    return np.asarray(everything | (inside & is_certain), bool)


def _written(frame: pd.DataFrame) -> pd.Series:
    """The dates as they are written, by which the rows are placed."""
    return frame["date"].mask(frame["date"].eq(""), frame["said"]) if "said" in frame else frame["date"]
