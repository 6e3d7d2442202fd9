"""An article made ready for its curator: source, passages and draft claims, with everything but the statements suggested.

Nothing is claimed for the article: statements stay empty, and the check asks for each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

import pandas as pd
from rapidfuzz import fuzz, process

from data.checks import article_texts
from data.curate import cues
from data.ledger import dates as edtf
from data.ledger.load import Ledger
from data.ledger.schema import LANGUAGES
from data.search import aliases
from data.search.name_trie import Names
from data.search.normalize import fold, tokens

#: Words of a locator; characters of a line that may be a headline; how alike a known claim must be, of 100.
LOCATOR, HEADLINE, ALIKE = 6, 90, 62
SENTENCE = re.compile(r"(?<=[.!?؟])\s+")


class ArticleError(Exception):
    """The text can't be taken; the message says why."""


@dataclass(frozen=True)
class Draft:
    """Rows by table, each a mapping of column to string, and what should be looked at, a line each."""

    rows: Mapping[str, list[dict[str, str]]]
    hints: tuple[str, ...]


def draft(path: Path, ledger: Ledger, published: str = "") -> Draft:
    """Everything that can be read off the text in `path` for a new source.

    `published`: EDTF day or month, where the text does not print it. Raises ArticleError where the text is not UTF-8 or
    already in the ledger.
    """
    article = article_texts.read(path)
    if article is None or not article.paragraphs:
        raise ArticleError(f"{path} is no text in UTF-8")
    entered = ledger.sources[ledger.sources["sha256"].eq(article.sha256)]
    if len(entered):
        raise ArticleError(f"{path.name} is already in the ledger as {entered['id'].iloc[0]}")
    source, day = _source(path, article, ledger, published)
    rows: dict[str, list[dict[str, str]]] = {"sources": [source], "passages": [], "claims": [], "attributions": []}
    hints: list[str] = []
    names, statements = aliases.names(ledger.aliases, ledger.parties), folded(ledger.claims, "ar")
    for number, paragraph in enumerate(article.paragraphs, 1):
        rows["passages"].append(_passage(source["id"], number, paragraph, article.paragraphs))
        if rows["passages"][-1]["repeats"]:
            continue
        for part, sentence in enumerate(SENTENCE.split(paragraph), 1):
            claim = _claim(source, number, part, sentence, names, ledger, day)
            rows["claims"].append(claim)
            rows["attributions"] += _chain(claim["id"], sentence, names, ledger)
            hints += [f"{claim['id']}: {hint}" for hint in _hints(sentence, ledger, statements)]
    return Draft(rows, tuple(hints))


def language(text: str) -> str:
    """`ar` where most letters are Arabic, else `en`."""
    letters = [char for char in text if char.isalpha()]
    arabic = sum("\u0600" <= char <= "\u06ff" for char in letters)
    return "ar" if arabic * 2 > len(letters) else "en"


def next_id(ledger: Ledger) -> str:
    """The first id that no article has or, as far as the list of changes says, ever had."""
    prefixes = {code[:4] for code in (*ledger.sources["id"], *ledger.changes["id"])}
    return next(code for code in (f"a{number:03}" for number in count()) if code not in prefixes)


def _source(
    path: Path, article: article_texts.Article, ledger: Ledger, published: str
) -> tuple[dict[str, str], date | None]:
    """The row of the source, and the day from which relative dates are counted."""
    head = [
        cue for line in article.paragraphs[:2] for cue in cues.dates(line, None) if len(cue.edtf) == len("2023-09-13")
    ]
    printed = head[0].edtf if head and not published else ""
    when = published or printed
    row = {
        "id": next_id(ledger),
        "layer": "article",
        "file": path.name,
        "sha256": article.sha256,
        "outlet_basis": "unknown",
        "language": language(" ".join(article.paragraphs)),
        "published": when,
        "published_basis": "printed" if printed else "inferred" if when else "",
    }
    return row, edtf.span(when).end if when else None


def _passage(source: str, number: int, paragraph: str, paragraphs: tuple[str, ...]) -> dict[str, str]:
    first = paragraphs.index(paragraph) + 1
    short = len(paragraph) <= HEADLINE and not paragraph.rstrip().endswith((".", "؟", "!"))
    kind = "body" if not short else "headline" if number == 1 else "subheading"
    return {"source": source, "paragraph": str(number), "kind": kind, "repeats": str(first) if first < number else ""}


def _claim(
    source: Mapping[str, str],
    number: int,
    part: int,
    sentence: str,
    names: Names,
    ledger: Ledger,
    day: date | None,
) -> dict[str, str]:
    """A draft claim: place, stance, date and parties as far as the sentence shows them; the statements stay empty."""
    dates = cues.dates(sentence, day)
    parties = dict.fromkeys(party(name.key, ledger.parties, ledger.aliases) for name in names.within(tokens(sentence)))
    return {
        "id": f"{source['id']}-{number:02}-{part}",
        "source": source["id"],
        "paragraph": str(number),
        "locator": " ".join(sentence.split()[:LOCATOR]),
        "stance": cues.stance(sentence),
        "date": dates[0].edtf if dates else "",
        "date_basis": dates[0].basis if dates else "",
        "said": source["published"],
        "said_basis": "inferred" if source["published"] else "",
        "parties": ";".join(filter(None, parties)),
        "estimate": "false",
        "status": "current",
    }


def party(key: str, parties: pd.DataFrame, spellings: pd.DataFrame) -> str:
    """The party that a key of `data.search.aliases` stands for; "" for a word that names nobody."""
    name = key.removeprefix("@").partition(":")[0]
    if name in set(parties["id"]):
        return name
    rows = spellings[spellings["name"].eq(name)]
    return str(rows["party"].iloc[0]) if len(rows) else ""


def _chain(claim: str, sentence: str, names: Names, ledger: Ledger) -> Iterator[dict[str, str]]:
    """The outlet, and whoever is named first behind a verb of speech."""
    yield {
        "claim": claim,
        "step": "1",
        "described_en": "Outlet not named in the text",
        "described_ar": "منبر لم يُذكر اسمه في النص",
        "basis": "printed",
    }
    place = cues.speech(sentence)
    speakers = (each for each in names.within(tokens(sentence)) if place is not None and each.first >= place)
    speaker = next(speakers, None)
    if speaker and (code := party(speaker.key, ledger.parties, ledger.aliases)):
        row = ledger.parties.loc[code]
        described = {f"described_{lang}": str(row[f"name_{lang}"]) for lang in LANGUAGES}
        yield {"claim": claim, "step": "2", "party": code, **described, "basis": "inferred"}


def _hints(sentence: str, ledger: Ledger, statements: dict[str, str]) -> Iterator[str]:
    """Quantities with their units, and claims of the ledger that say something like it."""
    for quantity in cues.quantities(sentence):
        yield f"quantity {quantity.best} {quantity.unit}"
    for code, score in alike(sentence, statements, ALIKE, 2):
        yield f"like {code} ({score} of 100): {ledger.claims.loc[[code], 'statement_en'].iloc[0]}"


def alike(text: str, statements: Mapping[str, str], least: int, most: int) -> list[tuple[str, int]]:
    """The claims whose folded `statements` (by id) share most words with a text, the likest first: ids, and how alike
    they are (`least` to 100). `most` of them."""
    near = process.extract(fold(text), statements, scorer=fuzz.token_set_ratio, score_cutoff=least, limit=most)
    return [(code, round(score)) for _, score, code in near]


def folded(claims: pd.DataFrame, lang: str) -> dict[str, str]:
    """The folded statements of claims by id."""
    return dict(zip(claims["id"].astype(str), claims[f"statement_{lang}"].map(fold), strict=True))


def appended(tables: Mapping[str, pd.DataFrame], rows: Mapping[str, list[dict[str, str]]]) -> dict[str, pd.DataFrame]:
    """Tables of strings with the drafted rows behind their own; columns that a draft leaves out are empty."""
    return {
        name: pd.concat(
            [
                frame,
                pd.DataFrame(
                    [dict.fromkeys(frame.columns, "") | row for row in rows.get(name, [])], columns=frame.columns
                ),
            ],
            ignore_index=True,
        )
        for name, frame in tables.items()
    }
