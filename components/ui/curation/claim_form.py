"""One claim of a paragraph: its cells with pickers from the codebook, its chain step by step, and claims much like it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from components import markup
from components.i18n import bidi
from components.i18n.text import Text
from components.ui.curation import pickers
from components.ui.curation.drafts import Draft
from data.curate import paragraphs
from data.ledger import codebook
from data.ledger.schema import Column

#: The columns of a claim in the order of work, those side by side that belong together; what a row is called and where it stands is ours to fill.
COLUMNS = (
    ("locator",), ("statement_ar",), ("statement_en",), ("topic", "stance"), ("date", "date_basis"), ("said", "said_basis"),
    ("parties",), ("event", "measure"), ("places", "flaw"), ("note_ar", "note_en"), ("estimate",),
)  # fmt: skip
LONG = ("statement", "note")
CHAIN = ("party", "described_ar", "described_en", "basis", "voice")
#: How wide the columns of the chain are, in pixels.
WIDTHS = {"party": 110, "described_ar": 125, "described_en": 125, "basis": 75, "voice": 75}


def show(draft: Draft, source: str, paragraph: int, text: Text) -> None:
    """Choose a claim of the paragraph or begin another, and change it."""
    claims = draft.tables["claims"]
    own = paragraphs.claims_in(claims[claims["source"].eq(source)], str(paragraph))
    fresh = paragraphs.next_claim(draft.tables, source, paragraph)
    words = {each: _named(own, each, text) for each in own["id"]} | {fresh: text("curate-new", id=fresh)}
    code = pickers.one(text.table("claims"), words, next(iter(words)), f"claim_{source}_{paragraph}_{draft.turn}", text)
    row = _cells(claims, code) if code != fresh else _begun(draft, code, source, paragraph)
    entered: dict[str, str] = {}
    for names in COLUMNS:
        for name, place in zip(names, st.columns(len(names)), strict=True):
            with place:
                entered[name] = _field(draft, row, name, f"{code}_{draft.turn}", text)
    _near(draft, entered, code, text)
    steps = _chain(draft, code, text)
    if st.button(text("curate-keep"), type="primary", key=f"keep_{code}"):
        draft.tables["claims"] = paragraphs.with_row(claims, {**row, **entered})
        draft.tables["attributions"] = paragraphs.with_chain(draft.tables["attributions"], code, steps)
        st.rerun()
    unsaid = code != fresh and not row["statement_en"] and not row["statement_ar"]
    if unsaid and st.button(text("curate-drop"), key=f"drop_{code}"):
        for name, column in (("claims", "id"), ("attributions", "claim")):
            frame = draft.tables[name]
            draft.tables[name] = frame[frame[column].ne(code)].reset_index(drop=True)
        st.rerun()


def _named(own: pd.DataFrame, code: str, text: Text) -> str:
    statement = own.loc[own["id"].eq(code), f"statement_{text.prose}"].iloc[0]
    return f"{statement[:70]} · {code}"


def _begun(draft: Draft, code: str, source: str, paragraph: int) -> dict[str, str]:
    """A new claim with what is known of it: where it stands, and that it was said when the article appeared."""
    published = str(draft.tables["sources"].set_index("id").at[source, "published"])
    place = {"id": code, "source": source, "paragraph": str(paragraph), "estimate": "false", "status": "current"}
    saying = {"said": published, "said_basis": "inferred" if published else ""}
    return dict.fromkeys(draft.tables["claims"].columns, "") | place | saying


def _field(draft: Draft, row: Mapping[str, str], name: str, key: str, text: Text) -> str:
    """The widget that fits a column of the codebook, and what it holds as the ledger writes it."""
    column, value, key = codebook.read().column("claims", name), row[name], f"{name}_{key}"
    label = text.label("claims", name)
    if options := _options(draft, column):
        return _picked(draft, column, value, options, key, text)
    if column.type == "boolean":
        return str(st.checkbox(markup.literal(label), value == "true", key=key)).lower()
    if name.startswith(LONG):
        return str(st.text_area(markup.literal(label), value, key=key, height=90)).strip()
    return str(st.text_input(markup.literal(label), value, key=key, help=text.note("claims", name) or None)).strip()


def _picked(draft: Draft, column: Column, value: str, options: list[str], key: str, text: Text) -> str:
    """One option or, for a list, several."""
    given = value.split(";") if column.is_list else [value]
    codes = dict.fromkeys(code for code in [*given, *options] if code) if column.is_list else dict.fromkeys(["", *options, value])
    words, label = {code: _words(draft, column, code, text) for code in codes}, text.label("claims", column.name)
    if column.is_list:
        return pickers.several(label, words, given, key, text, text.note("claims", column.name))
    return pickers.one(label, words, value, key, text)


def _options(draft: Draft, column: Column) -> list[str]:
    """What a column may hold, as codes: of its vocabulary, or the ids of the table that it refers to."""
    if column.codes:
        return [*codebook.read().codes(column.codes)]
    return [*draft.tables[column.refers]["id"]] if column.refers else []


def _cells(claims: pd.DataFrame, code: str) -> dict[str, str]:
    return {str(name): str(cell) for name, cell in claims[claims["id"].eq(code)].iloc[0].items()}


def _words(draft: Draft, column: Column, code: str, text: Text) -> str:
    """What an option is called: a code by its label, a row by its name and its id."""
    if column.codes and code:
        return text.code(column.codes, code)
    rows = draft.tables[column.refers] if column.refers else draft.tables["parties"].head(0)
    called = next((name for name in (f"name_{text.prose}", f"title_{text.prose}") if name in rows), "")
    words = [*rows.loc[rows["id"].eq(code), called]] if called else []
    return f"{words[0]} · {code}" if words else code or "–"


def _near(draft: Draft, entered: Mapping[str, str], code: str, text: Text) -> None:
    """Claims of the ledger that say something much like it."""
    near = paragraphs.near(entered[f"statement_{text.prose}"], text.prose, draft.tables, code)
    if near:
        lines = [f"{each.id} ({text.percent(each.score / 100)}) {each.statement}" for each in near]
        st.html(markup.block(markup.tag("p", text("curate-near")), markup.bullets(lines), kind="notice"))


def _chain(draft: Draft, code: str, text: Text) -> pd.DataFrame:
    """The chain of attribution, a row a step, from the outlet to the speaker; rows can be added and taken out."""
    frame = draft.tables["attributions"]
    steps = frame.loc[frame["claim"].eq(code), [name for name in CHAIN if name in frame]].reset_index(drop=True)
    order = [*map(str, steps)]
    st.caption(text("curate-chain"))
    return st.data_editor(
        steps,
        column_config={name: _step_column(draft, name, text) for name in order},
        column_order=order[::-1] if text.dir == "rtl" else order,  # the table is drawn from the left in every language
        num_rows="dynamic",
        key=f"chain_{code}_{draft.turn}_{text.lang}",
        width="stretch",
        placeholder="–",
    ).fillna("")


def _step_column(draft: Draft, name: str, text: Text) -> Any:
    """A column of the chain: a picker where the codebook knows what it may hold."""
    column, label = codebook.read().column("attributions", name), bidi.figure(text.label("attributions", name), text.dir == "rtl")
    if not (options := _options(draft, column)):
        return st.column_config.TextColumn(label, width=WIDTHS[name])
    words = {code: _words(draft, column, code, text) for code in options}
    return st.column_config.SelectboxColumn(label, width=WIDTHS[name], options=options, format_func=lambda code: words.get(str(code), str(code)))
