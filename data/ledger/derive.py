"""Columns that are computed by rule and never typed in: layer, origin, depth, named, standing, date bounds.

The rules in words stand in the codebook under `derivations`.
"""

from __future__ import annotations

import pandas as pd

from data.ledger import codebook, dates

#: Stances whose content lies ahead: what is hoped, planned, promised or feared has not happened.
PROSPECTIVE = ("possibility", "pledge", "warning")
OPPOSING = "contradicts"
AGREEING = ("corroborates", "restates")


def columns(tables: dict[str, pd.DataFrame], book: codebook.Codebook) -> dict[str, pd.DataFrame]:
    """The same tables with the derived columns added."""
    claims, attributions, relations = tables["claims"], tables["attributions"], tables["relations"]
    claims["layer"] = claims["source"].map(tables["sources"]["layer"])
    claims["origin"] = origin(claims, attributions)
    claims["depth"] = depth(claims, attributions)
    claims["named"] = named(claims, attributions)
    claims["standing"] = standing(claims, relations, tables["parties"]).astype(_ladder(book, "standing"))
    for name, column in {"claims": "date", "events": "date", "flows": "period", "measures": "date"}.items():
        tables[name] = tables[name].join(bounds(tables[name][column]))
    tables["claims"] = _placed_by_saying(tables["claims"])
    tables["events"]["lane"] = under(tables["events"]["kind"], "event_kind", "lane", book)
    return tables


def origin(claims: pd.DataFrame, attributions: pd.DataFrame) -> pd.Series:
    """Per claim the last identifiable publication or speaker: a party id, or the source itself if none is."""
    steps = attributions[attributions["party"].ne("")].sort_values("step")
    last = steps.groupby("claim")["party"].last()
    return claims["id"].map(last).fillna(claims["source"]).astype("str")


def depth(claims: pd.DataFrame, attributions: pd.DataFrame) -> pd.Series:
    """Steps between the outlet and the original speaker; 0 when the outlet speaks in its own voice."""
    return claims["id"].map(attributions.groupby("claim")["step"].max()).astype("int64") - 1


def named(claims: pd.DataFrame, attributions: pd.DataFrame) -> pd.Series:
    """`named` when the original speaker, the last step of the chain, is identified; else `unnamed`."""
    last = attributions.sort_values("step").groupby("claim")["party"].last()
    return claims["id"].map(last).ne("").map({True: "named", False: "unnamed"})


def standing(claims: pd.DataFrame, relations: pd.DataFrame, parties: pd.DataFrame) -> pd.Series:
    """How a claim stands: denial, disputed, prospective, corroborated or single_origin, in this precedence.

    What has been withdrawn neither supports nor opposes anything.
    """
    in_force = claims.loc[claims["status"].eq("current"), "id"]
    relations = relations[relations["claim"].isin(in_force) & relations["other"].isin(in_force)]
    result = pd.Series("single_origin", index=claims.index, dtype="str")
    result[claims["id"].isin(corroborated(claims, relations, parties))] = "corroborated"
    result[claims["stance"].isin(PROSPECTIVE)] = "prospective"
    against = relations.loc[relations["relation"].eq(OPPOSING), ["claim", "other"]]
    result[claims["id"].isin(against["claim"]) | claims["id"].isin(against["other"])] = "disputed"
    result[claims["stance"].eq("denial")] = "denial"
    return result


def corroborated(claims: pd.DataFrame, relations: pd.DataFrame, parties: pd.DataFrame) -> set[str]:
    """Ids of claims that another claim of the same layer but of another voice corroborates or restates.

    An organ and an official of one government are two origins but one voice.
    """
    voices = {party: state for party, state in zip(parties["id"], parties["speaks_for"], strict=True) if state}
    claims = claims.assign(voice=claims["origin"].map(lambda origin: voices.get(origin, origin)))
    pairs = relations.loc[relations["relation"].isin(AGREEING), ["claim", "other"]]
    left, right = (claims.reindex(pairs[side]).reset_index(drop=True) for side in ("claim", "other"))
    independent = left["voice"].ne(right["voice"]) & left["layer"].astype(str).eq(right["layer"].astype(str))
    return set(left.loc[independent, "id"]) | set(right.loc[independent, "id"])


def under(codes: pd.Series, vocabulary: str, name: str, book: codebook.Codebook) -> pd.Series:
    """Per code the one it stands under: its property `name`, a code of the vocabulary of that name, in its order."""
    groups = {code.code: getattr(code, name) for code in book.codes(vocabulary).values()}
    return codes.astype(str).map(groups).astype(_ladder(book, name))


def bounds(values: pd.Series) -> pd.DataFrame:
    """First and last day (datetime64) an EDTF date may mean; NaT at an open end and where there is none."""
    known = {text: dates.span(text) for text in values.unique() if text}
    first = values.map({text: span.start for text, span in known.items()})
    last = values.map({text: span.end for text, span in known.items()})
    return pd.DataFrame({"date_from": pd.to_datetime(first), "date_to": pd.to_datetime(last)})


def _placed_by_saying(claims: pd.DataFrame) -> pd.DataFrame:
    """A claim about no particular time stands where it was said, so that a date filter can find it."""
    timeless = claims["date"].eq("")
    said = bounds(claims["said"])
    return claims.assign(**{side: claims[side].mask(timeless, said[side]) for side in ("date_from", "date_to")})


def _ladder(book: codebook.Codebook, vocabulary: str) -> pd.CategoricalDtype:
    return pd.CategoricalDtype(list(book.codes(vocabulary)), ordered=True)
