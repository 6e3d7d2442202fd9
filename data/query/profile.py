"""What the ledger knows of a party: what it says, what is said of it, what it sends and receives, where it took part."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.ledger.load import Ledger
from data.query.selection import Selection, select


@dataclass(frozen=True)
class Profile:
    """`voices` are the party and those who speak for it; `own` the claims that rest on their word, `about` the others
    that name the party, latest saying first; flows and events latest first. Withdrawn rows are in none of them."""

    voices: tuple[str, ...]
    own: pd.DataFrame
    about: pd.DataFrame
    sends: pd.DataFrame
    receives: pd.DataFrame
    events: pd.DataFrame


def of(ledger: Ledger, party: str) -> Profile:
    """The profile of one party of the whole `ledger`; flows have the column `layer` of their claims."""
    whole = select(ledger, Selection())
    claims = whole.claims.sort_values(["said", "id"], ascending=[False, True])
    voices = (party, *ledger.parties.loc[ledger.parties["speaks_for"].eq(party), "id"])
    is_own = claims["origin"].isin(voices)
    flows = whole.flows.assign(layer=whole.flows["claim"].map(ledger.claims["layer"]))
    flows = flows.sort_values(["date_from", "id"], ascending=[False, True])
    both = flows["direction"].eq("both_ways")
    sends, receives = flows["supplier"].eq(party), flows["recipient"].eq(party)
    events = whole.events[_names(whole.events, party)]
    return Profile(
        voices,
        claims[is_own],
        claims[_names(claims, party) & ~is_own],
        flows[sends | (both & receives)],
        flows[receives | (both & sends)],
        events.sort_values(["date_from", "id"], ascending=[False, True]),
    )


def _names(rows: pd.DataFrame, party: str) -> pd.Series:
    """Whether the `;` list of parties of each row holds this one."""
    return (";" + rows["parties"] + ";").str.contains(f";{party};", regex=False)
