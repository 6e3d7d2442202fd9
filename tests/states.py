"""Views a reader may come to: addresses put together by chance, the same ones every time."""

from __future__ import annotations

import random

from data.ledger.load import Ledger
from data.query.filters import CODED
from data.query.selection import from_query, options, select

WORDS = ("Pyongyang", "أسلحة", "معاهده", "Putin", "العقوبات", "2023", "كيم جونغ أون", '"الأمم المتحدة"')
DAYS = ("2017-01-01", "2022-08-01", "2023-07-15", "2023-09-10", "2024-06-19", "2025-04-28")


def states(ledger: Ledger, count: int, seed: int) -> list[dict[str, str]]:
    """So many queries, none of them like another, each of which leaves some claims and takes some away."""
    chance, found = random.Random(seed), list[dict[str, str]]()
    current = int(ledger.claims["status"].eq("current").sum())
    while len(found) < count:
        query = _state(ledger, chance)
        shown = len(select(ledger, from_query(query, ledger)[0]).claims)
        if 0 < shown < current and query not in found:
            found.append(query)
    return found


def _state(ledger: Ledger, chance: random.Random) -> dict[str, str]:
    known = options(ledger)
    query = {
        name: ",".join(chance.sample(known[name][:12], chance.randint(1, min(3, len(known[name])))))
        for name in chance.sample(CODED, chance.randint(0, 3))
    }
    if chance.random() < 0.4:
        query["q"] = chance.choice(WORDS)
    if chance.random() < 0.6:
        days = sorted(chance.sample(DAYS, 2))
        ends = chance.choice((("from",), ("to",), ("from", "to")))
        query |= {name: days[name == "to"] for name in ends}
        query["dates"] = chance.choice(("overlap", "within"))
    return query
