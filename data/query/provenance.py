"""On whose word a claim rests: its chain, what stands with it and against it, what is disputed most."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from data.ledger.load import Ledger


def chain(ledger: Ledger, claim: str) -> pd.DataFrame:
    """The chain of attribution of one claim, outlet first: the columns of `attributions`."""
    steps = ledger.attributions[ledger.attributions["claim"].eq(claim)]
    return steps.sort_values("step", ignore_index=True)


@lru_cache(maxsize=4)
def speakers(ledger: Ledger) -> dict[str, dict[str, str]]:
    """Per claim who is heard last in its chain: `party`, `described_en`, `described_ar`."""
    last = ledger.attributions.sort_values("step").drop_duplicates("claim", keep="last")
    last_steps = last[["party", "described_en", "described_ar"]].to_dict("records")
    return {
        claim: {str(name): cell for name, cell in row.items()} for claim, row in zip(last["claim"], last_steps, strict=True)
    }


def relations(ledger: Ledger, claim: str) -> pd.DataFrame:
    """What bears on one claim, seen from it: `relation`, `scope`, `other`, `direction` (from, to), `note_en`, `note_ar`."""
    out = ledger.relations[ledger.relations["claim"].eq(claim)].assign(direction="from")
    into = ledger.relations[ledger.relations["other"].eq(claim)].assign(direction="to")
    into = into.rename(columns={"claim": "other", "other": "claim"})
    columns = ["relation", "scope", "other", "direction", "note_en", "note_ar"]
    return pd.concat([out, into])[columns].sort_values("relation", ignore_index=True)


def disputes(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Disputed claims of one layer and what denies or contradicts them, a row a pair: `claim`, `other`."""
    claims = ledger.claims[ledger.claims["layer"].eq(layer) & ledger.claims["standing"].eq("disputed")]
    others = claims["deniers"].str.split(";").explode()
    return pd.DataFrame({"claim": others.index, "other": others.array})


def facing(ledger: Ledger, layer: str, rows: int = 2) -> pd.DataFrame:
    """Disputed claims of one layer face to face with what stands against them: `claim`, `other`.

    What is denied comes first, specifically before generally, then what most stands against; no claim and no denial
    stands twice as long as there are others. Both are in view.
    """
    pairs, claims = disputes(ledger, layer), ledger.claims
    pairs = pairs[pairs["other"].isin(claims.index)]
    ranked = pairs.assign(
        against=-pairs.groupby("claim")["other"].transform("size"),
        scope=claims.loc[pairs["claim"], "contest"].ne("specific").array,
        denied=claims.loc[pairs["other"], "stance"].ne("denial").array,
    ).sort_values(["denied", "scope", "against", "claim", "other"])
    return ranked.iloc[_varied(ranked)].head(rows)[["claim", "other"]]


def _varied(pairs: pd.DataFrame) -> list[int]:
    """Positions of the rows: first those that share neither side with an earlier one, then the rest."""
    seen: set[str] = set()
    fresh = []
    for place, sides in enumerate(zip(pairs["claim"], pairs["other"], strict=True)):
        if not seen & set(sides):
            fresh.append(place)
            seen |= set(sides)
    return fresh + [place for place in range(len(pairs)) if place not in fresh]


def expected_before(ledger: Ledger, event: str) -> list[str]:
    """Events whose outcome is this one: what had been expected or scheduled before it took place."""
    events = ledger.events
    return list(events.loc[events["outcome"].eq(event), "id"])


def latest_events(ledger: Ledger, layer: str, rows: int = 6) -> pd.DataFrame:
    """The last events of one layer that took place, newest first: rows of `events`."""
    events = ledger.events[ledger.events["layer"].astype(str).eq(layer)]
    occurred = events[events["status"].astype(str).eq("occurred")]
    return occurred.sort_values(["date_to", "id"], ascending=False, na_position="last").head(rows)


def claims_of_event(ledger: Ledger, event: str) -> pd.DataFrame:
    """Claims about one event, oldest saying first."""
    return ledger.claims[ledger.claims["event"].eq(event)].sort_values(["said", "id"])


def history(ledger: Ledger, table: str, row: str) -> pd.DataFrame:
    """What changed in one row since it was first entered."""
    changes = ledger.changes
    return changes[changes["table"].eq(table) & changes["id"].eq(row)].sort_values("date")


def withdrawal(ledger: Ledger, row: str) -> pd.Series | None:
    """The row of `changes` that withdrew or took out the row of that id, whatever its table; None where none did."""
    changes = ledger.changes[ledger.changes["id"].eq(row)]
    gone = changes["new"].eq("withdrawn") & changes["column"].eq("status") | changes["column"].eq("") & changes["new"].eq("")
    return changes[gone].iloc[-1] if gone.any() else None


def same_happening(ledger: Ledger, event: str) -> list[str]:
    """Events of the other layer that are the same happening, said of either side."""
    events = ledger.events
    pairs = events["same_as"].str.split(";").explode()
    return list(
        dict.fromkeys(
            [
                *(code for code in events.loc[[event], "same_as"].str.split(";").explode() if code),
                *pairs[pairs.eq(event)].index,
            ]
        )
    )
