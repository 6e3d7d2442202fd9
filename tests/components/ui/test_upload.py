"""A reader brings tables to the page: what was seen is said, refusals are in words, and nothing joins the ledger."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from components.exports import upload_template
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from components.ui import notices
from components.ui.sections import upload, upload_columns, upload_matches
from data.ledger import load, own
from data.ledger.load import Ledger
from data.query.selection import Selection
from data.upload import limits
from tests import hostile, ledger
from tests.data.upload import files

ROOT = Path(__file__).parents[3]


def opened(lang: str, small: Ledger, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr(load, "load", lambda *_: small)
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=90)
    app.query_params["lang"] = lang
    app.run()
    app.switch_page(str(ROOT / "pages" / "data.py")).run()
    return app


def html(app: AppTest) -> str:
    return bidi.plain("".join(each.proto.body for each in app.get("html")))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_reader_brings_a_table(lang: str, small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened(lang, small, monkeypatch)
    before = html(app)
    raw = files.csv("claims", ledger.changed("claims", 0, id="mine-1", topic="war"))
    app.get("file_uploader")[0].upload("mine.csv", raw).run()
    after = html(app)

    assert not app.exception
    assert "mine-1" in after
    assert "war" in after
    assert Text(lang=lang)("own-yours") in after
    # The tables to take away are those of before: what a reader brings is counted nowhere.
    assert before[: before.index("marsad.zip")] in after


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_broken_file_is_no_exception_and_is_refused_in_the_readers_words(
    lang: str, small: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(lang, small, monkeypatch)
    app.get("file_uploader")[0].upload("mine.csv", b"id,source\n\x00\x01").run()

    assert not app.exception
    assert bidi.plain(Text(lang=lang)("own-unreadable")) in html(app)


def test_a_heading_that_is_not_the_codebooks_is_mapped(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened("en", small, monkeypatch)
    raw = files.csv("claims", ledger.rebuilt("claims", lambda frame: frame.rename(columns={"topic": "Matter"})))
    app.get("file_uploader")[0].upload("mine.csv", raw).run()
    assert "Columns set aside: Matter" in html(app)
    (choice,) = [box for box in app.selectbox if "Matter" in box.label]
    choice.select("topic").run()

    assert "set aside" not in html(app)
    assert "No rule is broken" in html(app)


@pytest.mark.parametrize(("raw", "message"), [(b"", "own-nothing"), (b"city,heat\nCairo,30\n", "own-none-of-ours")])
def test_a_file_without_rows_is_told_from_one_that_is_not_known(raw: bytes, message: str, text: Text, small: Ledger) -> None:
    found = files.read(raw, small, "mine.csv")

    assert bidi.plain(text(message)) in bidi.plain(upload.seen(found, text))


def test_of_many_problems_the_first_are_seen_and_all_are_named_in_words(small: Ledger, text: Text) -> None:
    raw = files.csv("claims", ledger.rebuilt("claims", lambda frame: pd.concat([frame, frame], ignore_index=True)))
    found = files.read(raw, small, "mine.csv")
    shown = notices.problems(found.problems * 2, text)

    assert shown[: shown.index("<details")].count("<tr><td") == notices.FIRST
    assert shown.count("<tr><td") == 2 * len(small.claims)
    assert f"{text.label('claims', 'id')}<div class=\"soft ids\"><bdi>id</bdi></div>" in shown


def test_a_session_reads_for_so_long_and_no_longer(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened("en", small, monkeypatch)
    app.session_state[upload.SPENT] = limits.SESSION + 1
    app.get("file_uploader")[0].upload("mine.csv", files.csv("claims")).run()

    assert "as much as one may" in html(app)


def test_hostile_words_of_a_reader_are_shown_as_text(
    small: Ledger, text: Text, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CHARACTERS", 40_000)
    raw = hostile.tables()["claims"].to_csv(index=False).encode().replace(b"\0", b"")
    view = View(small, small, Selection(), text, {"lang": text.lang}, "data", False)
    found = files.read(raw, small, "<img src=x>.csv")
    shown = upload.seen(found, text) + upload_matches.beside(found, view)

    assert "<script" not in shown
    assert "<img" not in shown
    assert upload_matches.beside(found, view).count("<tr><td") == len(small.claims)


def test_the_limits_are_named_before_anything_is_brought(text: Text) -> None:
    named = bidi.plain(text("own-limits", **limits.NAMED))

    assert all(text.number(number) in named for number in (limits.FILES, 5, limits.ROWS, limits.COLUMNS, limits.CELLS))
    assert upload_columns.MOST <= limits.COLUMNS


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_clean_table_opens_in_the_rooms_and_closes_when_it_is_taken_out(lang: str) -> None:
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=90)
    app.query_params["lang"] = lang
    app.switch_page(str(ROOT / "pages" / "data.py")).run()
    app.get("file_uploader")[0].upload("own.xlsx", upload_template.workbook(Text(lang=lang))).run()
    version = re.search(r"v=(own-[\w-]+)", html(app))

    assert not app.exception
    assert version
    kept = own.find(version[1])
    assert kept
    assert list(kept.ledger.claims.index) == ["example-1", "example-2", "example-3"]
    app.get("file_uploader")[0].set_value([]).run()
    assert own.find(version[1]) is None
