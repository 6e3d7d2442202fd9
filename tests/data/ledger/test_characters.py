"""The one list of what no text may hold, against what Python knows of every character."""

from __future__ import annotations

import re
import sys
import unicodedata

from components.i18n import bidi
from data.ledger import characters
from data.search import normalize

EVERY = [chr(number) for number in range(sys.maxunicode + 1)]


def test_what_cannot_be_seen_is_strange_and_what_can_is_not() -> None:
    fillers = {"\u115f", "\u1160", "\u3164", "\uffa0", "\u2800", "\u034f", "\ufe0f", "\ufffc", "\ufffd", "\U000e0100"}
    seen = {"a", "ا", "ً", "«", "،", "–", "…", "韓", "é", "²", "😀", " "}

    assert all(characters.strange(char) for char in EVERY if not char.isprintable())
    assert all(characters.strange(char) for char in fillers)
    assert not any(characters.strange(char) for char in seen)


def test_the_classes_hold_every_control_and_no_letter() -> None:
    listed = re.compile(f"[{characters.CONTROL}{characters.DIRECTION}{characters.UNSEEN}]")
    hidden = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")

    missing = {char for char in EVERY if unicodedata.category(char) in hidden and not listed.match(char)}
    assert {unicodedata.name(char) for char in missing if "ARABIC" not in unicodedata.name(char)} <= {
        "SYRIAC ABBREVIATION MARK", "KAITHI NUMBER SIGN", "KAITHI NUMBER SIGN ABOVE",
    }  # fmt: skip
    assert not any(listed.match(char) for char in EVERY if char.isalnum() and ord(char) not in (0x115F, 0x1160, 0x3164, 0xFFA0))


def test_display_and_search_leave_out_the_same() -> None:
    for char in map(chr, (0x7, 0x202E, 0x2028, 0x3164, 0xE000, 0xFFFE, 0xE0041)):
        assert bidi.legible(f"a{char}b") == "ab"
    assert bidi.legible("a\tb\nc\u2067d\u2069") == "a\tb\nc\u2067d\u2069"
    assert normalize.UNSEEN == characters.DIRECTION + characters.UNSEEN


def test_no_word_is_empty_and_a_marked_letter_is_one() -> None:
    assert re.fullmatch(f"[{characters.MARKS}]", "ً")
    assert not re.search(f"[{characters.MARKS}]", "abcابج")
