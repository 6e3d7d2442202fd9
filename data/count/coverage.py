"""Which months anything in the ledger is about; where nobody looked, silence is not peace."""

from __future__ import annotations

import pandas as pd

from data import dates
from data.count.layer import of_layer
from data.load import Ledger


def claims_by_month(ledger: Ledger, layer: str, first: str, last: str) -> pd.DataFrame:
    """Per month (`YYYY-MM`) from `first` to `last`: `month`, `claims`, `within`.

    `claims` may concern the month, as a filter by its first and last day finds them; `within` is how many of them are
    dated inside it. A month with claims but none within is known only from longer spans.
    """
    claims = of_layer(ledger.claims, layer).dropna(subset=["date_from", "date_to"], how="all")
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
    claims = of_layer(ledger.claims, layer)
    claims = claims.assign(who=claims["source"].map(_who(ledger, layer)))
    published = claims["source"].map({code: _month(text) for code, text in ledger.sources["published"].items()})
    first, last = (claims[side].dt.to_period("M") for side in ("date_from", "date_to"))
    exact = first.eq(last) & first.notna()
    parts = [
        _told(claims, "published", published),
        _told(claims, "within", first[exact].astype(str).reindex(claims.index)),
        _loose(claims[~exact], first[~exact], last[~exact]),
    ]
    told = pd.concat(parts).groupby(["who", "month", "kind"])["id"]
    numbers = told.size().unstack("kind").reindex(columns=["published", "within", "loose"]).fillna(0).astype(int)
    ids = told.agg(";".join).unstack("kind").reindex(columns=["published", "within"]).fillna("")
    return numbers.join(ids.add_suffix("_ids")).rename_axis(columns=None).reset_index()


def _who(ledger: Ledger, layer: str) -> dict[str, str]:
    sources = ledger.sources
    return dict(
        sources["id"] if layer == "article" else sources["outlet"].where(sources["outlet"].ne(""), sources["id"])
    )


def _month(text: str) -> str | None:
    """The month in which a date lies wholly, if it lies in one."""
    known = dates.span(text) if text else None
    first, last = (known.start, known.end) if known else (None, None)
    return f"{first:%Y-%m}" if first and last and (first.year, first.month) == (last.year, last.month) else None


def _told(claims: pd.DataFrame, kind: str, months: pd.Series) -> pd.DataFrame:
    return claims[["who", "id"]].assign(kind=kind, month=months).dropna(subset="month")


def _loose(claims: pd.DataFrame, first: pd.Series, last: pd.Series) -> pd.DataFrame:
    """A row a claim and month it may concern; an open end reaches as far as the others do."""
    begin, end = first.fillna(first.min()), last.fillna(last.max())
    known = begin.notna() & end.notna() & (first.notna() | last.notna())
    begin, end = begin[known], end[known]
    spells = [pd.period_range(*ends, freq="M").astype(str) for ends in zip(begin, end, strict=True)]
    spread = claims.loc[known, ["who", "id"]].assign(kind="loose", month=pd.Series(spells, known[known].index, object))
    return spread.explode("month").dropna(subset="month")
