"""How far an article is entered, paragraph by paragraph, and what helps with the next one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pandas as pd

from data.curate import article
from data.ledger.schema import LANGUAGES
from data.search import aliases
from data.search.normalize import tokens

#: The note of a paragraph that was read and in which nothing is claimed.
NOTHING = {"note_en": "Read; nothing is asserted here.", "note_ar": "قُرئت، وليس فيها ما يُقرَّر."}
#: How alike a claim must be, of 100, to be shown as a possible repeat, and how many are shown.
ALIKE, SHOWN = 70, 4
#: What makes a step of a chain one.
SAID = ("party", "described_en", "described_ar")
#: From open to closed: no claim yet, a claim without its statements, entered, nothing asserted, the repeat of another.
STATES = ("open", "draft", "entered", "nothing", "repeat")
Tables = Mapping[str, pd.DataFrame]


class Near(NamedTuple):
    """A claim of the ledger that says something like it: `score` of 100."""

    id: str
    statement: str
    score: int


def states(tables: Tables, source: str) -> dict[int, str]:
    """The state of every paragraph of an article, by its number."""
    claims = tables["claims"]
    own = claims[claims["source"].eq(source) & claims["status"].ne("withdrawn")]
    passages = tables["passages"][tables["passages"]["source"].eq(source)]
    return {int(row["paragraph"]): _state(row, claims_in(own, row["paragraph"])) for _, row in passages.iterrows()}


def claims_in(claims: pd.DataFrame, paragraph: str) -> pd.DataFrame:
    """The claims that a paragraph holds or is a part of."""
    return claims[[str(paragraph) in cell.split(";") for cell in claims["paragraph"]]]


def _state(passage: pd.Series, claims: pd.DataFrame) -> str:
    if len(claims):
        statements = claims[[f"statement_{lang}" for lang in LANGUAGES]].to_numpy()
        return "entered" if (statements != "").all() else "draft"
    if passage["repeats"]:
        return "repeat"
    return "open" if passage["kind"] == "body" and not passage["note_en"] else "nothing"


def near(statement: str, lang: str, tables: Tables, but: str = "") -> list[Near]:
    """Claims whose statement is much like this one, the likest first; `but` is the claim itself."""
    if not statement.strip():
        return []
    claims = tables["claims"][tables["claims"]["id"].ne(but)]
    words = dict(zip(claims["id"], claims[f"statement_{lang}"], strict=True))
    likest = article.alike(statement, article.folded(claims, lang), ALIKE, SHOWN)
    return [Near(code, words[code], score) for code, score in likest]


def spelled(text: str, tables: Tables) -> dict[str, list[str]]:
    """The parties that a text names, each with its spellings there."""
    words, spellings = tokens(text), tables["aliases"]
    parties = tables["parties"].set_index("id", drop=False)
    by_party: dict[str, list[str]] = {}
    for name in aliases.names(spellings, parties).within(words):
        if party := article.party(name.key, parties, spellings):
            by_party.setdefault(party, []).append(" ".join(word.surface for word in words[name.first : name.last]))
    return {party: [*dict.fromkeys(spellings)] for party, spellings in by_party.items()}


def next_claim(tables: Tables, source: str, paragraph: int) -> str:
    """The id of one more claim of a paragraph; an id that was withdrawn is not given again."""
    stem = f"{source}-{paragraph:02}-"
    numbers = [
        int(code.removeprefix(stem))
        for code in tables["claims"]["id"]
        if code.startswith(stem) and code[len(stem) :].isdigit()
    ]
    return f"{stem}{max(numbers, default=0) + 1}"


def with_row(frame: pd.DataFrame, cells: Mapping[str, str]) -> pd.DataFrame:
    """The table with the row of this id changed, or with a new row behind the others."""
    at = frame.index[frame["id"].eq(cells["id"])]
    if not len(at):
        return pd.concat([frame, pd.DataFrame([{**dict.fromkeys(frame.columns, ""), **cells}])], ignore_index=True)
    changed = frame.copy()
    changed.loc[at[0], list(cells)] = list(cells.values())
    return changed


def with_chain(frame: pd.DataFrame, claim: str, steps: pd.DataFrame) -> pd.DataFrame:
    """The attributions with the chain of one claim replaced, its steps numbered from 1 in their order."""
    kept = frame[frame["claim"].ne(claim)]
    rows = [*_steps(claim, steps)]
    place = int(frame["claim"].eq(claim).to_numpy().argmax()) if frame["claim"].eq(claim).any() else len(kept)
    chain_rows = pd.DataFrame(rows, columns=frame.columns).fillna("")
    return pd.concat([kept.iloc[:place], chain_rows, kept.iloc[place:]], ignore_index=True)


def _steps(claim: str, steps: pd.DataFrame) -> Iterator[dict[str, str]]:
    told = (row for row in steps.fillna("").to_dict("records") if any(row[name] for name in SAID))
    for number, row in enumerate(told, 1):
        yield {str(name): str(cell) for name, cell in row.items()} | {"claim": claim, "step": str(number)}
