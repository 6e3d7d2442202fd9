"""A table that a reader brings: read or refused in words, checked by the ledger's rules, shown beside and never inside."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from components.ui.sections import upload as panel
from data.checks import upload
from data.checks.upload import OwnError
from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query.selection import Selection
from tests import hostile, ledger

ROOT = Path(__file__).parents[3]


def csv(table: str, spoil: ledger.Spoiling | None = None) -> bytes:
    """A table of the small ledger as a file, with what a reader might have done to it."""
    frames = ledger.tables()
    if spoil:
        spoil(frames)
    return frames[table].to_csv(index=False, lineterminator="\n").encode()


def workbook(raw: bytes) -> bytes:
    """The same as XLSX."""
    book = openpyxl.Workbook()
    for line in pd.read_csv(io.BytesIO(raw), header=None, dtype=str, keep_default_na=False).to_numpy().tolist():
        book.active.append(line)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def read(raw: bytes, small: Ledger) -> upload.Own:
    return upload.read(raw, small, codebook.read())


@pytest.mark.parametrize("table", ["claims", "events"])
def test_a_table_in_order_is_read_and_has_no_problem(table: str, small: Ledger) -> None:
    for raw in (csv(table), workbook(csv(table))):
        found = read(raw, small)
        assert (found.table, len(found.rows), found.problems) == (table, len(getattr(small, table)), [])


def test_every_problem_is_named_with_its_place(small: Ledger) -> None:
    def spoil(frames: ledger.Tables) -> None:
        frames["claims"].loc[0, ["topic", "source", "date"]] = ["war", "nobody", "2023-13"]
        frames["claims"].loc[1, "id"] = frames["claims"].loc[2, "id"]

    found = {(each.rule, each.column) for each in read(csv("claims", spoil), small).problems}

    assert found >= {
        ("unknown_code", "topic"),
        ("unknown_reference", "source"),
        ("bad_date", "date"),
        ("duplicate_id", "id"),
    }


def test_a_missing_column_is_named(small: Ledger) -> None:
    raw = csv("events", ledger.rebuilt("events", lambda frame: frame.drop(columns="kind")))

    assert ("missing_column", "kind") in {(each.rule, each.column) for each in read(raw, small).problems}


def test_a_row_stands_beside_the_same_event_then_the_same_topic_with_the_nearest_date(small: Ledger) -> None:
    known = small.claims
    met = known.index[known["event"].ne("")][0]
    frame = pd.DataFrame(
        [
            {"id": "x1", "event": known.loc[met, "event"], "topic": "arms", "date": "2023-09"},
            {"id": "x2", "event": "", "topic": "arms", "date": "2023-07"},
            {"id": "x3", "event": "", "topic": "china", "date": "2023-07"},
            {"id": "x4", "event": "", "topic": "arms", "date": "soon"},
            {"id": "x6", "event": "e-unknown", "topic": "arms", "date": "2023-07"},
            {"id": "x5", "event": "", "topic": "", "date": ""},
        ]
    )
    arms = known[known["topic"].astype(str).eq("arms")]
    away = (arms["date_from"] - pd.Timestamp("2023-07-01")).abs()

    beside = list(upload.beside(frame, known, upload.KINDS["claims"]))
    assert known.loc[beside[0], "event"] == known.loc[met, "event"]
    assert beside[1] == away.idxmin()
    assert beside[2] == ""
    assert beside[3] == arms.index[0]
    assert beside[4:] == [beside[1], ""]


def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (upload.UNPACKED * 1_000_000 + 1))
    return target.getvalue()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "own-unknown"),
        (b"a,b,c\n1,2,3\n", "own-unknown"),
        (b"\xff\xfe\x00i\x00d", "own-unknown"),
        (b"PK\x03\x04 no workbook", "own-unreadable"),
        (bomb(), "own-large"),
        (b"x" * (upload.SIZE * 1_000_000 + 1), "own-large"),
        (csv("claims").partition(b"\n")[0], "own-empty"),
        (csv("claims").partition(b"\n")[0] + b"\n" + b'"', "own-unreadable"),
        (csv("claims").partition(b"\n")[0] + b"\n" + b"a,b\n" * (upload.ROWS + 1), "own-long"),
    ],
    ids=range(9),
)
def test_a_file_that_is_no_table_is_refused_in_words(raw: bytes, said: str, small: Ledger) -> None:
    with pytest.raises(OwnError, match=said):
        read(raw, small)
    for lang in ("ar", "en"):
        assert Text(lang=lang)(said, **panel.LIMITS) != said


def test_hostile_words_of_a_reader_are_shown_as_text(small: Ledger, text: Text) -> None:
    raw = hostile.tables()["claims"].to_csv(index=False).encode()
    view = View(small, small, Selection(), text, {"lang": text.lang}, "data", False)
    html = panel.side_by_side(read(raw, small), view)

    assert "<script" not in html
    assert "<img" not in html
    assert html.count("<tr>") == 1 + len(small.claims)


def opened(lang: str) -> AppTest:
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=90)
    app.query_params["lang"] = lang
    app.run()
    app.switch_page(str(ROOT / "pages" / "data.py")).run()
    return app


def html(app: AppTest) -> str:
    return bidi.plain("".join(each.proto.body for each in app.get("html")))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_reader_brings_a_table(lang: str, small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "load", lambda *_: small)
    app = opened(lang)
    before = html(app)
    raw = csv("claims", ledger.changed("claims", 0, id="mine-1", topic="war"))
    app.get("file_uploader")[0].upload("mine.csv", raw).run()
    after = html(app)

    assert not app.exception
    assert "mine-1" in after
    assert "war" in after
    assert Text(lang=lang)("own-yours") in after
    # The tables to take away are those of before: what a reader brings is counted nowhere.
    assert before[: before.index("marsad.zip")] in after


def test_a_broken_file_is_no_exception(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "load", lambda *_: small)
    app = opened("en")
    app.get("file_uploader")[0].upload("mine.csv", b"\x00\x01").run()

    assert not app.exception
    assert "does not name the columns" in html(app)
