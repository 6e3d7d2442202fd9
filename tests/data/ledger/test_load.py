"""Loading: only a checked ledger is ever built, and nobody changes it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pandas as pd
import pytest

from data import count
from data.checks import checker
from data.checks.problem import Problem
from data.ledger import codebook, load, release
from data.ledger.load import Ledger
from data.query import provenance, selection
from tests import ledger


def test_a_broken_table_is_never_loaded(tmp_path: Path) -> None:
    shutil.copytree(ledger.SMALL, tmp_path, dirs_exist_ok=True)
    claims = tmp_path / "claims.csv"
    claims.write_text(claims.read_text(encoding="utf-8").replace("allegation", "rumour"), encoding="utf-8")

    with pytest.raises(load.LedgerError) as broken:
        load.load(tmp_path)

    assert {problem.rule for problem in broken.value.problems} == {"unknown_code"}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(load.LedgerError) as broken:
        load.load(tmp_path)

    assert {problem.table for problem in broken.value.problems} == set(load.TABLES)


def test_codes_keep_the_order_of_the_ladder(small: Ledger) -> None:
    assert list(small.flows["stage"].cat.categories) == list(codebook.read().codes("stage"))


def test_what_is_left_out_is_the_default(small: Ledger) -> None:
    assert set(small.flows["direction"].astype(str)) == {"one_way"}
    assert set(small.flows["status"].astype(str)) == {"current"}
    assert set(small.claims["places"]) == {""}


def test_a_withdrawn_flow_is_in_no_frame() -> None:
    gone = ledger.built(ledger.changed("flows", 1, status="withdrawn", reason_en="No flow.", reason_ar="لا تدفق."))

    assert list(gone.flows.index) == ["f-a1-02-1-1", "f-a2-02-1-1", "f-r-containers-1"]


def test_figures_are_numbers_and_missing_ones_are_missing(small: Ledger) -> None:
    row = small.flows.loc["f-a1-02-1-1"]

    assert row["low"] == 10000
    assert pd.isna(row["high"])


def test_counting_changes_nothing(real: Ledger) -> None:
    before = {name: getattr(real, name).copy() for name in load.TABLES}

    for layer in count.LAYERS:
        count.totals(real, layer)
        count.claims_by_origin(real, layer)
        count.flows_by_stage(real, layer)
        count.acts(real, layer)
        count.designations(real, layer)
        count.covered(real, layer, "dprk")
        provenance.facing(real, layer)
    selection.select(real, selection.Selection(topic=("arms",), q="Pyongyang"))

    for name, frame in before.items():
        pd.testing.assert_frame_equal(frame, getattr(real, name))


def test_what_is_byte_for_byte_a_release_was_checked_when_that_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = shutil.copytree(load.CURATED, tmp_path / "curated")
    edited = shutil.copytree(load.CURATED, tmp_path / "edited")
    with (edited / "places.csv").open("a", encoding="utf-8", newline="") as file:
        file.write("\n")
    monkeypatch.setattr(checker, "problems", lambda *_: [Problem("", "", "", "checked")])
    load.checked.cache_clear()

    assert set(load.checked(copied)) == set(load.TABLES)
    with pytest.raises(load.LedgerError):
        load.checked(edited)
    load.checked.cache_clear()


def test_only_a_ledger_as_it_was_released_has_its_checksum(real: Ledger, small: Ledger) -> None:
    assert real.edition.sha256 == release.by_version()[real.edition.version].sha256
    assert small.edition.sha256 == ""
