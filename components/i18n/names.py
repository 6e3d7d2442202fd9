"""What a code of the ledger is called: a party, a source, an origin, an event, a filter's value."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from components.i18n.text import Text
from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import filters, period, provenance
from data.query.filters import PERIOD
from data.query.selection import Selection

#: The standing that a headline number counts, where it is called otherwise.
STANDING = {"denials": "denial"}

#: How the ledger cites the acts of the United Nations; after this stands their number.
ACTS = {"UNSC draft ": "draft", "UNSC ": "resolution", "UNGA ": "assembly"}


def party(ledger: Ledger, text: Text, code: str) -> str:
    """The name of a party."""
    return text.of({f"name_{text.prose}": _column(ledger, "parties", f"name_{text.prose}")[code]}, "name")


def parties(ledger: Ledger, text: Text, codes: str) -> str:
    """A `;` list of parties in words."""
    return text.list([party(ledger, text, code) for code in codes.split(";") if code])


def source(ledger: Ledger, text: Text, code: str) -> str:
    """The title of a source."""
    return text.of({f"title_{text.prose}": _column(ledger, "sources", f"title_{text.prose}")[code]}, "title")


def edition(ledger: Ledger, text: Text) -> str:
    """The version of a ledger; of a reader's own what it is."""
    return text("own-version") if ledger.edition.is_own else ledger.edition.version


def origin(ledger: Ledger, text: Text, code: str) -> str:
    """The name of an origin: a party, or the source itself where nobody else is identified."""
    return party(ledger, text, code) if code in ledger.parties.index else source(ledger, text, code)


def code(ledger: Ledger, text: Text, name: str, value: str) -> str:
    """The label of one code of one filter."""
    ids = filters.BY_NAME[name].ids
    return {"sources": source, "origins": origin, "parties": party}[ids](ledger, text, value) if ids else text.code(name, value)


def instrument(ledger: Ledger, text: Text, cited: str, authorities: str) -> str:
    """What an act is called: one of the United Nations by its number, another as it is cited.

    Citations are in English: in another language whoever is behind the act (a `;` list of parties) stands for it.
    """
    for prefix, name in ACTS.items():
        if cited.startswith(prefix):
            return text(f"instrument-{name}", symbol=cited.removeprefix(prefix))
    return cited if text.prose == "en" else parties(ledger, text, authorities)


def moved_numbers(text: Text, numbers: pd.DataFrame) -> list[str]:
    """Headline numbers that have changed, a line each: rows of `count.changed_totals`."""
    return [
        text(
            "versions-number",
            layer=text.code("layer", row["layer"]),
            number=_headline_number(text, row["total"]),
            before=row["before"],
            after=row["after"],
        )
        for row in numbers.to_dict("records")
    ]


def _headline_number(text: Text, name: str) -> str:
    """What one of the headline numbers (a field of `count.Totals`) counts."""
    if name in codebook.read().tables:
        return text.table(name)
    return text.label("claims", "origin") if name == "origins" else text.code("standing", STANDING.get(name, name))


def filter_label(text: Text, name: str) -> str:
    """What a filter is called: the label of the column it filters, or a word of the interface."""
    return text.label(*filters.BY_NAME[name].label) if filters.BY_NAME[name].columns else text(f"filter-{name}")


def filter_value(ledger: Ledger, text: Text, name: str, value: str) -> str:
    """The value of a filter in words: codes as a list, days as dates, search words as they are."""
    if name == "q":
        return value
    if name == "dates":
        return text.code(name, value)
    if name in ("from", "to"):
        return text.date(value, bare=True)
    return text.list([code(ledger, text, name, each) for each in value.split(",")])


def chosen(ledger: Ledger, text: Text, selection: Selection) -> list[tuple[tuple[str, ...], str]]:
    """The filters that are on in words, each with the address parameters it stands in.

    A period is one of them, and says what becomes of dates that are not known to the day.
    """
    query = selection.to_query()
    told: list[tuple[tuple[str, ...], str]] = []
    if words := spell(text, selection):
        told.append((PERIOD, text("chip", filter=text("filter-period"), value=words)))
    for name, value in query.items():
        if name not in PERIOD:
            words = text("chip", filter=filter_label(text, name), value=filter_value(ledger, text, name, value))
            told.append(((name,), words))
    return told


def spell(text: Text, selection: Selection) -> str:
    """The period in words with the rule for imprecise dates; empty where there is none."""
    if not (selection.start or selection.end):
        return ""
    ends = "/".join(period.iso(end) or ".." for end in (selection.start, selection.end))
    rule = text.code("dates", selection.dates or period.OVERLAP)
    return text("filter-period-said", period=text.date(ends, bare=True), rule=rule)


def speaker(ledger: Ledger, text: Text, claim: str) -> str:
    """Who is heard last in the chain of a claim, as the source describes them."""
    return text.of(provenance.speakers(ledger)[claim], "described")


@lru_cache(
    maxsize=8
)  # asked for by every option of every filter on every run; a row of a frame takes a hundred times as long
def _column(ledger: Ledger, table: str, column: str) -> dict[str, str]:
    frame = getattr(ledger, table)
    return dict(zip(frame["id"], frame[column], strict=True))
