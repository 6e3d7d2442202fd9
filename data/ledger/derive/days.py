"""The first and the last day that a date, as written, can mean."""

from __future__ import annotations

import pandas as pd

from data.ledger import dates


def bounds(values: pd.Series) -> pd.DataFrame:
    """First and last day (datetime64) an EDTF date may mean; NaT at an open end and where there is none."""
    spans = {text: dates.span(text) for text in values.unique() if text}
    first = values.map({text: span.start for text, span in spans.items()})
    last = values.map({text: span.end for text, span in spans.items()})
    return pd.DataFrame({"date_from": pd.to_datetime(first), "date_to": pd.to_datetime(last)})


def by_saying(claims: pd.DataFrame) -> pd.DataFrame:
    """Claims with their bounds, those about no particular time placed where they were said: a date filter finds them."""
    timeless = claims["date"].eq("")
    said_bounds = bounds(claims["said"])
    return claims.assign(**{side: claims[side].mask(timeless, said_bounds[side]) for side in ("date_from", "date_to")})
