"""Each rule of the check against one ledger that breaks it, and against one that breaks none."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from data.checks import checker
from data.ledger import codebook, load
from tests import ledger
from tests.ledger import added, changed, rebuilt, removed

BOOK = codebook.read()
ROOT = Path(__file__).parents[3]
LANGUAGES = ("en", "ar")

#: Rule, how to break it in the small ledger, and what is reported: place and sentence.
TABLES = [
    ("unknown_table", lambda frames: frames.update(rumours=pd.DataFrame({"id": ["x"]})),
     "rumours: The codebook has no table for the file rumours."),
    ("missing_column", rebuilt("events", lambda frame: frame.drop(columns="place")),
     "events place: The column place is missing."),
    ("unknown_column", rebuilt("events", lambda frame: frame.assign(mood="")),
     "events mood: The codebook has no column mood in this table."),
    ("unknown_column", rebuilt("claims", lambda frame: frame.assign(standing="disputed")),
     "claims standing: The codebook has no column standing in this table."),
    ("required", changed("claims", 0, topic=""),
     "claims a1-02-1 topic: The cell is empty."),
    ("required", changed("claims", 0, statement_ar=""),
     "claims a1-02-1 statement_ar: The cell is empty."),
    ("required", changed("flows", 0, supplier=""),
     "flows f-a1-02-1-1 supplier: The cell is empty."),
    ("required", changed("flows", 0, recipient=""),
     "flows f-a1-02-1-1 recipient: The cell is empty."),
    ("required", changed("flows", 0, stage=""),
     "flows f-a1-02-1-1 stage: The cell is empty."),
    ("required", changed("flows", 0, claim=""),
     "flows f-a1-02-1-1 claim: The cell is empty."),
    ("required", changed("claims", 5, source=""),
     "claims r-ceiling source: The cell is empty."),
    ("bad_list", changed("claims", 0, parties="alta; borea"),
     "claims a1-02-1 parties: The list «alta; borea» has an empty or a repeated item, or spaces around one."),
    ("bad_list", changed("claims", 0, parties="alta;;borea"),
     "claims a1-02-1 parties: The list «alta;;borea» has an empty or a repeated item, or spaces around one."),
    ("bad_list", changed("claims", 0, parties="alta;alta"),
     "claims a1-02-1 parties: The list «alta;alta» has an empty or a repeated item, or spaces around one."),
    ("bad_type", changed("flows", 0, low="10,000"),
     "flows f-a1-02-1-1 low: «10,000» is not of the type number."),
    ("bad_type", changed("flows", 0, estimate="yes"),
     "flows f-a1-02-1-1 estimate: «yes» is not of the type boolean."),
    ("bad_type", changed("measures", 0, votes_for="14.0"),
     "measures m-oil votes_for: «14.0» is not of the type integer."),
    ("bad_form", changed("claims", 5, paragraph="first"),
     "claims r-ceiling paragraph: «first» does not have the form of paragraph."),
    ("unknown_code", changed("claims", 0, stance="maybe"),
     "claims a1-02-1 stance: «maybe» is not a code of the vocabulary stance."),
    ("unknown_code", changed("claims", 4, flaw="misspelling;typo"),
     "claims a2-02-1 flaw: «typo» is not a code of the vocabulary flaw."),
    ("unknown_reference", changed("claims", 0, parties="alta;gamma"),
     "claims a1-02-1 parties: The table parties has no row «gamma»."),
    ("unknown_reference", changed("claims", 0, event="e-nothing"),
     "claims a1-02-1 event: The table events has no row «e-nothing»."),
    ("bad_date", changed("claims", 0, date="2023-02-30"),
     "claims a1-02-1 date: «2023-02-30» is not a date in EDTF level 1, or no such day or interval exists."),
    ("bad_date", changed("events", 0, date="2023-11/2023-09"),
     "events e-meeting-expected date: «2023-11/2023-09» is not a date in EDTF level 1, or no such day or interval exists."),
    ("bad_date", changed("changes", 0, date="2024-04-31"),
     "changes #1 date: «2024-04-31» is not a date in EDTF level 1, or no such day or interval exists."),
    ("bad_id", added("parties", id="Gamma Ray", kind="group", name_en="Gamma", name_ar="غاما"),
     "parties Gamma Ray id: «Gamma Ray» is not an id."),
    ("presentation_form", changed("claims", 0, statement_ar="\ufe8d\ufedf\ufe98\u0627 بعثت بحاويات."),
     "claims a1-02-1 statement_ar: The cell holds the Arabic presentation form U+FE8D."),
    *(("unseen_character", changed("claims", 0, statement_en=f"Alta has sent{character} containers."),
       f"claims a1-02-1 statement_en: The cell holds U+{ord(character):04X}, a character that is not seen or that only "
       "looks like a space.")
      for character in "\n\x07\u00a0\u00ad\u200b\u202e\u2028\u2067\u3164\ue000\ufeff\ufffe\U000e0041\U000e0100"),
    ("stacked_marks", changed("claims", 0, statement_ar="بعثت ألتا\u064b\u064c\u064d\u064e بحاويات."),
     "claims a1-02-1 statement_ar: The cell holds 4 marks on one letter."),
    *(("wrong_encoding", changed("claims", 0, statement_ar=f"بعثت ألتا بحاويات: {misread}."),
       f"claims a1-02-1 statement_ar: «{misread}» is text that was read in a wrong encoding.")
      for misread in ("نفط".encode().decode("cp1256"), "حاويات".encode("cp1256").decode("cp1252"), "â€œ")),
    ("lost_letters", changed("claims", 0, statement_en="???? has sent containers."),
     "claims a1-02-1 statement_en: The text holds marks that stand for lost letters: «???? has sent containers.»."),
    *(("markup", changed("claims", 0, statement_en=f"Alta has sent {found}containers."),
       f"claims a1-02-1 statement_en: The cell holds markup, «{found[:2]}».")
      for found in ("<b>", "</b>", "<!-- ")),
    ("markup", changed("claims", 0, statement_en="Alta &amp; Borea."),
     "claims a1-02-1 statement_en: The cell holds markup, «&amp;»."),
    ("tatweel", changed("claims", 0, statement_ar="بعثت ألتـا بحاويات."),
     "claims a1-02-1 statement_ar: The cell holds a tatweel."),
    ("foreign_digit", changed("claims", 0, statement_ar="بعثت ألتا بـ".removesuffix("ـ") + " ١٠ حاويات."),
     "claims a1-02-1 statement_ar: The cell holds the digit ١."),
    ("foreign_letter", changed("claims", 0, statement_ar="بعثت ألتا بحاويات إلى بورکيا."),
     "claims a1-02-1 statement_ar: The cell holds U+06A9, a letter of another language that looks like an Arabic one."),
    ("foreign_letter", changed("claims", 0, statement_ar="بعثت ألتا بحاويات فی الصيف."),
     "claims a1-02-1 statement_ar: The cell holds U+06CC, a letter of another language that looks like an Arabic one."),
    ("stray_space", changed("parties", 0, name_en="Alta "),
     "parties alta name_en: The cell begins or ends with a space."),
    ("formula", changed("parties", 0, name_en="=1+1"),
     "parties alta name_en: A spreadsheet would take «=1+1» for a formula."),
    ("formula", changed("parties", 0, name_en="-Alta"),
     "parties alta name_en: A spreadsheet would take «-Alta» for a formula."),
    ("not_arabic", changed("parties", 0, name_ar="Alta"),
     "parties alta name_ar: «Alta» is not in Arabic letters."),
    ("not_english", changed("claims", 0, statement_en="بعثت ألتا إلى Borea."),
     "claims a1-02-1 statement_en: «بعثت ألتا إلى Borea.» is not in English letters."),
    ("too_long", changed("claims", 0, statement_en="Alta " * 100 + "Borea."),
     "claims a1-02-1 statement_en: The cell has 506 characters; 400 are allowed."),
    ("bad_form", changed("datasets", 0, address="ftp://ports.example/list"),
     "datasets ds-ports address: «ftp://ports.example/list» does not have the form of address."),
    ("bad_form", changed("sources", 2, address="javascript:alert(1)"),
     "sources s-council-7 address: «javascript:alert(1)» does not have the form of address."),
    ("early_date", changed("claims", 0, date="1823-06/2023-09"),
     "claims a1-02-1 date: «1823-06/2023-09» begins before 1850."),
    ("early_date", changed("flows", 0, period="/0203-06"),
     "flows f-a1-02-1-1 period: «/0203-06» begins before 1850."),
    ("future_date", changed("events", 1, date="2123-09"),
     f"events e-meeting date: «2123-09» lies after the cut-off, {BOOK.cutoff}."),
    ("future_date", changed("sources", 0, published="2123"),
     f"sources a1 published: «2123» lies after the cut-off, {BOOK.cutoff}."),
    ("said_after_printing", changed("claims", 3, said="2023-10-03"),
     "claims a2-01-1 said: It was said on «2023-10-03», after a2 appeared («2023-10-02»)."),
    ("outcome_of_occurred", changed("events", 1, outcome="e-meeting-expected"),
     "events e-meeting outcome: The event occurred, and yet has an outcome, «e-meeting-expected»."),
    ("one_language", changed("claims", 0, note_en="Said in one language."),
     "claims a1-02-1 note_ar: note_ar is empty, but note_en is not."),
    ("one_language", changed("relations", 1, note_en=""),
     "relations a2-01-1/restates/a1-02-1 note_en: note_en is empty, but note_ar is not."),
    ("duplicate_id", added("parties", id="alta", kind="state", name_en="Alta", name_ar="ألتا"),
     "parties alta id: Another row has the same key «alta»."),
    ("duplicate_id", added("relations", claim="a1-02-2", relation="contradicts", other="a1-02-1", scope="general"),
     "relations a1-02-2/contradicts/a1-02-1 claim: Another row has the same key «a1-02-2/contradicts/a1-02-1»."),
    ("half_date", changed("claims", 0, date_basis=""),
     "claims a1-02-1 date_basis: date_basis is empty, but date is not."),
    ("half_date", changed("sources", 0, published=""),
     "sources a1 published: published is empty, but published_basis is not."),
    ("half_place", changed("aliases", 1, source="a1"),
     "aliases alta/Alta/en/a1/ paragraph: paragraph is empty, but source is not."),
    ("outlet_basis", changed("sources", 0, outlet_basis="inferred"),
     "sources a1 outlet: The outlet «» does not agree with its basis «inferred»."),
    ("outlet_basis", changed("sources", 2, outlet_basis="unknown"),
     "sources s-council-7 outlet: The outlet «council» does not agree with its basis «unknown»."),
    ("unidentified_article", changed("sources", 0, sha256=""),
     "sources a1 sha256: An article has no sha256."),
    ("unverified_reference", changed("claims", 5, verification=""),
     "claims r-ceiling verification: A row of the reference record does not say how it was verified."),
    ("unverified_reference", changed("events", 3, verification=""),
     "events er-ceiling verification: A row of the reference record does not say how it was verified."),
    ("no_chain", removed("attributions", 10),
     "claims r-ceiling: The claim has no chain of attribution."),
    ("chain_steps", removed("attributions", 3),
     "attributions a1-02-2 step: The steps of the chain are 1, 3."),
    ("chain_start", changed("attributions", 7, party="herald"),
     "attributions a2-01-1/1 party: Step 1 is «herald», but the outlet of a2 is «gazette»."),
    ("chain_start", changed("attributions", 0, party="herald"),
     "attributions a1-02-1/1 party: Step 1 is «herald», but the outlet of a1 is «»."),
    ("unknown_paragraph", changed("claims", 0, paragraph="2;9"),
     "claims a1-02-1 paragraph: a1 has no paragraph «9»."),
    ("unknown_paragraph", changed("passages", 3, repeats="7"),
     "passages a1/4 repeats: a1 has no paragraph «7»."),
    ("unknown_paragraph", added("passages", source="a1", paragraph="5", kind="caption"),
     "passages a1/5 paragraph: a1 has no paragraph «5»."),
    ("long_locator", changed("claims", 0, locator="ألتا أرسلت إلى بوريا أكثر من 10"),
     "claims a1-02-1 locator: The locator has 7 words."),
    ("silent_passage", changed("passages", 0, kind="body"),
     "passages a1/1: No claim comes from this paragraph of the body."),
    ("unexplained_flaw", changed("claims", 4, note_en="", note_ar=""),
     "claims a2-02-1 flaw: The flaw «misspelling» is not explained."),
    ("unexplained_withdrawal", changed("claims", 7, reason_en="", reason_ar=""),
     "claims r-old reason_en: The row is withdrawn without a reason."),
    ("unexplained_withdrawal", changed("flows", 0, status="withdrawn"),
     "flows f-a1-02-1-1 reason_en: The row is withdrawn without a reason."),
    ("required", changed("claims", 0, locator=""),
     "claims a1-02-1 locator: The cell is empty."),
    ("collective_voice", changed("attributions", 2, voice="collective"),
     "attributions a1-02-2/1 voice: The voice «collective» does not fit this step."),
    ("collective_voice", changed("attributions", 1, voice="collective"),
     "attributions a1-02-1/2 voice: The voice «collective» does not fit this step."),
    ("collective_voice", changed("attributions", 4, voice="named"),
     "attributions a1-02-2/3 voice: The voice «named» does not fit this step."),
    ("circular_flow", changed("flows", 0, recipient="alta"),
     "flows f-a1-02-1-1 recipient: Supplier and recipient are both «alta»."),
    ("quantity_without_unit", changed("flows", 0, unit=""),
     "flows f-a1-02-1-1 unit: There is a quantity without a unit."),
    ("quantity_without_unit", changed("measures", 0, unit=""),
     "measures m-oil unit: There is a quantity without a unit."),
    ("unit_without_quantity", changed("flows", 2, unit="tonnes"),
     "flows f-a2-02-1-1 unit: There is a unit, «tonnes», without a quantity."),
    ("quantity_without_source", changed("measures", 0, source=""),
     "measures m-oil source: There is a quantity without a source."),
    ("reversed_range", changed("flows", 3, best="9000"),
     "flows f-r-containers-1 best: The range 12000 – 9000 – 16000 does not rise."),
    ("reversed_range", changed("flows", 3, best="", high="900"),
     "flows f-r-containers-1 best: The range 12000 – 900 does not rise."),
    ("self_relation", changed("relations", 0, other="a1-02-2"),
     "relations a1-02-2/contradicts/a1-02-2 other: The claim contradicts itself."),
    ("missing_scope", changed("relations", 0, scope=""),
     "relations a1-02-2/contradicts/a1-02-1 scope: A contradiction does not say whether it is of this very assertion or "
     "a general denial."),
    ("scope_without_contradiction", changed("relations", 1, scope="general"),
     "relations a2-01-1/restates/a1-02-1 scope: The relation restates has a scope, «general»."),
    ("unknown_change", changed("changes", 0, table="rumours"),
     "changes #1 table: The change speaks of «rumours», which the ledger does not have."),
    ("unknown_change", changed("changes", 0, column="standing"),
     "changes #1 column: The change speaks of «standing», which the ledger does not have."),
    ("unknown_change", changed("changes", 0, id="r-gone"),
     "changes #1 id: The change speaks of «r-gone», which the ledger does not have."),
    ("unknown_change", changed("changes", 1, table="relations", column="", id="a1-02-2/restates/r-gone"),
     "changes #2 id: The change speaks of «a1-02-2/restates/r-gone», which the ledger does not have."),
    ("missing_article", changed("sources", 0, file="../three.txt"),
     "sources a1 file: The text three.txt is not among the articles at hand."),
    ("changed_article", changed("sources", 0, sha256="0" * 64),
     "sources a1 sha256: The text at hand is another one: its SHA-256 is "
     "3779c2639fe7fb40ae09e8ca6ea3dacb9f95b22ebe5c85f513c8de0bb980d118."),
    ("unlisted_passage", removed("passages", 3),
     "passages a1 paragraph: Paragraph 4 of the article has no row."),
    ("locator_not_found", changed("claims", 0, locator="ألتا بعثت إلى بوريا"),
     "claims a1-02-1 locator: The words «ألتا بعثت إلى بوريا» do not stand in paragraph 2 of a1."),
    ("spelling_not_found", changed("aliases", 3, text="بورييا"),
     "aliases borea/بورييا/ar/a2/2 text: The spelling «بورييا» does not stand in paragraph 2 of a2."),
    ("copied_words", changed("claims", 0, statement_ar="يقال إن ألتا ارسلت إلي بوريا اكثر من 10 آلاف حاوية."),
     "claims a1-02-1 statement_ar: The statement repeats 8 consecutive words of its article: «ان التا ارسلت الي بوريا اكثر من 10»."),
]  # fmt: skip

#: Rule, what a file is made to hold, and what is reported.
FILES = [
    ("missing_table", "flows.csv", None,
     "flows: The file flows.csv is missing."),
    ("unknown_table", "rumours.csv", lambda raw: b"id\n",
     "rumours: The codebook has no table for the file rumours.csv."),
    ("unreadable_file", "flows.csv", lambda raw: raw + b'"open,',
     "flows: The file cannot be read as CSV: unexpected end of data."),
    ("empty_file", "flows.csv", lambda raw: b"",
     "flows: The file is empty."),
    ("not_utf8", "flows.csv", lambda raw: b"\xe3" + raw,
     "flows: The file is not UTF-8: byte 1 cannot be read."),
    ("byte_order_mark", "flows.csv", lambda raw: b"\xef\xbb\xbf" + raw,
     "flows: The file begins with a byte order mark."),
    ("carriage_return", "flows.csv", lambda raw: raw.replace(b"\n", b"\r\n"),
     "flows: The file has carriage returns: lines of the ledger end with LF alone."),
    ("ragged_row", "datasets.csv", lambda raw: raw.replace(b",CSV,,", b",CSV"),
     "datasets ds-ports: The row on line 2 has 7 cells; the header has 9."),
    ("ragged_row", "datasets.csv", lambda raw: raw + b"\n",
     "datasets: The row on line 3 has 0 cells; the header has 9."),
    ("repeated_column", "datasets.csv", lambda raw: re.sub(rb"(?m)^(.*)$(?=\n)", rb"\1,", raw).replace(b"note_ar,", b"note_ar,format"),
     "datasets format: The header names the column format more than once."),
]  # fmt: skip

#: Rules that are broken by no table and no file.
ELSEWHERE = {"missing_directory", "broken_release", "edited_release"}


def line(problem: checker.Problem) -> str:
    return f"{problem.place}: {problem.sentence('en')}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small ledger to be spoiled."""
    return Path(shutil.copytree(ledger.SMALL, tmp_path / "ledger"))


def test_a_ledger_in_order_has_no_problems() -> None:
    assert checker.problems(ledger.tables(), BOOK, ledger.TEXTS) == []


@pytest.mark.parametrize(("rule", "spoil", "expected"), TABLES, ids=[f"{n}-{case[0]}" for n, case in enumerate(TABLES)])
def test_a_broken_table_is_reported_exactly(rule: str, spoil: ledger.Spoiling, expected: str) -> None:
    frames = ledger.tables()
    spoil(frames)

    found = checker.problems(frames, BOOK, ledger.TEXTS)

    assert [(rule, expected)] == [(problem.rule, line(problem)) for problem in found]


@pytest.mark.parametrize(
    ("rule", "name", "spoil", "expected"), FILES, ids=[f"{n}-{case[0]}" for n, case in enumerate(FILES)]
)
def test_a_broken_file_is_reported_exactly(folder: Path, rule: str, name: str, spoil: object, expected: str) -> None:
    path = folder / name
    if callable(spoil):
        path.write_bytes(spoil(path.read_bytes() if path.exists() else b""))
    else:
        path.unlink()

    _, found = checker.read(folder, BOOK)

    assert [(rule, expected)] == [(problem.rule, line(problem)) for problem in found]


def test_a_missing_folder_is_one_problem(tmp_path: Path) -> None:
    frames, found = checker.read(tmp_path / "nowhere", BOOK)

    assert (frames, [problem.rule for problem in found]) == ({}, ["missing_directory"])


def test_every_rule_of_the_codebook_is_broken_by_one_of_these_cases() -> None:
    assert set(BOOK.rules) == {case[0] for case in TABLES} | {case[0] for case in FILES} | ELSEWHERE


def test_all_problems_are_reported_together() -> None:
    frames = ledger.tables()
    spoiled = [
        (rule, spoil)
        for rule, spoil, _ in TABLES
        if rule in ("unknown_code", "no_chain", "reversed_range", "changed_article")
    ]
    for _, spoil in spoiled:
        spoil(frames)

    found = checker.problems(frames, BOOK, ledger.TEXTS)

    assert sorted(["unknown_code", "unknown_code", "no_chain", "reversed_range", "changed_article"]) == sorted(
        problem.rule for problem in found
    )


def test_problems_come_table_by_table_and_row_by_row() -> None:
    frames = ledger.tables()
    for spoil in (changed("flows", 0, stage=""), changed("claims", 1, topic=""), changed("claims", 0, topic="")):
        spoil(frames)

    places = [problem.place for problem in checker.problems(frames, BOOK)]

    assert places == ["claims a1-02-1 topic", "claims a1-02-2 topic", "flows f-a1-02-1-1 stage"]


@pytest.mark.parametrize("name", list(BOOK.tables))
def test_any_column_may_be_missing_without_a_fall(name: str) -> None:
    for column in BOOK.tables[name].stored:
        frames = ledger.tables()
        frames[name] = frames[name].drop(columns=column)

        found = checker.problems(frames, BOOK, ledger.TEXTS)

        missing = (name, column, "missing_column") in {(each.table, each.column, each.rule) for each in found}
        assert missing == (BOOK.column(name, column).default is None)


def test_a_row_that_is_gone_may_still_have_a_history() -> None:
    frames = ledger.tables()
    changed("changes", 0, table="relations", column="", id="a1-02-2/qualifies/a2-01-1")(frames)
    changed("changes", 1, table="attributions", id="a1-02-2/4")(frames)

    assert checker.problems(frames, BOOK, ledger.TEXTS) == []


@pytest.mark.parametrize("junk", ["", " ", ";", "x", "-1", "9" * 400, "٢", "\x00", "{value}", "..", "1e999", "nan"])
@pytest.mark.parametrize("name", list(BOOK.tables))
def test_cells_may_hold_anything_without_a_fall(name: str, junk: str) -> None:
    frames = ledger.tables()
    for number, column in enumerate(BOOK.tables[name].stored):
        frames[name].loc[number % len(frames[name]), column] = junk

    for problem in checker.problems(frames, BOOK, ledger.TEXTS):
        assert all(problem.sentence(lang) and problem.mend(lang) for lang in LANGUAGES)


@pytest.mark.parametrize("name", list(BOOK.tables))
def test_a_missing_table_does_not_make_others_wrong(name: str) -> None:
    frames = ledger.tables()
    del frames[name]

    assert {"silent_passage", "no_chain", "unknown_paragraph", "unlisted_passage"} >= {
        problem.rule for problem in checker.problems(frames, BOOK, ledger.TEXTS)
    }


def test_without_the_texts_nothing_is_compared_with_them() -> None:
    frames = ledger.tables()
    changed("claims", 0, locator="elsewhere")(frames)

    assert checker.problems(frames, BOOK) == []


def test_what_is_quoted_as_printed_keeps_its_tatweel_and_digits() -> None:
    frames = ledger.tables()
    changed("claims", 5, locator="المـادة ١٢")(frames)

    assert checker.problems(frames, BOOK, ledger.TEXTS) == []


def test_a_minus_sign_may_begin_a_number() -> None:
    frames = ledger.tables()
    changed("changes", 0, old="-12.5")(frames)

    assert checker.problems(frames, BOOK, ledger.TEXTS) == []


@pytest.mark.parametrize(
    ("rule", "spoil"), [case[:2] for case in TABLES], ids=[f"{n}-{case[0]}" for n, case in enumerate(TABLES)]
)
def test_problems_are_told_and_mended_in_both_languages(rule: str, spoil: ledger.Spoiling) -> None:
    frames = ledger.tables()
    spoil(frames)

    for problem in checker.problems(frames, BOOK, ledger.TEXTS):
        for told in (problem.sentence, problem.mend):
            assert re.search("[ء-ي]", told("ar"))
            assert not re.search("[{}]", told("ar") + told("en"))


def test_an_arabic_sentence_reads_as_it_should() -> None:
    problem = checker.Problem(
        "claims", "c1", "stance", "unknown_code", {"value": "maybe", "vocabulary": "stance", "codes": "fact, denial"}
    )

    assert problem.sentence("ar") == "«maybe» ليس في قائمة الرموز stance."
    assert problem.mend("ar") == "استعمل أحد هذه الرموز: fact, denial."


@pytest.mark.parametrize(
    ("spoil", "english", "arabic"),
    [
        (changed("claims", 0, stance="alegation"), "Did you mean «allegation»?", "هل المقصود «allegation»؟"),
        (changed("claims", 0, parties="alta;boera"), "Did you mean «borea»?", "هل المقصود «borea»؟"),
        (ledger.rebuilt("claims", lambda frame: frame.rename(columns={"topic": "topics"})), "Did you mean «topic»?", "هل المقصود «topic»؟"),
    ],
)  # fmt: skip
def test_what_was_most_likely_meant_is_offered(spoil: ledger.Spoiling, english: str, arabic: str) -> None:
    frames = ledger.tables()
    spoil(frames)
    mended = [(each.mend("en"), each.mend("ar")) for each in checker.problems(frames, BOOK)]

    assert [(en.startswith(english), ar.startswith(arabic)) for en, ar in mended if english in en] == [(True, True)]


def test_nothing_is_offered_for_what_is_like_no_code() -> None:
    frames = ledger.tables()
    changed("claims", 0, stance="maybe")(frames)

    assert [each.mend("en")[:3] for each in checker.problems(frames, BOOK)] == ["Use"]


def test_the_command_prints_one_line_for_a_ledger_in_order(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARSAD_ARTICLES", str(ledger.TEXTS))

    assert checker.main([str(ledger.SMALL)]) == 0
    assert capsys.readouterr().out == "no problems: 61 rows in 15 tables\n"


def test_the_command_says_when_it_could_not_read_the_texts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MARSAD_ARTICLES", raising=False)

    assert checker.main([str(ledger.SMALL), "--lang", "ar"]) == 0
    out, err = capsys.readouterr()
    assert out == "لا مشكلات: الصفوف 61، والجداول 15\n"
    assert "MARSAD_ARTICLES" in err


def test_the_command_prints_every_problem_with_its_mend_and_leaves_with_one(folder: Path) -> None:
    (folder / "datasets.csv").unlink()
    flows = folder / "flows.csv"
    flows.write_text(flows.read_text(encoding="utf-8").replace("alleged", "whispered"), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "data.check", str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )

    lines = done.stdout.splitlines()
    stages = ", ".join(BOOK.codes("stage"))
    assert done.returncode == 1
    assert (
        f"flows f-a1-02-1-1 stage: «whispered» is not a code of the vocabulary stage. Use one of: {stages}." == lines[0]
    )
    assert (
        lines[-2] == "datasets: The file datasets.csv is missing. Add it, with its header row even if it has no other."
    )
    assert lines[-1] == "problems: 4"


def test_the_curated_ledger_has_no_problems() -> None:
    articles = ROOT.parent / "shared" / "articles"
    frames, unreadable = checker.read(load.CURATED, BOOK)

    found = checker.problems(frames, BOOK, articles if articles.is_dir() else None)

    assert [line(problem) for problem in unreadable + found] == []
