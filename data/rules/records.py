"""What every row must hold by itself: a key of its own, both languages, a basis for what it says."""

from __future__ import annotations

from data.checks.draft import Draft, identity
from data.checks.problem import Problem
from data.rules.rule import Found, needs, rows, together


@needs()
def keys_are_unique(draft: Draft) -> Found:
    """No two rows of a table have one key."""
    for name, table in draft.book.tables.items():
        if table.key and all(draft.has(f"{name}.{column}") for column in table.key):
            seen: set[str] = set()
            for row in draft.rows[name]:
                key = identity(table, row, 0)
                if key in seen:
                    yield Problem(name, key, table.key[0], "duplicate_id", {"value": key})
                seen.add(key)


@needs()
def both_languages_are_there(draft: Draft) -> Found:
    """What is said in one language is said in the other."""
    for name, table in draft.book.tables.items():
        for column in table.columns.values():
            if column.name.endswith("_en") and not column.required:
                yield from together(draft, name, column.name, f"{column.name.removesuffix('en')}ar", "one_language")


@needs()
def dates_say_what_they_are_known_from(draft: Draft) -> Found:
    """A date and its basis come together."""
    for name, table in draft.book.tables.items():
        for column in table.columns:
            if f"{column}_basis" in table.columns and table.columns[column].edtf:
                yield from together(draft, name, column, f"{column}_basis", "half_date")


@needs("aliases.source", "aliases.paragraph")
def printed_spellings_have_a_place(draft: Draft) -> Found:
    """A spelling that is printed has an article and a paragraph, a usual one neither."""
    return together(draft, "aliases", "source", "paragraph", "half_place")


@needs("sources.outlet", "sources.outlet_basis")
def outlets_agree_with_their_basis(draft: Draft) -> Found:
    """The outlet is empty exactly where nobody can tell it."""
    for id_, row in rows(draft, "sources"):
        outlet, basis = row["outlet"], row["outlet_basis"]
        if (outlet == "") != (basis == "unknown"):
            yield Problem("sources", id_, "outlet", "outlet_basis", {"value": outlet, "basis": basis})


@needs("sources.layer", "sources.file", "sources.sha256")
def articles_are_identified(draft: Draft) -> Found:
    """An article has a file and its fingerprint."""
    for id_, row in rows(draft, "sources"):
        for column in ("file", "sha256"):
            if row["layer"] == "article" and not row[column]:
                yield Problem("sources", id_, column, "unidentified_article")


@needs("claims.source", "claims.verification")
def reference_claims_are_verified(draft: Draft) -> Found:
    """A claim of the reference record says what was read for it."""
    for id_, row in rows(draft, "claims"):
        if draft.layer(row["source"]) == "reference" and not row["verification"]:
            yield Problem("claims", id_, "verification", "unverified_reference")


@needs("events.layer", "events.verification")
def reference_events_are_verified(draft: Draft) -> Found:
    """So does an event of the reference record."""
    for id_, row in rows(draft, "events"):
        if row["layer"] == "reference" and not row["verification"]:
            yield Problem("events", id_, "verification", "unverified_reference")


@needs()
def withdrawals_have_a_reason(draft: Draft) -> Found:
    """What is withdrawn stays, with the reason."""
    for name in ("claims", "flows"):
        if all(draft.has(f"{name}.{column}") for column in ("status", "reason_en", "reason_ar")):
            for id_, row in rows(draft, name):
                if row["status"] == "withdrawn" and not row["reason_en"] + row["reason_ar"]:
                    yield Problem(name, id_, "reason_en", "unexplained_withdrawal")


@needs("claims.flaw", "claims.note_en", "claims.note_ar")
def flaws_are_explained(draft: Draft) -> Found:
    """A misprint is never repaired in silence."""
    for id_, row in rows(draft, "claims"):
        if row["flaw"] and not row["note_en"] + row["note_ar"]:
            yield Problem("claims", id_, "flaw", "unexplained_flaw", {"value": row["flaw"]})


RULES = (
    keys_are_unique,
    both_languages_are_there,
    dates_say_what_they_are_known_from,
    printed_spellings_have_a_place,
    outlets_agree_with_their_basis,
    articles_are_identified,
    reference_claims_are_verified,
    reference_events_are_verified,
    withdrawals_have_a_reason,
    flaws_are_explained,
)
