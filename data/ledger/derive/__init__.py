"""Columns that are computed by rule and never typed in; a module a rule, each in words in the codebook's `derivations`."""

from __future__ import annotations

import pandas as pd

from data.ledger import codebook
from data.ledger.derive import chains, contest, support
from data.ledger.derive.days import bounds, by_saying
from data.ledger.derive.restatements import in_force

__all__ = ["bounds", "columns", "standing"]

#: Stances whose content lies ahead: what is possible, planned, promised or feared has not happened.
PROSPECTIVE = ("possibility", "pledge", "warning")


def columns(tables: dict[str, pd.DataFrame], book: codebook.Codebook) -> dict[str, pd.DataFrame]:
    """The same tables with the derived columns added."""
    claims = tables["claims"]
    claims["layer"] = claims["source"].map(tables["sources"]["layer"])
    claims = claims.join(chains.columns(claims, tables["attributions"]))
    relations = in_force(claims, tables["relations"])
    claims = claims.join(support.columns(claims, relations, tables["parties"]))
    claims = claims.join(contest.columns(claims, relations))
    claims["contest"] = claims["contest"].astype(_ladder(book, "contest"))
    claims["standing"] = standing(claims).astype(_ladder(book, "standing"))
    tables["claims"] = claims
    for name, column in {"claims": "date", "events": "date", "flows": "period", "measures": "date"}.items():
        tables[name] = tables[name].join(bounds(tables[name][column]))
    tables["claims"] = by_saying(tables["claims"])
    tables["events"]["lane"] = under(tables["events"]["kind"], "event_kind", "lane", book)
    return tables


def standing(claims: pd.DataFrame) -> pd.Series:
    """How a claim stands by its stance, contest and support: the first that applies of denial, prospective, disputed,
    corroborated, single_origin."""
    result = pd.Series("single_origin", index=claims.index, dtype="str")
    result[claims["support"].ge(2)] = "corroborated"
    result[claims["contest"].isin(contest.DISPUTES)] = "disputed"
    result[claims["stance"].isin(PROSPECTIVE)] = "prospective"
    result[claims["stance"].eq("denial")] = "denial"
    return result


def under(codes: pd.Series, vocabulary: str, name: str, book: codebook.Codebook) -> pd.Series:
    """Per code the one it stands under: its property `name`, a code of the vocabulary of that name, in its order."""
    groups = {code.code: getattr(code, name) for code in book.codes(vocabulary).values()}
    return codes.astype(str).map(groups).astype(_ladder(book, name))


def _ladder(book: codebook.Codebook, vocabulary: str) -> pd.CategoricalDtype:
    return pd.CategoricalDtype(list(book.codes(vocabulary)), ordered=True)
