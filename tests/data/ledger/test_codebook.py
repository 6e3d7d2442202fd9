"""The codebook says everything once, in both languages, and nothing that does not fit."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from data.ledger import codebook, dates, schema
from data.ledger.characters import strange
from data.rules.cells import ID, TYPES
from data.rules.wording import LOOKALIKES, PRESENTATION, TATWEEL

BOOK = codebook.read()
ROOT = Path(__file__).parents[3]
COLUMNS = [(table, column) for table in BOOK.tables.values() for column in table.columns.values()]
TEXT = codebook.PATH.read_text(encoding="utf-8")


def pairs(said: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every {en, ar} of the file, with its place."""
    if isinstance(said, dict):
        if {"en", "ar"} & set(said) and place != "/vocabularies/language":
            yield place, said
        for key, value in said.items():
            yield from pairs(value, f"{place}/{key}")
    elif isinstance(said, list):
        for number, value in enumerate(said):
            yield from pairs(value, f"{place}/{number}")


PAIRS = dict(pairs(yaml.safe_load(TEXT)))


def test_everything_is_said_in_both_languages() -> None:
    for place, said in PAIRS.items():
        assert re.search("[A-Za-z]", said["en"]), place
        assert re.search("[ء-ي]", said["ar"]), place
        assert not re.search("[ء-ي]", said["en"]), place


def test_notes_are_sentences() -> None:
    for place, said in PAIRS.items():
        if place.endswith("note") or place.startswith("/derivations"):
            assert [said[lang].strip()[-1] for lang in ("en", "ar")] == [".", "."], place


def test_the_file_holds_plain_letters() -> None:
    assert not PRESENTATION.search(TEXT)
    assert set(strange(TEXT)) == {"\n"}
    assert TATWEEL not in TEXT
    assert not LOOKALIKES.search(TEXT)


@pytest.mark.parametrize("vocabulary", BOOK.vocabularies)
def test_no_two_codes_share_a_label(vocabulary: str) -> None:
    codes = BOOK.codes(vocabulary).values()

    for lang in ("en", "ar"):
        assert len({code.label[lang] for code in codes}) == len(codes)


@pytest.mark.parametrize("table", BOOK.tables.values(), ids=lambda table: table.name)
def test_no_two_columns_of_a_table_share_a_label(table: schema.Table) -> None:
    for lang in ("en", "ar"):
        assert len({column.label[lang] for column in table.columns.values()}) == len(table.columns)


@pytest.mark.parametrize(
    "vocabulary", ["stance", "stage", "standing", "contest", "relation", "layer", "basis", "verification", "event_status", "dates"]
)
def test_the_codes_that_judge_are_explained(vocabulary: str) -> None:
    assert all(code.note for code in BOOK.codes(vocabulary).values())


def test_codes_are_slugs() -> None:
    assert all(ID.fullmatch(code) for codes in BOOK.vocabularies.values() for code in codes)


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=lambda part: part.name)
def test_columns_point_to_what_there_is(table: schema.Table, column: schema.Column) -> None:
    assert column.codes is None or column.codes in BOOK.vocabularies
    assert column.refers is None or BOOK.tables[column.refers].key == ("id",)
    assert column.type == "string" or column.type in TYPES


def test_every_vocabulary_is_used() -> None:
    used = {column.codes for _, column in COLUMNS} - {None}

    assert used | {"goods_family", "dates"} == set(BOOK.vocabularies)


@pytest.mark.parametrize("table", BOOK.tables.values(), ids=lambda table: table.name)
def test_every_free_text_has_a_longest_length(table: schema.Table) -> None:
    for column in (table.columns[name] for name in table.stored):
        free = column.type == "string" and not (column.codes or column.refers or column.edtf)
        assert not free or column.longest or column.pattern, column.name


def test_goods_have_a_family_and_families_have_goods() -> None:
    assert {code.family for code in BOOK.codes("goods").values()} == set(BOOK.codes("goods_family"))


@pytest.mark.parametrize("table", BOOK.tables.values(), ids=lambda table: table.name)
def test_keys_are_columns_of_the_file(table: schema.Table) -> None:
    assert set(table.key) <= set(table.stored)


@pytest.mark.parametrize("table", BOOK.tables.values(), ids=lambda table: table.name)
def test_what_has_english_has_arabic(table: schema.Table) -> None:
    for name, column in table.columns.items():
        if name.endswith("_en"):
            assert table.columns[f"{name.removesuffix('en')}ar"].required == column.required


@pytest.mark.parametrize("rule", BOOK.rules)
def test_a_rule_has_the_same_blanks_in_both_languages(rule: str) -> None:
    for words in (BOOK.rules[rule].message, BOOK.rules[rule].mend):
        assert blanks(words["en"]) == blanks(words["ar"])


def blanks(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template)} - {None}


def test_derived_columns_are_in_no_file_and_explained() -> None:
    derived = {column.name for _, column in COLUMNS if column.derived}

    days, ids = {"date_from", "date_to"}, {"supporters", "deniers", "preceded_by"}
    assert derived == {"layer", "origin", "depth", "named", "support", "contest", "standing", "lane"} | days | ids
    assert set(BOOK.derivations) == (derived - days - ids) | {"dates"}
    assert "standing" not in BOOK.tables["claims"].stored


def test_the_cut_off_is_a_day() -> None:
    assert dates.span(BOOK.cutoff).precision == "day"
    assert dates.span(BOOK.created).precision == "day"


def test_a_column_knows_what_its_cells_hold() -> None:
    stance, parties, origin = (BOOK.column("claims", name) for name in ("stance", "parties", "origin"))

    assert (stance.codes, stance.required, stance.is_list) == ("stance", True, False)
    assert (parties.refers, parties.required, parties.is_list) == ("parties", False, True)
    assert origin.derived
    assert BOOK.column("claims", "said").edtf
    assert BOOK.column("claims", "locator").printed
    assert BOOK.column("claims", "id").unique


def test_codes_keep_the_order_of_the_ladder() -> None:
    assert list(BOOK.codes("stage")) == [
        "wanted",
        "offered",
        "planned",
        "possible",
        "alleged",
        "observed",
        "confirmed",
        "denied",
    ]
    assert list(BOOK.codes("standing")) == ["disputed", "corroborated", "single_origin", "prospective", "denial"]


def test_a_caption_is_the_label_or_the_code() -> None:
    assert BOOK.caption("stance", "denial", "ar") == "نفي"
    assert BOOK.caption("stance", "denial", "en") == "Denial"
    assert BOOK.caption("stance", "shrug", "en") == "shrug"


def test_the_terms_of_the_ledger_are_the_agreed_ones() -> None:
    agreed = {
        ("claims", ""): "الادعاءات", ("events", ""): "الأحداث", ("sources", ""): "المصادر", ("attributions", ""): "سلاسل الإسناد",
        ("flows", ""): "التدفّقات", ("measures", ""): "التدابير", ("claims", "origin"): "المصدر الأصلي", ("claims", "stance"): "الموقف",
        ("claims", "standing"): "درجة الثبوت",
    }  # fmt: skip

    for (table, column), label in agreed.items():
        assert (BOOK.column(table, column) if column else BOOK.tables[table]).label["ar"] == label
    assert BOOK.caption("layer", "reference", "ar") == "السجل المرجعي"


def test_the_package_on_the_curated_tables_is_valid_frictionless_data() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "frictionless", "validate", str(codebook.PATH)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
