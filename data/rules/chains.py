"""What ties a claim to its source: the chain of attribution and the place in the text."""

from __future__ import annotations

from collections.abc import Iterator

from data.checks.draft import Draft, Row
from data.checks.problem import Problem
from data.rules.rule import Found, needs, rows

LOCATOR_WORDS = 6


@needs("claims.id", "attributions.claim", "attributions.step")
def chains_run_from_one(draft: Draft) -> Found:
    """Every claim has a chain, and its steps are 1, 2, 3 …"""
    steps: dict[str, list[str]] = {id_: [] for id_ in draft.ids("claims") or ()}
    for row in draft.rows["attributions"]:
        steps.setdefault(row["claim"], []).append(row["step"])
    for claim, numbers in steps.items():
        if not numbers:
            yield Problem("claims", claim, "", "no_chain")
        elif sorted(numbers) != sorted(str(step) for step in range(1, len(numbers) + 1)):
            yield Problem("attributions", claim, "step", "chain_steps", {"value": ", ".join(numbers)})


@needs("claims.source", "sources.outlet", "attributions.claim", "attributions.step", "attributions.party")
def chains_start_at_the_outlet(draft: Draft) -> Found:
    """Step 1 is whoever published the source, or nobody where that is unknown."""
    for id_, row in rows(draft, "attributions"):
        claim = draft.row("claims", row["claim"])
        source = claim and draft.row("sources", claim["source"])
        if claim and source and row["step"] == "1" and row["party"] != source["outlet"]:
            values = {"value": row["party"], "outlet": source["outlet"], "source": claim["source"]}
            yield Problem("attributions", id_, "party", "chain_start", values)


@needs("claims.source", "claims.paragraph", "sources.layer", "passages.source", "passages.paragraph")
def claims_stand_in_a_paragraph(draft: Draft) -> Found:
    """Every paragraph that an article claim names has a row."""
    for id_, row in _article_claims(draft):
        yield from _known_paragraphs(draft, "claims", id_, "paragraph", row)


@needs("passages.source", "passages.paragraph", "passages.repeats")
def repeated_passages_are_known(draft: Draft) -> Found:
    """A passage repeats one of its own article."""
    for id_, row in rows(draft, "passages"):
        yield from _known_paragraphs(draft, "passages", id_, "repeats", row)


@needs("claims.source", "claims.paragraph", "claims.locator", "sources.layer")
def article_claims_have_a_place(draft: Draft) -> Found:
    """A claim of an article has its paragraph and the first words of its passage."""
    for id_, row in _article_claims(draft):
        for column in ("paragraph", "locator"):
            if not row[column]:
                yield Problem("claims", id_, column, "required")


@needs("attributions.claim", "attributions.step", "attributions.party", "attributions.voice", "parties.kind")
def collective_voices_are_the_last(draft: Draft) -> Found:
    """Only a last step is a collective voice, and only where it is no person, organisation or outlet."""
    last: dict[str, int] = {}
    for row in draft.rows["attributions"]:
        last[row["claim"]] = max(last.get(row["claim"], 0), int(row["step"]) if row["step"].isdecimal() else 0)
    for id_, row in rows(draft, "attributions"):
        kind = (draft.row("parties", row["party"]) or {}).get("kind", "")
        fits = row["step"] == str(last[row["claim"]]) and kind in ("", "state", "group")
        if row["voice"] and not (row["voice"] == "collective" and fits):
            yield Problem("attributions", id_, "voice", "collective_voice", {"value": row["voice"]})


@needs("claims.source", "claims.locator", "sources.layer")
def locators_are_short(draft: Draft) -> Found:
    """A locator finds a passage and quotes no more of it than that takes."""
    for id_, row in _article_claims(draft):
        if (count := len(row["locator"].split())) > LOCATOR_WORDS:
            yield Problem("claims", id_, "locator", "long_locator", {"count": count})


@needs("claims.source", "claims.paragraph", "passages.source", "passages.paragraph", "passages.kind")
def the_body_is_read(draft: Draft) -> Found:
    """Something is entered for every paragraph of the body."""
    read = {(row["source"], paragraph) for row in draft.rows["claims"] for paragraph in row["paragraph"].split(";")}
    for id_, row in rows(draft, "passages"):
        if row["kind"] == "body" and (row["source"], row["paragraph"]) not in read:
            yield Problem("passages", id_, "", "silent_passage")


def _article_claims(draft: Draft) -> Iterator[tuple[str, Row]]:
    return ((id_, row) for id_, row in rows(draft, "claims") if draft.layer(row["source"]) == "article")


def _known_paragraphs(draft: Draft, table: str, id_: str, column: str, row: Row) -> Found:
    for paragraph in filter(None, row[column].split(";")):
        if (row["source"], paragraph) not in draft.paragraphs:
            yield Problem(table, id_, column, "unknown_paragraph", {"value": paragraph, "source": row["source"]})


RULES = (
    chains_run_from_one,
    chains_start_at_the_outlet,
    article_claims_have_a_place,
    collective_voices_are_the_last,
    claims_stand_in_a_paragraph,
    repeated_passages_are_known,
    locators_are_short,
    the_body_is_read,
)
