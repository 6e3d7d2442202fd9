"""The codebook as tables in the reader's language."""

from __future__ import annotations

from markupsafe import Markup

from components import markup
from components.state.view import View
from components.ui.widgets import download_links
from data.count import readings as reading_counts
from data.ledger import codebook, load


def tables() -> list[str]:
    """Names of the tables."""
    return list(codebook.read().tables)


def vocabularies() -> list[str]:
    """Names of the code lists."""
    return list(codebook.read().vocabularies)


def title(view: View, vocabulary: str) -> str:
    """What a code list is called: the label of the first column that uses it."""
    book = codebook.read()
    users = (
        column for table in book.tables.values() for column in table.columns.values() if column.codes == vocabulary
    )
    column = next(users, None)
    return column.label[view.text.prose] if column else view.text(f"vocabulary-{vocabulary}")


def table(view: View, name: str) -> str:
    """One table: its columns, what each holds and how it is checked."""
    text, book = view.text, codebook.read()
    labels = {"name": text("codebook-column"), "label": text("codebook-label"), "note": text("codebook-note")}
    rows = [
        {
            "name": markup.tag("code", column.name),
            "label": column.label[text.prose],
            "note": column.note.get(text.prose, ""),
        }
        for column in book.tables[name].columns.values()
    ]
    return markup.table(rows, labels, book.tables[name].note.get(text.prose, ""))


def vocabulary(view: View, name: str) -> str:
    """One code list, in its order."""
    text = view.text
    labels = {"code": text("codebook-code"), "label": text("codebook-label"), "note": text("codebook-note")}
    rows = [
        {"code": markup.tag("code", code), "label": entry.label[text.prose], "note": entry.note.get(text.prose, "")}
        for code, entry in codebook.read().codes(name).items()
    ]
    return markup.table(rows, labels)


def derivations(view: View) -> str:
    """The rules by which columns are computed."""
    return markup.block(
        markup.definitions(
            {view.text(f"derived-{name}"): rule[view.text.prose] for name, rule in codebook.read().derivations.items()}
        )
    )


def readings(view: View) -> str:
    """How far further readings of the ledger as it stands agree with the first, a row a kind and layer."""
    text = view.text
    columns = ("kind", "layer", "read", "equal", "share", "third")
    labels = {name: text(f"readings-{name}") for name in columns}
    rows = [
        {
            "kind": text(f"readings-{each.kind}"),
            "layer": text("readings-between") if each.layer == reading_counts.BETWEEN else text.code("layer", each.layer),
            "read": text.number(each.read),
            "equal": text.number(each.equal),
            "share": text.percent(each.share),
            "third": _verdicts(view, *each.third) if each.third else "–",
        }
        for each in reading_counts.agreements(load.load())
    ]
    told = text("codebook-readings-text")
    if not rows:
        return text("readings-none")
    single = markup.tag("p", text("readings-files") + " ", Markup(" · ").join(download_links.of(view, "readings")))
    return markup.table(rows, labels, told, numbers=("read", "equal", "share")) + markup.block(single)


def _verdicts(view: View, first: int, second: int, neither: int) -> str:
    counted = {"first": first, "second": second, "neither": neither}
    return view.text("readings-verdicts", **{name: view.text.number(number) for name, number in counted.items()})


def datasets(view: View) -> str:
    """Public data sets for further reading."""
    text = view.text
    labels = {
        "title": text("column-title"),
        "publisher": text.label("datasets", "publisher"),
        "licence": text.label("datasets", "licence"),
        "note": text("column-note"),
    }
    rows = [
        {
            "title": markup.tag("a", text.of(row, "title"), href=row["address"], rel="noopener noreferrer"),
            "publisher": markup.tag("bdi", row["publisher"]),
            "licence": markup.tag("bdi", row["licence"]),
            "note": text.of(row, "note"),
        }
        for _, row in view.ledger.datasets.iterrows()
    ]
    return markup.table(rows, labels)
