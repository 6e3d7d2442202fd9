"""The routes: the same rows as the page, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components import api
from data import codebook, load, rows, selection
from data.load import Ledger


@pytest.fixture
def client(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(load, "load", lambda: small)
    return TestClient(Starlette(routes=api.ROUTES, middleware=api.MIDDLEWARE))


def spreadsheet(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def asked(query: dict[str, str], ledger: Ledger, table: str) -> list[dict[str, Any]]:
    chosen, _ = selection.from_query(query, ledger)
    return json.loads(json.dumps(rows.table(selection.select(ledger, chosen), table).to_dict("records")))


@pytest.mark.parametrize("table", rows.TABLES)
@pytest.mark.parametrize("query", [{}, {"layer": "article"}, {"topic": "arms", "q": "ألتا"}, {"from": "2023-12-01"}])
def test_a_route_answers_with_the_rows_of_the_page(
    table: str, query: dict[str, str], client: TestClient, small: Ledger
) -> None:
    answer = client.get(f"/api/v1/{table}.json", params=query)
    body = answer.json()

    assert answer.status_code == 200
    assert list(body) == ["count", "cutoff", "version", "rows"]
    assert body["rows"] == asked(query, small, table)
    assert body["count"] == len(body["rows"])
    assert (body["cutoff"], body["version"]) == (str(codebook.read().cutoff), codebook.read().version)


@pytest.mark.parametrize("table", rows.TABLES)
def test_a_spreadsheet_has_the_same_rows(table: str, client: TestClient, small: Ledger) -> None:
    answer = client.get(f"/api/v1/{table}.csv")
    expected = asked({}, small, table)

    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert [row["id"] for row in spreadsheet(answer.text)] == [row["id"] for row in expected]
    assert list(spreadsheet(answer.text)[0]) == list(expected[0])


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_a_cell_never_runs_as_a_formula(cell: str) -> None:
    assert api.safe(cell) == f"'{cell}"


def test_other_cells_stay_as_they_are() -> None:
    assert [api.safe(cell) for cell in ("a=b", "", -1, None, "ألتا")] == ["a=b", "", -1, None, "ألتا"]


def test_rows_come_a_part_at_a_time_and_the_count_is_of_all(client: TestClient) -> None:
    part = client.get("/api/v1/claims.json?limit=2&offset=3").json()

    assert part["count"] == 7
    assert [row["id"] for row in part["rows"]] == ["a2-01-1", "a2-02-1"]
    assert client.get("/api/v1/claims.json?limit=0").json()["rows"] == []
    assert client.get("/api/v1/claims.json?offset=99").json()["rows"] == []
    assert len(spreadsheet(client.get("/api/v1/claims.csv?limit=2").text)) == 2


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("claims.json?limit=-1", 400),
        ("claims.json?limit=x", 400),
        ("claims.json?offset=1.5", 400),
        ("claims.json?limit=٣", 400),
        ("secrets.json", 404),
        ("claims.xml", 404),
    ],
)
def test_a_wrong_question_is_answered_with_a_problem(path: str, status: int, client: TestClient) -> None:
    answer = client.get(f"/api/v1/{path}")

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert answer.json()["detail"]


def test_junk_in_the_parameters_is_passed_over(client: TestClient) -> None:
    assert client.get("/api/v1/claims.json?topic=zzz&from=never&x=1").json()["count"] == 7


def test_nothing_may_be_written(client: TestClient) -> None:
    assert client.post("/api/v1/claims.json").status_code == 405


def test_the_server_says_when_it_is_ready_and_when_it_is_not(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert client.get("/readyz").json() == {"ready": True, "version": codebook.read().version, "claims": 8}

    def broken() -> Ledger:
        raise load.LedgerError([])

    monkeypatch.setattr(load, "load", broken)
    assert client.get("/readyz").status_code == 503


def test_every_answer_carries_the_safety_headers(client: TestClient) -> None:
    for path in ("/api/v1/claims.json", "/api/v1/nothing.json", "/readyz"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
