"""What tests share: the hand-made ledger, the real one, words in both languages, the articles if they are at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from components.i18n.text import Text
from data.ledger import codebook, load
from data.ledger.load import Ledger
from tests import ledger

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def small() -> Ledger:
    """The tiny ledger of an imaginary world."""
    return load.build(ledger.tables(), codebook.read())


@pytest.fixture(scope="session")
def real() -> Ledger:
    """The ledger that is published."""
    return load.load()


@pytest.fixture(params=["ar", "en"])
def text(request: pytest.FixtureRequest) -> Text:
    """Words of each language in turn."""
    return Text(lang=request.param)


@pytest.fixture(scope="session")
def articles() -> Path:
    """The folder with the texts of the articles; they are not ours to publish, so it may be missing."""
    folder = Path(os.environ.get("MARSAD_ARTICLES") or ROOT.parent / "shared" / "articles")
    if not folder.is_dir():
        pytest.skip("the texts of the articles are not at hand")
    return folder
