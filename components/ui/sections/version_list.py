"""What is said of versions: the notice over an older one, and the list of all, each with its checksum and what came after."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from components import markup
from components.exports import formats
from components.i18n import names
from components.i18n.text import Text
from components.state.view import View
from data import count
from data.ledger import codebook, release, versions
from data.ledger.diff import KINDS, Difference

#: So many rows of one kind are named; the rest are counted.
NAMED = 20
#: How a record is opened, by table.
OPENED_BY = {"claims": "claim", "flows": "claim", "events": "event"}


def notice(view: View) -> str:
    """That this view shows an older version, the same view in the latest, and what has changed since."""
    text, edition, latest = view.text, view.ledger.edition, codebook.read()
    words = text(
        "version-pinned",
        version=edition.version,
        cutoff=text.date(edition.cutoff, bare=True),
        latest=latest.version,
    )
    now = markup.link(text("version-latest"), view.link(view.page, v=""))
    sentence = markup.tag("div", words, " ", now)
    return str(markup.tag("div", sentence, _since(view, edition.version), class_="marsad notice", role="status"))


def listed(view: View) -> str:
    """Every version, newest first: its dates, rows, archive and checksum; below, what has changed since each."""
    text = view.text
    labels = {name: text(f"versions-{name}") for name in ("version", "date", "cutoff", "rows", "archive")}
    newest_first = [*release.by_version().values()][::-1]
    table = markup.table([_row(view, each) for each in newest_first], labels, numbers=("rows",))
    return table + Markup("").join(
        markup.tag("h3", text("versions-since", version=each.version)) + _since(view, each.version) for each in newest_first
    )


def _row(view: View, frozen: release.Release) -> dict[str, str]:
    text = view.text
    archive = markup.link(text("versions-zip"), formats.link(view, "release", "zip", version=frozen.version))
    archive += Markup(" · ") + markup.link(text("versions-croissant"), formats.link(view, "croissant", "json", version=frozen.version))
    checksum = markup.tag("div", "SHA-256 ", markup.tag("code", frozen.sha256), class_="soft")
    return {
        "version": markup.link(frozen.version, view.link(view.page, v=frozen.version)),
        "date": text.date(frozen.date, bare=True),
        "cutoff": text.date(frozen.cutoff, bare=True),
        "rows": text.number(sum(frozen.rows.values())),
        "archive": archive + checksum,
    }


def _since(view: View, version: str) -> Markup:
    """What has changed since a version, table by table, behind a fold; one sentence where nothing has."""
    text = view.text
    try:
        differences = versions.since(version)
    except release.ReleaseError:
        return markup.tag("div", text("refused-archive", release=version))
    if not differences:
        return markup.tag("div", text("versions-nothing"))
    rows_changed = sum(len(getattr(each, kind)) for each in differences for kind in KINDS)
    labels = {"table": text("codebook-table")} | {kind: text(f"versions-{kind}") for kind in KINDS}
    rows = [
        {"table": text.table(each.table)} | {kind: _rows(view, each, kind) for kind in KINDS} for each in differences
    ]
    heading = text("versions-changed-since", count=rows_changed)
    return markup.fold(heading, markup.table(rows, labels), effect(text, count.effect_between(version, codebook.read().version)))


def effect(text: Text, moved: count.Effect) -> Markup:
    """The headline numbers that differ between two versions, a layer at a time; a sentence where none does."""
    if not len(moved.numbers):
        return markup.tag("p", text("versions-same-numbers"))
    heading = markup.tag("p", text("versions-numbers", before=moved.before, after=moved.after), class_="soft")
    return heading + markup.bullets(names.moved_numbers(text, moved.numbers))


def _rows(view: View, difference: Difference, kind: str) -> Markup:
    """How many rows, and their ids; each leads to its record, which says of a withdrawn one why."""
    codes: Sequence[str] = getattr(difference, kind)
    number = markup.tag("b", view.text.number(len(codes)))
    if codebook.read().tables[difference.table].key != ("id",):  # a step of a chain, a spelling: nothing that has a name
        return number
    names = [_record(view, difference.table, code) for code in codes[:NAMED]]
    rest = [markup.tag("span", view.text("versions-more", count=len(codes) - NAMED))] if len(codes) > NAMED else []
    return number + (markup.tag("div", Markup(" · ").join([*names, *rest]), class_="soft ids") if codes else Markup(""))


def _record(view: View, table: str, code: str) -> Markup:
    name = markup.tag("bdi", code)
    if table not in OPENED_BY:
        return name
    return markup.link(name, view.link("claims", v="", **{OPENED_BY[table]: code}))
