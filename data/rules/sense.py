"""What cannot be so: words from after they were printed, events from after anybody looked, an outcome of what is over."""

from __future__ import annotations

from datetime import date

from data.checks.draft import Draft, Row
from data.checks.problem import Problem
from data.ledger import dates
from data.rules.rule import Found, needs, rows

#: What has been said, published or done by the cut-off: table and column; of events only those that occurred.
PAST = {"claims": "said", "sources": "published", "events": "date"}


@needs()
def nothing_past_lies_after_the_cutoff(draft: Draft) -> Found:
    """What was said, published or took place did so by the day until which the ledger looked."""
    last = date.fromisoformat(draft.book.cutoff)
    for table, column in PAST.items():
        for id_, row in rows(draft, table) if draft.has(f"{table}.{column}") else ():
            first = _day(row, column, "start")
            if first and first > last and (table != "events" or row.get("status") == "occurred"):
                values = {"value": row[column], "cutoff": draft.book.cutoff}
                yield Problem(table, id_, column, "future_date", values)


@needs("claims.said", "claims.source", "sources.published")
def nothing_is_said_after_it_was_printed(draft: Draft) -> Found:
    """A document holds what was said before it appeared."""
    for id_, row in rows(draft, "claims"):
        source = draft.row("sources", row["source"]) or {}
        first, printed = _day(row, "said", "start"), _day(source, "published", "end")
        if first and printed and first > printed:
            values = {"value": row["said"], "published": source["published"], "source": row["source"]}
            yield Problem("claims", id_, "said", "said_after_printing", values)


@needs("events.status", "events.outcome")
def only_what_lay_ahead_has_an_outcome(draft: Draft) -> Found:
    """What occurred is itself what came of something."""
    for id_, row in rows(draft, "events"):
        if row["outcome"] and row["status"] == "occurred":
            yield Problem("events", id_, "outcome", "outcome_of_occurred", {"value": row["outcome"]})


def _day(row: Row, column: str, end: str) -> date | None:
    """The first (`start`) or last (`end`) day of a date; None where there is none or it cannot be read."""
    try:
        day: date | None = getattr(dates.span(row.get(column, "")), end)
    except ValueError:
        return None
    return day


RULES = (nothing_past_lies_after_the_cutoff, nothing_is_said_after_it_was_printed, only_what_lay_ahead_has_an_outcome)
