"""The words of one reader, and the word files they come from."""

import datetime
from collections.abc import Iterator
from dataclasses import FrozenInstanceError

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from components.i18n import bidi, messages
from components.i18n.bidi import FSI, LRI, PDI, RLI
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from data.ledger import codebook

AR, EN = Text("ar"), Text("en")


def entries(lang: str) -> dict[str, ast.Message]:
    """The messages of a word file by id; fails on what the parser cannot read and on an id said twice."""
    body = FluentParser().parse((messages.FOLDER / f"{lang}.ftl").read_text(encoding="utf-8")).body
    found = [entry for entry in body if isinstance(entry, ast.Message)]
    names = [entry.id.name for entry in found]

    assert [entry.content for entry in body if isinstance(entry, ast.Junk)] == []
    assert sorted(set(names)) == sorted(names)
    return dict(zip(names, found, strict=True))


def variants(entry: ast.Message) -> Iterator[list[str]]:
    """The keys of each choice of a message."""

    class Keys(Visitor):  # type: ignore[misc]  # fluent.syntax leaves its visitor untyped
        found: list[list[str]]

        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  the library's name
            names = [getattr(variant.key, "name", getattr(variant.key, "value", "")) for variant in node.variants]
            self.found.append(names)
            self.generic_visit(node)

    keys = Keys()
    keys.found = []
    keys.visit(entry)
    return iter(keys.found)


def test_the_languages_have_the_same_messages() -> None:
    assert set(entries("en")) == set(entries("ar"))


def test_arabic_words_hold_no_hidden_controls_and_no_presentation_forms() -> None:
    for lang in LANGUAGES:
        text = (messages.FOLDER / f"{lang}.ftl").read_text(encoding="utf-8")

        assert text == bidi.plain(text)
        assert [char for char in text if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"] == []


def test_every_choice_by_number_in_arabic_covers_three_to_ten_and_above() -> None:
    for name, entry in entries("ar").items():
        for keys in variants(entry):
            if {"few", "many"} & set(keys):
                assert {"few", "many", "other"} <= set(keys), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_unit_of_the_codebook_has_its_plural_forms(lang: str) -> None:
    assert [unit for unit in codebook.read().codes("unit") if not messages.known(lang, f"unit-{unit}")] == []


def test_direction() -> None:
    assert (AR.dir, EN.dir) == ("rtl", "ltr")


def test_it_is_a_value() -> None:
    assert hash(Text("ar", "both")) == hash(Text("ar", "both"))
    with pytest.raises(FrozenInstanceError):
        AR.lang = "en"  # type: ignore[misc]


def test_a_missing_message_is_its_id() -> None:
    assert AR("no-such-message", n=1) == "no-such-message"


def test_blanks_are_isolated() -> None:
    assert f"منذ {FSI}AFP (2019){PDI}" == AR("date-since", date="AFP (2019)")
    assert f"since {FSI}وكالة{PDI}" == EN("date-since", date="وكالة")


def test_blanks_of_any_kind() -> None:
    assert f"منذ {FSI}19 حزيران 2024{PDI}" == AR("date-since", date=datetime.date(2024, 6, 19))
    assert f"since {FSI}1,234{PDI}" == EN("date-since", date=np.int64(1234))
    assert f"since {FSI}0.5{PDI}" == EN("date-since", date=np.float64(0.5))
    assert f"since {FSI}{PDI}" == EN("date-since", date=None)


def test_a_plural_form_follows_a_number_of_any_library() -> None:
    assert f"{FSI}3{PDI} صواريخ" == AR("unit-missiles", n=np.int64(3), count=3)


def test_what_the_codebook_says() -> None:
    book = codebook.read()

    assert book.codes("stance")["fact"].label["ar"] == AR.code("stance", "fact")
    assert book.codes("stance")["fact"].label["en"] == EN.code("stance", "fact")
    assert book.tables["claims"].label["ar"] == AR.table("claims")
    assert book.column("claims", "stance").label["en"] == EN.label("claims", "stance")
    assert bidi.plain(AR.note("claims", "stance")) == book.column("claims", "stance").note.get("ar", "")
    assert bidi.plain(AR.code_note("layer", "article")) == book.codes("layer")["article"].note["ar"]
    assert AR.code("stance", "no-such-code") == "no-such-code"
    assert AR.code("stance", float("nan")) == ""
    assert AR.code_note("stance", "no-such-code") == ""


def test_a_row_says_itself_in_the_language_of_the_reader() -> None:
    row = {"title_ar": "بين 2019–2024", "title_en": "from “بيونغ”", "note_ar": float("nan"), "note_en": ""}

    assert f"بين {LRI}2019–2024{PDI}" == AR.of(row, "title")
    assert f"from “{RLI}بيونغ{PDI}”" == EN.of(row, "title")
    assert AR.of(row, "note") == EN.of(row, "note") == ""
    assert EN.of(pd.Series({"title_en": "a"}), "title") == "a"


def test_numbers_that_would_read_backwards_are_isolated_for_the_page() -> None:
    assert AR.number(1234) == "1,234"
    assert f"{LRI}-1,234.5{PDI}" == AR.number(-1234.5)
    assert f"{LRI}45%{PDI}" == AR.percent(0.45)
    assert f"بين {LRI}30%{PDI} و{LRI}50%{PDI}" == AR.quantity(30, None, 50, "percent")
    assert f"{LRI}8–11{PDI} أيلول 2023" == AR.date("2023-09-08/2023-09-11", bare=True)
    assert (EN.number(-5), EN.percent(0.45), EN.quantity(30, None, 50, "percent")) == ("-5", "45%", "30–50%")


def test_a_bound_that_is_not_a_number_is_not_given() -> None:
    assert EN.quantity(10_000, float("nan"), float("nan"), "containers") == "more than 10,000 containers"
    assert EN.quantity(float("nan"), float("nan"), float("nan"), "containers") == "no figure given"


def test_readers_choose_months_and_digits() -> None:
    reader = Text("ar", months="egyptian", digits="arab")

    assert reader.date("2024-06-19") == "في ١٩ يونيو ٢٠٢٤"
    assert reader.day(datetime.date(2024, 6, 19)) == "١٩ يونيو ٢٠٢٤"
    assert reader.month(datetime.date(2024, 6, 19)) == "يونيو"
    assert reader.quantity(10_000, None, None, "containers") == "أكثر من ١٠٬٠٠٠ حاوية"
    assert reader.percent(0.45) == "٤٥٪"
    assert reader.of({"title_ar": "القرار S/RES/1695 عام 2006"}, "title") == "القرار S/RES/1695 عام ٢٠٠٦"
    assert f"منذ {RLI}١٬٢٣٤{PDI}" == reader("date-since", date=1234)
    assert f"{RLI}بين ٣٠–٥٠ في KN-23{PDI}" == reader.figure("بين 30–50 في KN-23")


def test_english_knows_no_such_choice() -> None:
    reader = Text("en", months="both", digits="arab")

    assert reader.date("2024-06-19") == "19 June 2024"
    assert reader.number(1234) == "1,234"


def test_lists_and_compact_numbers() -> None:
    assert AR.list(iter(["موسكو", "بكين"])) == "موسكو وبكين"
    assert EN.list([]) == ""
    assert AR.compact(12_000) == "12 ألفًا"
    assert f"{LRI}-2.5{PDI} ألف" == AR.compact(-2_500)


def test_what_renderers_need() -> None:
    lines = AR.wrap("أكثر من 10,000 حاوية بين 2019–2024", 90, 14)

    assert "<br>".join(f"{RLI}{line}{PDI}" for line in lines).replace("2019–2024", f"{LRI}2019–2024{PDI}") == AR.figure(
        "<br>".join(lines)
    )
    assert AR.cut("وزارة الدفاع الروسية", 100, 14) == "وزارة الدفاع…"
    assert AR.terminal("نسبة 45%").startswith("45% ")
    assert EN.figure("a -5% b") == "a -5% b"
    assert EN.terminal("a (b) -5%") == "a (b) -5%"


def test_a_phrase_inside_a_phrase_keeps_running_from_the_right() -> None:
    arabic = Text(lang="ar")
    chip = arabic("chip", filter="الموضوع", value="السلاح")

    assert arabic("stamp-filters", filters=chip) == (
        "المرشّحات: \u2068\u200f\u2068الموضوع\u2069: \u2068السلاح\u2069\u2069."
    )
