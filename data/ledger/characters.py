"""What a text may not hold, said once: the check refuses it, search passes over it, pages and files leave it out.

Each name is the inside of a regular expression's brackets.
"""

from __future__ import annotations

import re

CONTROL = "\x00-\x1f\x7f-\x9f"
#: What turns the direction of letters. Isolates and marks are added for the display; overrides are wanted nowhere.
OVERRIDES = "\u202a-\u202e"
DIRECTION = rf"\u061c\u200e\u200f{OVERRIDES}\u2066-\u2069"
#: Letters and marks to which there is nothing to see (fillers, joiners, selectors of variants, the blank of Braille),
#: separators of lines, tags, surrogates, characters of private use, and what is no character.
UNSEEN = (
    r"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\u2800\u3164"
    r"\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    r"\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff"
)
#: Marks that stand over and under letters.
MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    r"\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)

_UNSEEN = re.compile(f"[{DIRECTION}{UNSEEN}]")


def strange(text: str) -> list[str]:
    """The characters that no text of the ledger may hold, each once: what cannot be printed, any space but the plain one,
    and what is printed as nothing."""
    if text.isascii() and text.isprintable():
        return []
    return sorted(char for char in set(text) if not char.isprintable() or _UNSEEN.match(char))
