"""Every sentence that is asked for exists in every language, and both files have the same sentences and blanks."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from components.i18n import messages

ROOT = Path(__file__).parents[3]
SOURCES = [path for folder in ("components", "pages", "deploy") for path in (ROOT / folder).rglob("*.py")]
ASKED = re.compile(r"""text\(\s*"([a-z][a-z0-9-]*)"[,)\s]""")
BLANK = re.compile(r"\{\s*\$(\w+)")


def asked() -> set[str]:
    """Ids that stand as they are in a call."""
    return {found for path in SOURCES for found in ASKED.findall(path.read_text(encoding="utf-8"))}


def strings() -> tuple[set[str], dict[str, re.Pattern[str]]]:
    """Every string of the program, and a pattern for each that is put together at run time and may be an id."""
    plain, patterns = set(), {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+"
                    for part in node.values
                ]
                if re.fullmatch(r"(?:[a-z0-9\\-]|\[a-z0-9_-\]\+)*", "".join(parts)):
                    patterns["".join(parts)] = re.compile("".join(parts))
    return plain, {text: pattern for text, pattern in patterns.items() if re.match(r"[a-z]+\\?-", text)}


#: Families of messages that are asked for by what they begin with: who asks.
FAMILIES = {
    "builtin-": "components.web, by this prefix",
    "own-": "the codes of refusals and of what was seen in data.upload and data.checks",
    "scale-": "components.i18n.numbers, by the scale of a number",
    "opening-": "components.i18n.numbers, by the unit",
    "unit-": "components.i18n.numbers, by the unit",
}


def test_no_sentence_is_left_that_nobody_asks_for() -> None:
    plain, patterns = strings()
    within = set(re.findall(r"\{\s*([a-z][\w-]*)\s*[}(]", (messages.FOLDER / "ar.ftl").read_text(encoding="utf-8")))
    dead = {
        name
        for name in blanks("ar")
        if name not in plain | within
        and not name.startswith(tuple(FAMILIES))
        and not any(pattern.fullmatch(name) for pattern in patterns.values())
    }

    assert dead == set()


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
