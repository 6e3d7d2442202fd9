"""The published ledger, pair by pair: what a reading of both passages found, against what the rules derive."""

from __future__ import annotations

import pytest

from data.ledger.derive import contest
from data.ledger.derive.restatements import in_force
from data.ledger.load import Ledger

#: A denial or contradiction, a claim, its scope and how far it reaches ("" for: does not stand against it), and why.
AGAINST = [
    ("a003-11-14", "a003-11-11", "general", "whole", "Moscow denies the supply of arms that the same article asserts"),
    ("a003-11-15", "a003-13-4", "general", "whole", "help by arms cannot be true if no arms were sent"),
    ("a003-11-14", "a004-10-1", "general", "whole", "the article's own sentence stands against all article claims of the kind"),
    ("a003-11-14", "a004-20-3", "", "", "wreckage was found: the denial does not deny the find"),
    ("a003-11-14", "a004-20-4", "general", "whole", "but use in the war is what it denies"),
    ("a003-11-14", "r-q-shells-fisu-2025-07", "", "", "the record has the denials themselves; the article's sentence reaches no claim of 2025"),
    ("r-st-dprk-denial-2024-05", "r-q-shells-nsc-2022-11", "general", "whole", "said in 2022, denied for all time before May 2024"),
    ("r-st-dprk-denial-2024-05", "a001-04-16", "general", "whole", "arms for the Wagner Group would be arms from the North"),
    ("r-st-dprk-denial-2024-05", "a003-13-2", "general", "part", "no date: what had come about by June 2024, after the denial"),
    ("r-st-dprk-denial-2024-05", "a004-06-2", "general", "part", "the months up to 19 June 2024 straddle 17 May"),
    ("r-st-dprk-denial-2024-05", "r-can-2024-05-21-2", "general", "part", "no date, said four days after the denial"),
    ("r-st-dprk-denial-2024-05", "r-q-containers-mnd-2024-06", "general", "part", "a count up to its day, 14 June 2024"),
    ("r-st-dprk-denial-2024-05", "r-q-containers-dia-2024-08", "general", "part", "a count from 2022 to August 2024"),
    ("r-st-dprk-denial-2024-05", "r-q-rounds-msmt-2024", "general", "part", "all of 2024"),
    ("r-st-dprk-denial-2024-05", "r-q-containers-dia-2025-07", "general", "part", "a count up to July 2025 begins before the denial"),
    ("r-st-dprk-denial-2024-05", "r-q-shells-fisu-2025-10", "", "", "shells a month in October 2025: the denial is of acts before"),
    ("r-st-dprk-denial-2024-05", "r-ms-2024-10-troops", "", "", "a denial of arms, not of troops"),
    ("r-st-russia-denial-2024-06", "r-q-containers-state-2024-02", "general", "whole", "containers of September 2023 to February 2024"),
    ("r-st-russia-denial-2024-06", "a004-10-1", "general", "whole", "said on 19 June, before the denial"),
    ("r-st-russia-denial-2024-06", "a001-04-17", "", "", "it answers a charge against Russia as a state, not the Wagner Group"),
    ("r-st-russia-denial-2024-06", "r-q-rounds-msmt-2024", "general", "part", "all of 2024"),
    ("r-st-dprk-denial-2024-10-24", "r-q-nis-2024-10-shells", "general", "whole", "a count given six days before"),
    ("r-st-dprk-denial-2024-10-24", "r-q-missiles-gur-2025-01-2", "general", "part", "from October 2024 to January 2025"),
    ("r-q-wagner-nsc-2022-12-3", "r-q-wagner-nsc-2022-12", "specific", "whole", "the group's owner answers this very charge"),
    ("r-q-wagner-nsc-2022-12-3", "a001-04-17", "specific", "part", "no date: told in September 2023 of what may have come later"),
    ("r-q-wagner-nsc-2022-12-4", "r-q-wagner-nsc-2022-12", "", "", "withdrawn: no such denial was made"),
    ("r-st-dprk-denial-2022-11", "r-q-wagner-nsc-2022-12", "general", "part", "the month of the delivery goes on after 7 November"),
    ("r-st-dprk-denial-2022-09", "r-q-shells-nsc-2022-11", "general", "part", "supplies going on in November may have begun before"),
    ("r-st-russia-denial-2023-10", "r-q-containers-nsc-2023-10", "specific", "whole", "asked about this very report, four days later"),
    ("r-st-russia-denial-2023-10", "r-q-shells-nis-2023-11", "general", "part", "August to October: half of October came after"),
    ("r-st-russia-denial-2023-10", "r-q-containers-state-2024-02", "general", "part", "September 2023 to February 2024"),
    ("r-st-russia-denial-2024-01", "r-q-missiles-nsc-2024-01-2", "specific", "whole", "the denial in the meeting on these very missiles"),
    ("r-st-russia-denial-2024-01", "a004-24-1", "specific", "whole", "it restates the White House's claim, and is denied with it"),
    ("r-st-russia-denial-2024-01", "a003-11-11", "specific", "whole", "it restates the American accusation, and is denied with it"),
    ("r-st-russia-denial-2024-01", "r-us-2024-01-11-2", "general", "part", "its time ends on the day after the denial"),
    ("r-st-dprk-denial-2024-10-21", "r-ms-2024-10-troops", "general", "whole", "troops carried on 8 to 13 October"),
    ("r-st-russia-denial-2024-10-23", "r-ms-2024-10-troops", "general", "whole", "so it was not denied by nobody in 2024"),
    ("r-st-dprk-denial-2024-10-21", "r-q-nis-2024-10-troops", "general", "part", "a count two days later holds those who came before"),
    ("r-st-dprk-denial-2024-10-21", "r-uk-2025-02-24-2", "", "", "nobody repeated the denial after October 2024"),
    ("r-q-containers-mnd-2024-02", "r-q-containers-state-2024-02", "specific", "whole", "6,700 and more than 10,000 cannot both hold"),
    ("r-q-containers-state-2024-02", "r-q-containers-mnd-2024-02", "specific", "whole", "nor the other way round, though it was said three days before"),
    ("r-q-nis-2024-10-shells", "r-q-shells-fisu-2025-07", "specific", "whole", "8 million by October 2024 and 6.5 million by July 2025"),
    ("a003-13-11", "a003-13-9", "", "", "a misprint, withdrawn, disputes nothing and is not disputed"),
    ("a003-13-9", "a003-13-11", "", "", "and its sense is doubtful"),
]  # fmt: skip

#: A claim, how many independent origins assert it, the claims of the others, and why.
SUPPORT = [
    ("a002-12-2", 1, "", "known from state media only; that the alliance is close is no support"),
    ("a004-14-1", 1, "", "what could be, said a year before, lifts nothing"),
    ("r-ms-2024-10-troops", 1, "", "evidence of presence is none for number and days"),
    ("a003-13-9", 1, "", "withdrawn"),
    ("a000-14-1", 1, "", "a plan of another month is another plan"),
    ("a003-07-5", 2, "a004-02-2", "the same signing, told by the Journal"),
    ("a003-08-1", 2, "a004-02-2", "restates a003-07-5 under another name and shares its support"),
    ("a003-01-1", 2, "a004-02-2", "so does the headline"),
    ("a004-02-2", 2, "a003-07-5", "the author of the third article tells it too; his other sentences are one origin with it"),
    ("a000-02-4", 3, "a001-04-12;a002-04-3", "declared support is political support, by two other origins"),
    ("a001-04-12", 1, "", "which the first does not say in return"),
    ("a002-14-1", 2, "a001-02-1", "they met in 2019"),
    ("a001-05-3", 1, "", "Kirby and the White House are one voice"),
    ("a004-20-4", 2, "a003-11-13;a004-24-1", "two American claims are one voice beside the Journal's"),
    ("a003-11-11", 1, "", "restates claims of the other layer, which lift nothing in this one"),
    ("r-ms-2025-04-28-dprk-confirms", 2, "r-ms-2025-04-26-russia-confirms;r-ms-2025-04-28-putin", "Gerasimov and Putin are one voice"),
    ("r-ms-2025-04-26-russia-confirms", 1, "", "and the restatement by Putin adds none"),
    ("r-uk-2025-02-24-2", 2, "r-q-troops-jcs-2025-03", "Seoul's count is another's"),
    ("r-q-shells-fisu-2025-07", 1, "", "two services of Ukraine are one voice"),
    ("r-st-dprk-denial-2022-11", 1, "", "a denial is lifted by no other denial"),
]  # fmt: skip

STANDING = {
    "a002-12-2": "single_origin",
    "a004-14-1": "single_origin",
    "a003-08-1": "corroborated",
    "a004-20-3": "single_origin",
    "a004-20-4": "disputed",  # two origins assert it, and it is denied
    "a000-14-1": "prospective",
    "r-ms-2024-10-troops": "disputed",
    "r-q-explosives-c4ads-2024-06": "single_origin",  # moved inside Russia: a denial of exports does not meet it
    "r-q-shells-fisu-2025-10": "single_origin",
    "r-st-dprk-denial-2024-05": "denial",
    "r-st-rok-mnd-2024-10": "prospective",  # a likelihood, though it is denied
}


def derived(real: Ledger) -> dict[tuple[str, str], tuple[str, str]]:
    """Scope and reach of every pair of the published ledger, by denier and claim."""
    pairs = contest.pairs(real.claims, in_force(real.claims, real.relations))
    cells = pairs[["denier", "claim", "scope", "reach"]].itertuples(index=False, name=None)
    return {(denier, claim): (scope, reach) for denier, claim, scope, reach in cells}


@pytest.mark.parametrize(("denier", "claim", "scope", "reach", "why"), AGAINST, ids=[" > ".join(row[:2]) for row in AGAINST])
def test_what_stands_against_a_claim(real: Ledger, denier: str, claim: str, scope: str, reach: str, why: str) -> None:
    assert {denier, claim} <= {*real.claims["id"]}
    assert derived(real).get((denier, claim), ("", "")) == (scope, reach), why
    assert (denier in real.claims.loc[claim, "deniers"].split(";")) == bool(reach), why


@pytest.mark.parametrize(("claim", "support", "supporters", "why"), SUPPORT, ids=[row[0] for row in SUPPORT])
def test_who_asserts_a_claim(real: Ledger, claim: str, support: int, supporters: str, why: str) -> None:
    row = real.claims.loc[claim]

    assert (row["support"], row["supporters"]) == (support, supporters), why


@pytest.mark.parametrize("claim", STANDING)
def test_how_a_claim_stands(real: Ledger, claim: str) -> None:
    assert real.claims.loc[claim, "standing"] == STANDING[claim]


def test_every_supporter_asserts_and_is_of_another_voice_in_the_same_layer(real: Ledger) -> None:
    claims = real.claims
    voices = dict(zip(real.parties["id"], real.parties["speaks_for"], strict=True))
    for claim, listed in claims.loc[claims["support"].gt(1), "supporters"].items():
        for other in (claims.loc[each] for each in listed.split(";")):
            mine = claims.loc[claim]
            assert other["stance"] in ("fact", "allegation")
            assert other["status"] == "current"
            assert other["layer"] == mine["layer"]
            assert (voices.get(other["origin"]) or other["origin"]) != (voices.get(mine["origin"]) or mine["origin"])


def test_restatements_stand_as_what_they_restate(real: Ledger) -> None:
    same = real.relations[real.relations["relation"].eq("restates")]
    for one, other in zip(same["claim"], same["other"], strict=True):
        first, second = real.claims.loc[one], real.claims.loc[other]
        assert first["contest"] == second["contest"], (one, other)
        if first["layer"] == second["layer"]:
            assert first["support"] == second["support"], (one, other)
