"""Another dossier is data alone: an invented pair opens everywhere, and nothing it shows or the program says names this one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.dossier import pages

ROOT = Path(__file__).parents[1]
NAMES = re.compile(r"russia|korea|روسي[اة]|كوري[اة]", re.IGNORECASE)
CODES = re.compile(r"\b(dprk|rus|rok)\b|moscow|pyongyang|kremlin|موسكو|بيونغ")
#: Words of search in general: names of all states and their capitals, whichever a ledger speaks of.
DICTIONARIES = {"data/search/words.yaml", "data/search/paragraph_words.csv"}
LEDGER = ("data/curated/", "data/releases/", "data/readings/", "data/datapackage.yaml")


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, str]]:
    """Status and text of every address of the invented dossier."""
    folder = pages.write(tmp_path_factory.mktemp("invented"))
    asked = subprocess.run(
        [sys.executable, "-m", "tests.dossier.pages"],
        cwd=ROOT,
        env={**os.environ, "MARSAD_DOSSIER": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 0, asked.stderr[-3000:]
    return {address: (status, text) for address, status, text in json.loads(asked.stdout)}


def test_it_opens_in_every_room_record_search_and_route(said: dict[str, tuple[int, str]]) -> None:
    assert len(said) > 100
    assert {address: status for address, (status, _) in said.items() if status not in (200, 404)} == {}
    absent = {address for address, (status, _) in said.items() if status == 404}
    assert all(address.startswith("/chart/") for address in absent), absent


def test_it_shows_its_own_pair(said: dict[str, tuple[int, str]]) -> None:
    assert "Alta and Borea (invented)" in said["/overview?{'figure': 'all'} en"][1]
    assert "ألتا وبوريا (متخيَّلتان)" in said["/overview?{'figure': 'all'} ar"][1]


def test_nothing_of_it_names_another_dossier(said: dict[str, tuple[int, str]]) -> None:
    found = {address: NAMES.search(text) for address, (_, text) in said.items()}

    assert {address: match.group() for address, match in found.items() if match} == {}


def product() -> list[Path]:
    """Every text of the program, without the ledger and its codebook."""
    listed = subprocess.run(
        ["git", "ls-files", "app.py", "components", "data", "pages"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    names = [name for name in listed if name and name not in DICTIONARIES and not name.startswith(LEDGER)]
    return [ROOT / name for name in names if Path(name).suffix not in {".woff2", ".ttf", ".png"}]


def test_the_program_names_no_pair() -> None:
    found = {}
    for path in product():
        text = path.read_text(encoding="utf-8", errors="ignore")
        if match := NAMES.search(text) or CODES.search(text):
            found[str(path.relative_to(ROOT))] = match.group()

    assert found == {}
