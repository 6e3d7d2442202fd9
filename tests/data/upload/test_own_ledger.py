"""A reader's own tables as a ledger of their own: what of ours goes along, what is left out, how long it is kept."""

from __future__ import annotations

import pytest

from components.exports import upload_template
from components.i18n.text import Text
from data.ledger import codebook, own, versions
from data.ledger.load import Ledger
from data.upload import known, own_ledger, template, worker
from data.upload.records import Request

BOOK = codebook.read()


def read(small: Ledger, **files: str) -> tuple[str, int]:
    raw = [(f"{name}.csv", body.encode()) for name, body in files.items()]
    reading = worker.read(Request(raw, BOOK, known.rows(small)))
    assert not reading.problems
    return own_ledger.opened(reading.tables, small, BOOK, "2025-01-02")


@pytest.fixture
def whole(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    from tests import ledger

    monkeypatch.setattr(versions, "stored", lambda _: ledger.tables())
    monkeypatch.setattr(own, "_kept", type(own._kept)())
    return small


CLAIMS = """id,source,statement_en,statement_ar,topic,stance,date,said
mine-1,notes,Alta sent one ship.,,arms,allegation,2024-03,2024-04-01
mine-2,a1,No ship came.,,arms,denial,2024-03,2024-04-02
"""
SOURCES = "id,title_en,layer,published\nnotes,My notes,article,2024-04-01\n"
RELATIONS = "claim,relation,other,scope\nmine-2,contradicts,mine-1,specific\nmine-2,contradicts,a1-02-1,specific\n"


def test_it_holds_theirs_and_of_ours_what_they_name(whole: Ledger) -> None:
    version, left_out = read(whole, claims=CLAIMS, sources=SOURCES, relations=RELATIONS)
    kept = own.find(version)
    assert kept

    ledger = kept.ledger
    assert list(ledger.claims.index) == ["mine-1", "mine-2"]
    assert list(ledger.sources.index) == ["notes", "a1"]
    assert list(ledger.claims["standing"].astype(str)) == ["disputed", "denial"]
    assert list(ledger.claims["statement_ar"]) == ["Alta sent one ship.", "No ship came."]
    assert left_out == 1  # the relation to a claim of ours
    assert len(ledger.relations) == 1
    assert not len(ledger.findings)
    assert not len(ledger.changes)
    assert (ledger.edition.cutoff, ledger.edition.is_own) == ("2025-01-02", True)
    assert next(iter(ledger.attributions["described_en"])) == "My notes"


def test_no_row_names_one_of_ours_that_did_not_go_along(whole: Ledger) -> None:
    from tests import ledger

    tied = next(row for row in ledger.tables()["events"].to_dict("records") if row["same_as"])
    mine = CLAIMS.splitlines()
    lines = [f"{mine[0]},event,measure", f"{mine[1]},{tied['id']},{whole.measures.index[0]}", f"{mine[2]},,"]
    version, _ = read(whole, claims="\n".join(lines), sources=SOURCES)
    kept = own.find(version)
    assert kept

    assert list(kept.ledger.claims["event"]) == [tied["id"], ""]
    assert kept.ledger.events.loc[tied["id"], "same_as"] == ""
    assert list(kept.ledger.claims["measure"]) == ["", ""]


def test_its_name_cannot_be_guessed_and_its_time_ends(whole: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    version, _ = read(whole, claims=CLAIMS, sources=SOURCES)
    again, _ = read(whole, claims=CLAIMS, sources=SOURCES)

    assert own.is_own(version)
    assert version != again
    assert len(version) >= len(own.PREFIX) + 32
    assert versions.asked({"v": version}) == version
    assert version not in versions.versions()
    now = own.monotonic()
    monkeypatch.setattr(own, "monotonic", lambda: now + own.SECONDS + 1)
    assert own.find(version) is None
    assert versions.asked({"v": version}) == ""


def test_so_many_are_kept_and_one_is_forgotten_when_asked(whole: Ledger) -> None:
    names = [read(whole, claims=CLAIMS, sources=SOURCES)[0] for _ in range(own.MOST + 1)]

    assert own.find(names[0]) is None
    assert all(map(own.find, names[1:]))
    own.forget(names[1])
    assert own.find(names[1]) is None


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("form", ["xlsx", "zip"])
def test_the_template_is_read_without_a_problem(whole: Ledger, lang: str, form: str) -> None:
    body = (upload_template.workbook if form == "xlsx" else upload_template.packed)(Text(lang=lang))
    reading = worker.read(Request([(f"own-table.{form}", body)], BOOK, known.rows(whole)))

    assert (reading.problems, reading.count) == ([], 0)
    assert {name: len(rows) for name, rows in reading.tables.items()} == {
        name: len(rows) for name, rows in template.EXAMPLE.items()
    }
    for name, rows in template.EXAMPLE.items():
        assert [{column: row[column] for column in rows[0]} for row in reading.tables[name]] == rows
    version, left_out = own_ledger.opened(reading.tables, whole, BOOK, "2025-01-02")
    kept = own.find(version)
    assert kept
    assert not left_out
    assert list(kept.ledger.claims["standing"].astype(str)) == ["disputed", "denial", "prospective"]
