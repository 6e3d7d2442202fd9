"""The command that makes a release of the ledger: `python -m data.release VERSION`.

It checks the tables, writes their archive with its checksum (`data.ledger.release`), and beside it what the changelog
has to say: the rows that differ from the release before, and what that did to the headline numbers. VERSION must be the
one that the codebook states, so that nobody releases by mistake.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from data import count
from data.checks import checker
from data.count.key_figures import key_figures
from data.ledger import codebook, diff, release, versions
from data.ledger.load import Ledger
from data.ledger.release import Release, ReleaseError
from data.query.selection import Selection, select


def main(arguments: Sequence[str] | None = None) -> int:
    """The command. Returns the exit status."""
    asked, book = (sys.argv[1:] if arguments is None else list(arguments)), codebook.read()
    before = [*release.by_version()][-1:]
    try:
        if asked != [book.version]:
            raise ReleaseError(f"usage: python -m data.release VERSION (the codebook states {book.version})")
        frozen = release.freeze(checker.CURATED, book, datetime.now(UTC).date().isoformat())
    except ReleaseError as error:
        print(error, file=sys.stderr)
        return 1
    notes = "\n".join(entry(frozen, *before)) + "\n"
    release.archive(frozen.version).with_suffix(".md").write_text(notes, encoding="utf-8")
    print(notes)
    return 0


def entry(packed: Release, before: str = "") -> Iterator[str]:
    """What the changelog has to say of a release, as lines of Markdown; `before` is the version that it follows."""
    yield f"## {packed.version} ({packed.date})"
    yield f"\n{sum(packed.rows.values())} rows, until {packed.cutoff}; SHA-256 of the archive `{packed.sha256}`."
    if before:
        yield f"\n### Rows since {before}\n"
        yield from _table(("Table", "Added", "Changed", "Withdrawn"), _rows(before, packed.version))
        yield f"\n### Headline numbers of {before} and {packed.version}, by the rules of {packed.version}\n"
        ledgers = [select(versions.released(version), Selection()) for version in (before, packed.version)]
        yield from _table(("Number", before, packed.version), _compared(*(dict(headlines(each)) for each in ledgers)))


def headlines(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """The headline numbers of a view by what they count, a layer at a time: the layers are never added up."""
    book = codebook.read()
    for layer in count.LAYERS:
        name, total = book.codes("layer")[layer].label["en"], count.totals(ledger, layer)
        yield from ((f"{name}: {kind}", str(getattr(total, kind))) for kind in ("claims", "events", "sources", "origins"))
        standing: dict[str, int] = dict(count.claims_by(ledger, "standing", layer).itertuples(index=False))
        for code, each in book.codes("standing").items():
            yield f"{name}: claims, {each.label['en'].lower()}", str(standing.get(code, 0))
        for figure in key_figures(ledger, layer):
            yield f"{name}: estimates, {figure.unit}", f"{figure.least.low:,.0f} to {figure.most.high:,.0f}"


def _rows(before: str, after: str) -> Iterator[tuple[str, ...]]:
    for each in diff.between(release.tables(before), release.tables(after), codebook.read()):
        yield each.table, *(str(len(getattr(each, kind))) for kind in diff.KINDS)


def _compared(before: dict[str, str], after: dict[str, str]) -> Iterator[tuple[str, ...]]:
    for name in dict.fromkeys((*before, *after)):
        yield name, before.get(name, "–"), after.get(name, "–")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for row in (head, ("---",) * len(head), *rows):
        yield f"| {' | '.join(row)} |"


if __name__ == "__main__":
    sys.exit(main())
