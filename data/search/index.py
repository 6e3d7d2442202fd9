"""Where every word and every name of the claims stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from data.ledger.load import Ledger
from data.search.aliases import Names, names
from data.search.normalize import Token, forms, tokens

#: What of a claim is read, and how much a hit in it weighs. `chain` is who speaks, in both languages.
FIELDS = {"statement_en": 8, "statement_ar": 8, "locator": 4, "note_en": 2, "note_ar": 2, "chain": 3}
Rows = dict[int, int]  # row number to the weight of the best field it was found in


@dataclass(frozen=True, eq=False)
class Index:
    """Where everything stands: `words` by form and `named` by name give rows; `texts` are the folded words of each row."""

    words: dict[str, Rows]
    named: dict[str, Rows]
    whole: Counter[str]
    texts: list[str]
    names: Names


@lru_cache(maxsize=4)
def index(ledger: Ledger) -> Index:
    """The index of a ledger, made once."""
    made = Index(defaultdict(dict), defaultdict(dict), Counter(), [], names(ledger.aliases, ledger.parties))
    texts = fields(ledger)
    for row, cells in enumerate(zip(*(texts[name] for name in FIELDS), strict=True)):
        read = [tokens(text) for text in cells]
        for words, weight in zip(read, FIELDS.values(), strict=True):
            _add(made, row, words, weight)
        made.texts.append(" \n ".join(" ".join(token.word for token in words) for words in read))
    return made


def fields(ledger: Ledger) -> pd.DataFrame:
    """The texts that are read, a row a claim."""
    steps = ledger.attributions
    known = steps[steps["party"].ne("") | steps["step"].gt(1)].join(ledger.parties[["name_en", "name_ar"]], on="party")
    said = known[["name_en", "name_ar", "described_en", "described_ar"]].fillna("").agg(" \n ".join, axis=1)
    chain = said.groupby(known["claim"]).agg(" \n ".join)
    return ledger.claims.assign(chain=ledger.claims["id"].map(chain).fillna(""))[list(FIELDS)]


def _add(made: Index, row: int, text: list[Token], weight: int) -> None:
    for token in text:
        made.whole[token.word] += 1
        for form in forms(token.surface):
            made.words[form][row] = max(weight, made.words[form].get(row, 0))
    for name, _, _ in made.names.within(text):
        made.named[name][row] = max(weight, made.named[name].get(row, 0))
