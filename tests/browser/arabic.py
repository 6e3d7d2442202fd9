"""Is the Arabic of a page drawn right? Judged line by line, from what stands in the page and where each letter is.

Order is compared with python-bidi, joining with widths from HarfBuzz: neither has anything to do with Chromium.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import bidi
from playwright.sync_api import Page

from components import fonts
from components.i18n import bidi as directions
from components.i18n import text_width

COLLECT = (Path(__file__).parent / "arabic.js").read_text(encoding="utf-8")
SILENT = re.compile(r"[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ue000\u06ff]")
FORMS = re.compile("[\ufb50-\ufdcf\ufe70-\ufefc]")
ARABIC = re.compile(f"[{directions.ARABIC}]")
#: What a reader must find as it is typed: signed figures, ranges, ISO dates, percentages; ids and addresses.
TYPED = re.compile(
    r"(?<![\w\u0660-\u0669])[-+−]?[0-9][0-9.,]*(?:[-–/][0-9][0-9.,]*)*%?(?![\w\u0660-\u0669])"
    r"|(?<![\w/])/?[A-Za-z][\w.]*(?:[-/?=&:][\w.,/?=&:-]*\w)"
)
SIGNS = re.compile("[-+−–/?=%]")
#: Letters that end a word; one inside a word, or a mark that begins one, was written backwards.
BACKWARDS = re.compile(
    f"[ةى][{directions.ARABIC}]{{2}}|(?<![{directions.ARABIC}{directions.MARKS}])[\u064b-\u0652][{directions.ARABIC}]"
)


@dataclass(frozen=True)
class Wrong:
    """What is wrong with one line, and the line."""

    kind: str
    line: str
    detail: str = ""


def judge(page: Page, scope: str = "") -> tuple[int, list[Wrong]]:
    """How many Arabic texts are to be seen on a page (in the first element of `scope`), and what is wrong with them."""
    found = page.evaluate(COLLECT, scope)
    return len(found), [wrong for each in found for wrong in verdict(each)]


def verdict(found: dict[str, Any]) -> list[Wrong]:
    """What is wrong with one paragraph of HTML or one line of a drawing."""
    text = found["text"]
    base = _base(found)
    wrong = [Wrong("text", text, why) for why in _written(text)]
    if found["page"] == "ar" and found["kind"] == "svg" and not _isolated(text):
        wrong.append(Wrong("isolate", text))
    if found["cut"]:
        wrong.append(Wrong("clipped", text, found["cut"]))
    wrong += [Wrong("spacing", text, gap) for gap in found["spacing"] if gap not in ("normal", "0px")]
    wrong += [Wrong("font", text, family) for family in found["families"] if fonts.FAMILY not in family.split(",")[0]]
    for line in found["lines"]:
        expected = order(text, line["from"], line["to"], base)
        if line["seen"] != expected:
            wrong.append(Wrong("order", text[line["from"] : line["to"]], f"{line['seen']} is not {expected}"))
        if base == "R":
            wrong += [
                Wrong("number", text, each)
                for each in _typed(text[line["from"] : line["to"]])
                if each not in line["seen"]
            ]
        wrong += [Wrong("joining", word, why) for word, *drawn in line["words"] if (why := _torn(word, *drawn))]
    return wrong


@cache
def order(text: str, start: int, end: int, base: str) -> str:
    """The letters of a line from left to right as the bidirectional algorithm has them; the line is a part of `text`."""
    # What stands before and after the line decides how its edges behave: a letter of the same kind stands in for it.
    before, after = _strong(reversed(text[:start])), _strong(text[end:])
    opened = directions._left_open(directions.resolved(text)[:start])
    line = opened + before + directions.resolved(text)[start:end] + after
    return "".join(
        char
        for char in bidi.get_display(line, base_dir=base)
        if not SILENT.match(char) and not unicodedata.category(char).startswith("M")
    )


def _strong(letters: Any) -> str:
    for char in letters:
        if char in directions.OPENERS + directions.PDI:
            return ""
        if (kind := unicodedata.bidirectional(char)) in ("L", "R", "AL"):
            return "\ue000" if kind == "L" else "\u06ff"
    return ""


def _base(found: dict[str, Any]) -> str:
    """Arabic paragraphs of an Arabic page run from the right, whatever the page says."""
    own = (found["page"] == "ar" and found["lang"] == "ar") or (found["kind"] == "svg" and found["page"] == "ar")
    return "R" if own or (found["base"] == "rtl" and found["kind"] == "html") else "L"


def _written(text: str) -> list[str]:
    why = []
    if FORMS.search(text):
        why.append("presentation forms")
    elif BACKWARDS.search(text):
        why.append("written backwards")
    if re.search(f"[{directions.ARABIC}]\u200c+[{directions.ARABIC}]", text):
        why.append("letters kept apart")
    if re.search("[\u202d\u202e]", text):
        why.append("an override")
    if "\ufffd" in text:
        why.append("a replacement character")
    if text.count(directions.PDI) != sum(text.count(opener) for opener in directions.OPENERS):
        why.append("an isolate left open")
    return why


def _isolated(line: str) -> bool:
    return directions._is_isolated(line.strip())


def _typed(line: str) -> list[str]:
    return [each for each in TYPED.findall(line) if SIGNS.search(each)]


@cache
def _torn(word: str, width: float, size: float, bold: bool) -> str:
    expected = text_width.width(word, size, bold)
    close = abs(width - expected) <= 0.9 + 0.03 * expected
    return "" if close else f"{width:.1f} px wide and not {expected:.1f}"
