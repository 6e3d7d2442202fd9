"""Origin, depth and voice on the hand-made ledger."""

from __future__ import annotations

import pandas as pd
import pytest

from data.ledger.derive import chains
from data.ledger.load import Ledger


@pytest.mark.parametrize(
    ("claim", "origin", "depth", "named"),
    [
        ("a1-02-1", "herald", 1, "named"),  # an article that digests a newspaper rests on the newspaper
        ("a2-01-1", "herald", 1, "named"),  # and so does the next one: one origin
        ("a1-02-2", "alta", 2, "named"),
        ("a1-03-1", "a1", 1, "unnamed"),  # nobody in the chain is identified: the article itself
        ("a2-02-1", "gazette", 0, "named"),
    ],
)
def test_the_chain_gives_origin_depth_and_named(small: Ledger, claim: str, origin: str, depth: int, named: str) -> None:
    row = small.claims.loc[claim]

    assert (row["origin"], row["depth"], row["named"]) == (origin, depth, named)


@pytest.mark.parametrize(
    ("last", "voice", "origin", "named"),
    [
        ("alta", "collective", "herald", "collective"),  # nobody can be asked behind a people: the paper that tells of it
        ("", "collective", "herald", "collective"),
        ("", "", "herald", "unnamed"),
        ("alta", "", "alta", "named"),
    ],
)
def test_a_collective_voice_is_no_origin(small: Ledger, last: str, voice: str, origin: str, named: str) -> None:
    steps = pd.DataFrame(
        [["a1-02-1", 1, "", ""], ["a1-02-1", 3, last, voice], ["a1-02-1", 2, "herald", ""]],
        columns=["claim", "step", "party", "voice"],
    )
    made = chains.columns(small.claims.loc[["a1-02-1"]], steps).iloc[0]

    assert (made["origin"], made["depth"], made["named"]) == (origin, 2, named)
