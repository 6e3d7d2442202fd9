"""How far readings agree: counted by hand on the hand-made ledger, and the published ones against the ledger's own rows."""

from __future__ import annotations

import csv
from pathlib import Path

from data.count import readings
from data.count.readings import FOLDER, Agreement
from data.ledger.load import Ledger


def _written(folder: Path, small: Ledger) -> Path:
    """Three pairs of the articles, of which two differ, and one between the layers; three flows; no statement."""
    of = {layer: list(small.claims.index[small.claims["layer"].eq(layer)]) for layer in ("article", "reference")}
    a, b, c, d = of["article"][:4]
    pairs = ["claim,relation,other,scope,first_reading,third_reading,third_scope,why"]
    pairs += [f"{a},relates,{b},,relates,,,", f"{c},relates,{a},,qualifies,qualifies,,"]
    pairs += [f"{b},corroborates,{c},,relates,qualifies,,", f"{c},corroborates,{b},,relates,qualifies,,"]
    pairs += [f"{d},none,{of['reference'][0]},,relates,none,,"]
    flows = ["id,claim,verdict,note", f"f-1,{a},agrees,", f"f-2,{a},mended,period", f"f-3,{of['reference'][0]},agrees,"]
    for name, lines in {"relations": pairs, "flows": flows, "statements": ["id,verdict,note"]}.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_a_pair_counts_once_whichever_way_it_is_entered_and_the_layers_apart(small: Ledger, tmp_path: Path) -> None:
    assert readings.agreements(small, _written(tmp_path, small)) == [
        Agreement("relations", "article", 3, 1, (1, 0, 1)),
        Agreement("relations", "between", 1, 0, (0, 1, 0)),
        Agreement("flows", "article", 2, 1),
        Agreement("flows", "reference", 1, 1),
    ]


def test_only_full_agreement_is_a_hundred_per_cent() -> None:
    assert [Agreement("flows", "article", 214, equal).share for equal in (213, 214)] == [0.99, 1.0]


def test_every_relation_and_flow_of_the_ledger_was_read_twice_and_what_differs_a_third_time(real: Ledger) -> None:
    with (FOLDER / "relations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with (FOLDER / "flows.csv").open(encoding="utf-8", newline="") as file:
        flows = {row["id"] for row in csv.DictReader(file)}
    read = {frozenset((row["claim"], row["other"])) for row in rows}
    entered = {frozenset(pair) for pair in zip(real.relations["claim"], real.relations["other"], strict=True)}
    third = [each.third for each in readings.agreements(real) if each.kind == "relations"]
    apart = [each.read - each.equal for each in readings.agreements(real) if each.kind == "relations"]

    assert entered <= read
    assert set(real.flows["id"]) <= flows
    assert [sum(verdicts) for verdicts in third] == apart


def test_single_readings_stand_a_row_each_under_the_claim_that_is_asked_for(small: Ledger, tmp_path: Path) -> None:
    folder = _written(tmp_path, small)
    of = {layer: list(small.claims.index[small.claims["layer"].eq(layer)]) for layer in ("article", "reference")}
    a, _, _, d = of["article"][:4]
    read = readings.of_claims(small, [a], folder)

    assert [tuple(row) for row in read[read["read"].eq("flows")].itertuples(index=False)] == [
        (a, "flows", "f-1", "", "agrees", "", True), (a, "flows", "f-2", "", "mended", "", False),
    ]  # fmt: skip
    assert sorted(read.loc[read["read"].eq("relations"), ["row", "first", "second", "third", "equal"]].itertuples(index=False, name=None)) == sorted(
        [(of["article"][1], "relates", "relates", "", True), (of["article"][2], "qualifies", "relates", "qualifies", False)]
    )
    ends = readings.of_claims(small, [d, of["reference"][0]], folder)
    assert len(ends[ends["read"].eq("relations")]) == 1
    assert list(readings.of_claims(small, [], folder).columns) == list(readings.COLUMNS)


def test_what_was_read_of_one_claim_and_nothing_of_one_that_was_not(small: Ledger, tmp_path: Path) -> None:
    folder = _written(tmp_path, small)
    of = list(small.claims.index[small.claims["layer"].eq("article")])

    assert readings.of_claim(small, of[0], folder) == [
        Agreement("flows", "article", 2, 1),
        Agreement("relations", "article", 2, 1),
    ]
    assert readings.of_claim(small, of[4] if len(of) > 4 else "none", folder) == []
    assert readings.of_claim(small, of[0], tmp_path / "none") == []
