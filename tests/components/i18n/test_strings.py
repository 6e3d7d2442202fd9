"""Every sentence that is asked for exists in every language, and both files have the same sentences and blanks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from components.i18n import messages

ROOT = Path(__file__).parents[3]
ASKED = re.compile(r"""text\(\s*"([a-z][a-z0-9-]*)"[,)\s]""")
BLANK = re.compile(r"\{\s*\$(\w+)")


def asked() -> set[str]:
    """Ids that stand as they are in a call; those put together at run time are tried by the pages."""
    sources = [*(ROOT / "components").rglob("*.py"), *(ROOT / "pages").glob("*.py")]
    return {found for path in sources for found in ASKED.findall(path.read_text(encoding="utf-8"))}


def blanks(lang: str) -> dict[str, set[str]]:
    """Per message the names of its blanks."""
    source = (messages.FOLDER / f"{lang}.ftl").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^([a-z][\w-]*) =", source)[1:]
    return {name: set(BLANK.findall(body)) for name, body in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_sentence_asked_for_exists(lang: str) -> None:
    assert len(asked()) > 100
    assert {name for name in asked() if not messages.known(lang, name)} == set()


def test_both_languages_have_the_same_sentences() -> None:
    assert set(blanks("ar")) == set(blanks("en"))


def test_both_languages_fill_the_same_blanks() -> None:
    arabic, english = blanks("ar"), blanks("en")
    #: Arabic asks for the case of a counted word; these use what they are given differently.
    differ = {"date-century", "date-decade", "opening-usd", "scale-billion", "scale-million"}

    assert {name for name in english if (arabic[name] ^ english[name]) - {"case", "n", "count"}} <= differ
