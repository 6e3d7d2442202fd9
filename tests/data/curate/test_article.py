"""A new article beside the tiny ledger: everything that can be read off, and no statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.checks import checker
from data.curate import article
from data.ledger import codebook
from tests.ledger import TEXTS, built, tables

TEXT = """لقاء قريب
ونفت ألتا في 13 سبتمبر 2023 أنها أرسلت 500 حاوية إلى بوريا. وقال متحدث إن بوريا قد تشتري القمح.
لقاء قريب
"""


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "three.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_places_dates_parties_and_stances_are_suggested_and_nothing_is_claimed(new: Path) -> None:
    claims = article.draft(new, built(), "2023-09").rows["claims"]
    denial, possible = claims[1], claims[2]

    assert [claim["paragraph"] for claim in claims] == ["1", "2", "2"]
    assert (denial["stance"], denial["date"], denial["date_basis"]) == ("denial", "2023-09-13", "printed")
    assert set(denial["parties"].split(";")) == {"alta", "borea"}
    assert denial["locator"] == "ونفت ألتا في 13 سبتمبر 2023"
    assert possible["stance"] == "possibility"
    assert not any(claim.get("statement_en") or claim.get("statement_ar") for claim in claims)


def test_a_repeated_line_is_marked_and_makes_no_claim(new: Path) -> None:
    passages = article.draft(new, built(), "2023-09").rows["passages"]

    assert [(each["kind"], each["repeats"]) for each in passages] == [
        ("headline", ""),
        ("body", ""),
        ("subheading", "1"),
    ]


def test_the_check_asks_for_each_statement(new: Path) -> None:
    draft = article.draft(new, built(), "2023-09")
    problems = checker.problems(article.appended(tables(), draft.rows), codebook.read())
    asked = {(each.id, each.column) for each in problems if each.table == "claims"}

    assert {(claim["id"], f"statement_{lang}") for claim in draft.rows["claims"] for lang in ("en", "ar")} <= asked


def test_quantities_and_likely_repeats_are_hinted(new: Path) -> None:
    new.write_text(TEXT + "وبعثت ألتا هذا العام إلى بوريا بما يزيد على عشرة آلاف حاوية.\n", encoding="utf-8")
    hints = article.draft(new, built(), "2023-09").hints

    assert any("quantity 500 containers" in hint for hint in hints)
    assert any("like a1-02-1" in hint for hint in hints)


def test_a_text_that_is_known_or_unreadable_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(article.ArticleError, match="already"):
        article.draft(TEXTS / "one.txt", built())
    with pytest.raises(article.ArticleError, match="UTF-8"):
        article.draft(broken, built())
