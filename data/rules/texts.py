"""What the texts of the articles show, where they are at hand."""

from __future__ import annotations

from pathlib import PurePath

from data.checks.draft import Draft
from data.checks.problem import Problem
from data.rules.rule import Found, needs, rows

COPIED_WORDS = 8


@needs("sources.id", "sources.file", "sources.sha256")
def texts_are_the_ones_that_were_read(draft: Draft) -> Found:
    """The file of every article is at hand, unchanged."""
    for id_, row in rows(draft, "sources"):
        if not draft.folder or not row["file"]:
            continue
        article = draft.articles.get(id_)
        if not article:
            yield Problem("sources", id_, "file", "missing_article", {"value": PurePath(row["file"]).name})
        elif row["sha256"] and article.sha256 != row["sha256"]:
            yield Problem("sources", id_, "sha256", "changed_article", {"value": article.sha256})


@needs("passages.source", "passages.paragraph")
def texts_are_listed_whole(draft: Draft) -> Found:
    """Every paragraph of a text has a row, and every row a paragraph."""
    for id_, article in draft.articles.items():
        listed = {paragraph for source, paragraph in draft.paragraphs if source == id_}
        printed = [str(number) for number in range(1, len(article.paragraphs) + 1)]
        for number in printed:
            if number not in listed:
                yield Problem("passages", id_, "paragraph", "unlisted_passage", {"value": number})
        for number in sorted(listed.difference(printed)):
            yield Problem(
                "passages", f"{id_}/{number}", "paragraph", "unknown_paragraph", {"value": number, "source": id_}
            )


@needs("claims.source", "claims.paragraph", "claims.locator")
def locators_are_printed(draft: Draft) -> Found:
    """The first words of the passage stand in its paragraph."""
    for id_, row in rows(draft, "claims"):
        article = draft.articles.get(row["source"])
        numbers = [int(number) for number in row["paragraph"].split(";") if number.isdecimal()]
        if article and numbers and not any(article.has(row["locator"], number) for number in numbers):
            values = {"value": row["locator"], "paragraph": row["paragraph"], "source": row["source"]}
            yield Problem("claims", id_, "locator", "locator_not_found", values)


@needs("aliases.text", "aliases.source", "aliases.paragraph")
def spellings_are_printed(draft: Draft) -> Found:
    """A spelling said to be printed in an article is."""
    for id_, row in rows(draft, "aliases"):
        article = draft.articles.get(row["source"])
        if article and row["paragraph"].isdecimal() and not article.has(row["text"], int(row["paragraph"])):
            values = {"value": row["text"], "paragraph": row["paragraph"], "source": row["source"]}
            yield Problem("aliases", id_, "text", "spelling_not_found", values)


@needs("claims.source", "claims.statement_ar")
def statements_are_our_own(draft: Draft) -> Found:
    """No statement copies its article."""
    for id_, row in rows(draft, "claims"):
        article = draft.articles.get(row["source"])
        if article and (copied := article.repeated(row["statement_ar"], COPIED_WORDS)):
            yield Problem("claims", id_, "statement_ar", "copied_words", {"value": copied, "count": COPIED_WORDS})


RULES = (
    texts_are_the_ones_that_were_read,
    texts_are_listed_whole,
    locators_are_printed,
    spellings_are_printed,
    statements_are_our_own,
)
