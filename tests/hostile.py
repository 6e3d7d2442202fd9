"""A ledger whose words want to be more than words: tags, scripts, pictures, formulas, bidi overrides, control characters."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from data.ledger import codebook, load
from data.ledger.load import Ledger
from tests import ledger

#: Where a hostile word leads; nothing may ever ask for it.
FAR = "http://127.0.0.2:9"
WORDS = (
    f"<script>window.ran=1;fetch('{FAR}/s')</script>",
    f'<img src="{FAR}/i.png" onerror="window.ran=2">',
    f"![picture]({FAR}/m.png) [link](javascript:window.ran=3) **bold** `code` $x^2$ :red[red]",
    f'=HYPERLINK("{FAR}/f","press")',
    "+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "-2+3",
    "\u202egnihtyreve snrut\u202c \u2066lost",
    "\ufffe\uffff",
    "bell \x07 escape \x1b[31m null \x00 tab\tend",
    "long " * 4000,
    f"<b>bold</b><br><a href='{FAR}/a'>here</a><svg onload='window.ran=4'>%{{x}}&lt;i&gt;",
    "</style></script></title><h1>torn</h1>",
    "{ $blank } %(name)s {0} ${x}",
    f"bare {FAR}/bare www.evil.example/w me@evil.example :smile: :material/home: a -> b -- c",
    "]]><!-- --><?xml version='1.0'?><!DOCTYPE x [<!ENTITY e 'boom'>]>&e;",
)
#: Columns that hold words of people, by table.
SPOILT = {
    "claims": ("statement", "note"),
    "sources": ("title",),
    "parties": ("name",),
    "events": ("title",),
    "flows": ("item",),
    "measures": ("title",),
    "attributions": ("described",),
    "changes": ("reason",),
}
PLAIN = {
    "claims": ("locator",),
    "aliases": ("text",),
    "changes": ("old", "new"),
    "measures": ("instrument",),
    "sources": ("author", "symbol"),
}


def tables() -> dict[str, pd.DataFrame]:
    """The small tables with a hostile word in every cell that holds words, in both languages."""
    frames, at = ledger.tables(), 0
    for name, frame in frames.items():
        places = [f"{each}_{lang}" for each in SPOILT.get(name, ()) for lang in ("en", "ar")] + [*PLAIN.get(name, ())]
        for column in (place for place in places if place in frame):
            for row in frame.index:
                if frame.loc[row, column]:
                    frame.loc[row, column] = f"{frame.loc[row, column]} {word(at)}" if at % 2 else word(at)
                    at += 1
    return frames


def word(number: int) -> str:
    """The words in turn."""
    return WORDS[number % len(WORDS)]


def built(frames: Mapping[str, pd.DataFrame] | None = None) -> Ledger:
    """The ledger of these tables without the check, as if it had let them pass."""
    return load.build(frames or tables(), codebook.read())
