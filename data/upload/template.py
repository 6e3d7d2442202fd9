"""A worked example of a reader's own tables: an imaginary quarrel, in both languages, that every rule lets pass."""

from __future__ import annotations

from data.ledger.codebook import Codebook
from data.ledger.schema import Column

Sheet = list[list[str]]
#: Rows by table; codes as the codebook has them.
EXAMPLE: dict[str, list[dict[str, str]]] = {
    "claims": [
        {
            "id": "example-1", "source": "example-paper", "topic": "arms", "stance": "allegation", "date": "2024-03",
            "date_basis": "printed", "said": "2024-04-02", "said_basis": "printed", "parties": "example-alta;example-borea",
            "statement_en": "A ship took twelve containers from Alta to Borea.",
            "statement_ar": "نقلت سفينة اثنتي عشرة حاوية من ألتا إلى بوريا.",
        },
        {
            "id": "example-2", "source": "example-ministry", "topic": "arms", "stance": "denial", "date": "2024-03",
            "date_basis": "printed", "said": "2024-04-05", "said_basis": "printed", "parties": "example-alta;example-borea",
            "statement_en": "Borea denies that any ship came from Alta.",
            "statement_ar": "تنفي بوريا قدوم أي سفينة من ألتا.",
        },
        {
            "id": "example-3", "source": "example-paper", "topic": "diplomacy", "stance": "pledge", "date": "2024-06-10",
            "date_basis": "printed", "said": "2024-04-02", "said_basis": "printed", "parties": "example-alta",
            "statement_en": "Alta promises a visit in June.",
            "statement_ar": "تعد ألتا بزيارة في يونيو.",
        },
    ],
    "sources": [
        {
            "id": "example-paper", "layer": "article", "outlet": "example-herald", "published": "2024-04-02",
            "title_en": "Ships in the night", "title_ar": "سفن في الليل",
        },
        {
            "id": "example-ministry", "layer": "article", "outlet": "example-borea", "published": "2024-04-05",
            "title_en": "Statement of the ministry", "title_ar": "بيان الوزارة",
        },
    ],
    "parties": [
        {"id": "example-alta", "kind": "state", "name_en": "Alta", "name_ar": "ألتا"},
        {"id": "example-borea", "kind": "state", "name_en": "Borea", "name_ar": "بوريا"},
        {"id": "example-herald", "kind": "outlet", "name_en": "The Herald", "name_ar": "الرسول"},
    ],
    "flows": [
        {
            "claim": "example-1", "supplier": "example-alta", "recipient": "example-borea", "goods": "munitions",
            "item_en": "containers", "item_ar": "حاويات", "stage": "alleged", "period": "2024-03", "low": "12", "best": "12",
            "high": "12", "unit": "containers",
        },
    ],
    "relations": [{"claim": "example-2", "relation": "contradicts", "other": "example-1", "scope": "specific"}],
}  # fmt: skip


def sheets(book: Codebook, lang: str) -> dict[str, Sheet]:
    """The example by table, its headings and codes in the words of a language."""
    return {name: _sheet(book, name, rows, lang) for name, rows in EXAMPLE.items()}


def _sheet(book: Codebook, name: str, rows: list[dict[str, str]], lang: str) -> Sheet:
    columns = [book.tables[name].columns[column] for column in rows[0]]
    return [
        [column.label[lang] for column in columns],
        *([_words(book, column, row[column.name], lang) for column in columns] for row in rows),
    ]


def _words(book: Codebook, column: Column, cell: str, lang: str) -> str:
    return book.codes(column.codes)[cell].label[lang] if column.codes else cell
