"""The row of the ledger beside each row of a reader: told by its words, and where they tell nothing by its place in time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from heapq import nlargest

from rapidfuzz import fuzz

from data.ledger import dates, schema
from data.search.normalize import words
from data.upload.records import Match, Row

#: Columns that hold what a row says, by table, and those in which a row must agree to be the closest in time.
SAYING = {"claims": "statement", "events": "title"}
AGREEING = {"claims": ("event", "topic"), "events": ("kind",)}
#: Per cent of their words that two rows share: as good as all, and most.
EQUAL, NEAR = 97.0, 74.0
#: Rows that share the rarest words are compared letter by letter, so many of them.
CANDIDATES = 12


def matches(table: str, rows: Sequence[Row], rows_known: Sequence[Row]) -> list[Match]:
    """Per row the ledger's row that says the same, or nearly so, or else is the closest in time to it."""
    by_language = {lang: Words(rows_known, f"{SAYING[table]}_{lang}") for lang in schema.LANGUAGES}
    days = {row["id"]: day for row in rows_known if (day := _day(row.get("date", "")))}
    held = {column: _by(rows_known, column) for column in AGREEING[table]}
    return [_same(row, by_language) or _closest(row, table, held, days) for row in rows]


class Words:
    """The words of one column, and where each stands: rows that share rare words are found without looking at all."""

    def __init__(self, rows: Sequence[Row], column: str) -> None:
        self.column, self.ids = column, [row["id"] for row in rows]
        self.texts = [" ".join(sorted(set(words(row.get(column, ""))))) for row in rows]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, text in enumerate(self.texts):
            for word in text.split():
                self._places[word].append(place)

    def nearest(self, text: str) -> tuple[float, str]:
        """How alike (0–100) the row is that is most like a text, and its id."""
        asked = set(words(text))
        shared: dict[int, float] = defaultdict(float)
        for word in asked:
            places = self._places.get(word, ())
            for place in places:
                shared[place] += 1 / len(places)  # a rare word tells more
        joined = " ".join(sorted(asked))
        likely = nlargest(CANDIDATES, shared, key=shared.__getitem__)
        return max(((fuzz.ratio(joined, self.texts[place]), self.ids[place]) for place in likely), default=(0.0, ""))


def _same(row: Row, by_language: Mapping[str, Words]) -> Match | None:
    score, code = max(by_language[lang].nearest(row.get(by_language[lang].column, "")) for lang in schema.LANGUAGES)
    if score < NEAR:
        return None
    return Match(code, "equal" if score >= EQUAL else "near")


def _closest(row: Row, table: str, held: Mapping[str, Mapping[str, list[str]]], days: Mapping[str, date]) -> Match:
    day = _day(row.get("date", ""))
    for column in AGREEING[table]:
        same = held[column].get(row.get(column, ""), []) if row.get(column) else []
        if same:
            far = {code: abs((days[code] - day).days) if day and code in days else 10**6 for code in same}
            return Match(min(same, key=far.__getitem__), "closest")
    return Match("", "")


def _by(rows: Sequence[Row], column: str) -> dict[str, list[str]]:
    held: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        held[row.get(column, "")].append(row["id"])
    return held


def _day(text: str) -> date | None:
    try:
        return dates.span(text).start if text else None
    except ValueError:
        return None
