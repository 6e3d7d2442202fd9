"""Which months anything in the ledger is about; where nobody looked, silence is not peace."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.count.layers import ids_by, of_layer
from data.ledger import dates
from data.ledger.load import Ledger

MONTHS = "datetime64[M]"
Numbers = npt.NDArray[np.int64]
Months = npt.NDArray[np.datetime64]
#: Months from the year 0 to 1970, where numpy begins to count them, and in more years than any date has.
BASE, SPAN = 1970 * 12, 10_000 * 12


def claims_by_month(ledger: Ledger, layer: str, first: str, last: str) -> pd.DataFrame:
    """Per month (`YYYY-MM`) from `first` to `last`: `month`, `claims`, `within`.

    `claims` may concern the month, as a filter by its first and last day finds them; `within` is how many of them are
    dated inside it. A month with claims but none within is known only from longer spans.
    """
    claims = of_layer(ledger.only("claims", "layer", "date_from", "date_to"), layer)
    claims = claims.dropna(subset=["date_from", "date_to"], how="all")
    begin, end = claims["date_from"], claims["date_to"]
    rows = []
    for month in pd.period_range(first, last, freq="M"):
        start, stop = month.start_time, month.end_time.normalize()
        touching = (begin.le(stop) | begin.isna()) & (end.ge(start) | end.isna())
        inside = begin.ge(start) & end.le(stop)
        rows.append({"month": str(month), "claims": int(touching.sum()), "within": int(inside.sum())})
    return pd.DataFrame(rows, columns=["month", "claims", "within"])


def claims_by_source_and_month(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Per source and month (`YYYY-MM`) of one layer, where there is any: `who`, `month`, `published`, `within`, `loose`.

    `who` is an article or, in the reference record, who published the document (the document where that is not known).
    `published` claims stand in a document that appeared in the month, `within` are dated inside it, `loose` may concern
    it among other months. What is not known to the month is in neither of the first two. `published_ids` and
    `within_ids` are `;` lists of claims.
    """
    claims = of_layer(ledger.only("claims", "id", "layer", "source", "date_from", "date_to"), layer)
    who, names = pd.factorize(claims["source"].map(_who(ledger, layer)), sort=True)
    first, last = (claims[side].to_numpy(MONTHS) for side in ("date_from", "date_to"))
    appeared = {code: _month(text) for code, text in ledger.sources["published"].items()}
    published = np.array([appeared[source] for source in claims["source"]], MONTHS)
    exact = first == last
    ids = {
        "published": _told(claims["id"], who, published),
        "within": _told(claims["id"][exact], who[exact], first[exact]),
    }
    counted = {kind: pd.Series({cell: len(each) for cell, each in by_cell.items()}) for kind, by_cell in ids.items()}
    loose = _loose(who[~exact], first[~exact], last[~exact])
    frame = pd.DataFrame(counted | {"loose": loose}).fillna(0).astype(int).sort_index()
    lists = {f"{kind}_ids": [";".join(by_cell.get(cell, ())) for cell in frame.index] for kind, by_cell in ids.items()}
    cells = frame.index.to_numpy(dtype=int)
    frame = frame.assign(**lists).reset_index(drop=True)
    frame.insert(0, "who", names[cells // SPAN])
    frame.insert(1, "month", np.datetime_as_string((cells % SPAN - BASE).astype(MONTHS)))
    return frame.astype({"who": "str", "month": "str"})


def _who(ledger: Ledger, layer: str) -> dict[str, str]:
    sources = ledger.sources
    return dict(
        sources["id"] if layer == "article" else sources["outlet"].where(sources["outlet"].ne(""), sources["id"])
    )


def _month(text: str) -> str | None:
    """The month in which a date lies wholly, if it lies in one."""
    span = dates.span(text) if text else None
    first, last = (span.start, span.end) if span else (None, None)
    return f"{first:%Y-%m}" if first and last and (first.year, first.month) == (last.year, last.month) else None


def _cells(who: Numbers, months: Months) -> Numbers:
    """A source and a month as one number."""
    return who * SPAN + months.astype(np.int64) + BASE


def _told(claims: pd.Series, who: Numbers, months: Months) -> dict[int, list[str]]:
    """Per cell the ids of the claims that stand in it."""
    is_dated = ~np.isnat(months)
    return ids_by(pd.DataFrame({"id": claims[is_dated], "cell": _cells(who[is_dated], months[is_dated])}), "cell")


def _loose(who: Numbers, first: Months, last: Months) -> pd.Series:
    """Per cell how many claims may concern it; an open end reaches as far as the others do."""
    none = np.datetime64("NaT", "M")
    begin = np.where(np.isnat(first), np.fmin.reduce(first, initial=none), first)
    end = np.where(np.isnat(last), np.fmax.reduce(last, initial=none), last)
    is_dated = (begin <= end) & ~(np.isnat(first) & np.isnat(last))
    if not is_dated.any():
        return pd.Series(dtype=int)
    who, begin, end = who[is_dated], begin[is_dated], end[is_dated]
    # A line of months a source, with one to spare: a claim adds one where it begins and takes it off where it has ended.
    width = int((end.max() - begin.min()).astype(int)) + 2
    start = who * width + (begin - begin.min()).astype(int)
    change = np.bincount(start, minlength=(who.max() + 1) * width)
    change -= np.bincount(start + (end - begin).astype(int) + 1, minlength=len(change))
    running = change.cumsum()
    places = running.nonzero()[0]
    return pd.Series(running[places], _cells(places // width, begin.min() + places % width))
