"""The routes: the same rows as the page, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any
from xml.etree import ElementTree as Xml

import openpyxl
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from starlette.testclient import TestClient

from components.i18n import bidi
from data import count
from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query import rows, selection
from tests import site

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def client(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(load, "load", lambda: small)
    return site.client()


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
    ordered = sorted if "q" in query else list  # a search ranks
    assert ordered(map(str, body["rows"])) == ordered(map(str, asked(query, small, table)))
    assert body["count"] == len(body["rows"])
    assert (body["cutoff"], body["version"]) == (str(codebook.read().cutoff), codebook.read().version)


@pytest.mark.parametrize("table", rows.TABLES)
def test_a_spreadsheet_has_the_same_rows(table: str, client: TestClient, small: Ledger) -> None:
    answer = client.get(f"/api/v1/{table}.csv")
    expected = asked({}, small, table)

    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert [list(row) for row in spreadsheet(answer.text)] == [list(row) for row in expected]
    first = next(iter(expected[0]))
    assert [row[first] for row in spreadsheet(answer.text)] == [str(row[first]) for row in expected]


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


def test_all_rows_can_be_walked_by_their_links(client: TestClient) -> None:
    everything = [row["id"] for row in client.get("/api/v1/claims.json?q=%20&layer=article").json()["rows"]]
    walked, here = [], "claims.json?q=%20&layer=article&limit=2"
    while here:
        answer = client.get(f"/api/v1/{here}")
        walked += [row["id"] for row in answer.json()["rows"]]
        here = answer.links.get("next", {}).get("url", "")

    assert walked == everything
    assert len(walked) > 2
    last = answer.links["prev"]["url"]
    assert client.get(f"/api/v1/{last}").json()["rows"]


@pytest.mark.parametrize(
    ("asked", "accepted", "lang"),
    [
        ("", "ar-EG,ar;q=0.9,en;q=0.5", "ar"),
        ("", "en;q=0.4, ar;q=0.8", "ar"),
        ("", "fr, en;q=0.5, ar;q=0.1", "en"),
        ("", "de", "en"),
        ("", "ar;q=junk, ,;;", "en"),
        ("ar", "en", "ar"),
        ("en", "ar", "en"),
        ("zz", "ar", "ar"),
    ],
)
def test_a_problem_is_told_in_the_language_of_who_asked(
    asked: str, accepted: str, lang: str, client: TestClient
) -> None:
    answer = client.get(f"/api/v1/claims.json?limit=x&lang={asked}", headers={"Accept-Language": accepted})

    assert answer.headers["content-language"] == lang
    assert bool(re.search("[\u0620-\u064a]", answer.json()["detail"])) == (lang == "ar")
    assert answer.json()["detail"] == bidi.plain(answer.json()["detail"])


def test_a_browser_gets_a_problem_as_a_page(client: TestClient) -> None:
    answer = client.get("/chart/nothing.png?lang=ar", headers={"Accept": "text/html,*/*"})

    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert 'dir="rtl"' in answer.text


def test_nothing_may_be_written(client: TestClient) -> None:
    answer = client.post("/api/v1/claims.json")

    assert answer.status_code == 405
    assert answer.headers["content-type"] == "application/problem+json"
    assert "GET" in answer.headers["allow"]


def test_the_server_says_when_it_is_ready_and_when_it_is_not(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = client.get("/readyz").json()
    assert (said["ready"], said["version"]) == (True, codebook.read().version)
    assert said["claims"] == {"article": 5, "reference": 2}
    assert said["checks"]["ledger"] == said["checks"]["fonts"] == "ok"

    def broken() -> Ledger:
        raise load.LedgerError([])

    monkeypatch.setattr(load, "load", broken)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["checks"]["ledger"] == "broken"


def test_every_answer_carries_the_safety_headers(client: TestClient) -> None:
    for path in ("/api/v1/claims.json", "/api/v1/nothing.json", "/readyz"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "strict-origin-when-cross-origin"


# What a cache, another site and a program need


def test_an_answer_that_is_known_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/api/v1/claims.json")
    again = client.get("/api/v1/claims.json", headers={"If-None-Match": f'"x", {first.headers["etag"]}'})

    assert codebook.read().version in first.headers["etag"]
    assert (again.status_code, again.text) == (304, "")
    assert again.headers["etag"] == first.headers["etag"]
    assert client.get("/api/v1/claims.json?topic=arms").headers["etag"] != first.headers["etag"]


def test_an_answer_that_is_known_by_its_day_is_not_sent_again(client: TestClient) -> None:
    day = client.get("/api/v1/claims.json").headers["last-modified"]
    asked = {
        day: 304,
        "Fri, 01 Jan 2100 00:00:00 GMT": 304,
        "Sat, 01 Jan 2000 00:00:00 GMT": 200,
        "Sat, 01 Jan 2000 00:00:00": 200,
        "yesterday": 200,
    }

    for since, status in asked.items():
        assert client.get("/api/v1/claims.json", headers={"If-Modified-Since": since}).status_code == status
    both = {"If-Modified-Since": day, "If-None-Match": '"other"'}
    assert client.get("/api/v1/claims.json", headers=both).status_code == 200


def test_an_answer_says_when_the_ledger_was_last_changed(client: TestClient, small: Ledger) -> None:
    day = max(str(codebook.read().cutoff), *small.changes["date"])

    changed = parsedate_to_datetime(client.get("/api/v1/flows.csv").headers["last-modified"])
    assert changed.date().isoformat() == day


def test_rows_travel_packed(client: TestClient) -> None:
    assert client.get("/api/v1/claims.json").headers["content-encoding"] == "gzip"
    plain = client.get("/api/v1/claims.json", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers


def test_the_description_is_valid_openapi(client: TestClient) -> None:
    document = client.get("/api/v1/openapi.json").json()

    validate(document)
    assert document["openapi"].startswith("3.1")
    assert {"claims", *rows.TABLES} <= set(document["components"]["schemas"])


@pytest.mark.parametrize("table", rows.TABLES)
def test_the_description_fits_the_answers(table: str, client: TestClient) -> None:
    document = client.get("/api/v1/openapi.json").json()
    answer = client.get(f"/api/v1/{table}.json").json()
    schema = document["paths"][f"/api/v1/{table}.json"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]

    Draft202012Validator(schema | {"components": document["components"]}).validate(answer)
    assert set(document["components"]["schemas"][table]["properties"]) == set(answer["rows"][0])


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_changes_can_be_followed(lang: str, client: TestClient, small: Ledger) -> None:
    answer = client.get(f"/feed.atom?lang={lang}")
    root = Xml.fromstring(answer.text)
    entries = root.findall(f"{ATOM}entry")

    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert root.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == lang
    for element in (root, *entries):
        for needed in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{needed}")) == 1
            assert element.findtext(f"{ATOM}{needed}")
        datetime.fromisoformat(element.findtext(f"{ATOM}updated", ""))
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries) == 2
    assert [entry.findtext(f"{ATOM}updated", "")[:10] for entry in entries] == ["2024-04-02", "2024-04-01"]
    links = [link.attrib["href"] for link in root.iter(f"{ATOM}link")]
    assert all(link.startswith("http://localhost/") for link in links)
    assert f"http://localhost/claims?claim=r-old&lang={lang}" in links
    assert small.changes.iloc[0][f"reason_{lang}"] in (entries[1].findtext(f"{ATOM}content") or "")


def test_a_broken_ledger_is_a_problem(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Ledger:
        raise load.LedgerError([])

    monkeypatch.setattr(load, "load", broken)
    for path in ("/api/v1/claims.json", "/api/v1/openapi.json", "/feed.atom"):
        answer = client.get(path)
        assert answer.status_code == 503
        assert answer.headers["content-type"] == "application/problem+json"


def test_the_published_ledger_answers_in_full(real: Ledger) -> None:
    client = site.client()
    validate(client.get("/api/v1/openapi.json").json())
    Xml.fromstring(client.get("/feed.atom").text)
    for table in rows.TABLES:
        answer = client.get(f"/api/v1/{table}.json?limit=9999").json()
        assert answer["count"] == len(answer["rows"]) == len(asked({}, real, table))
        assert len(spreadsheet(client.get(f"/api/v1/{table}.csv?limit=9999").text)) == answer["count"]


def test_what_came_of_promises_is_a_file_with_a_row_for_those_of_which_nothing_came(client: TestClient, small: Ledger) -> None:
    ahead, came = count.promises(small), count.came_of(small)
    answer = client.get("/api/v1/claims/outcomes.json").json()
    table = spreadsheet(client.get("/api/v1/claims/outcomes.csv").text)

    assert {row["claim"] for row in answer["rows"]} == set(ahead["id"])
    assert [(row["claim"], row["other"]) for row in answer["rows"] if row["way"]] == [
        (claim, other) for claim in ahead["id"] for other in came.loc[came["claim"].eq(claim), "other"]
    ]
    assert len(table) == answer["count"] == len(answer["rows"])
    assert client.get("/api/v1/claims/outcomes.json?by=month").status_code == 400


def test_what_came_of_one_group_of_promises_is_a_file_in_every_form(client: TestClient) -> None:
    every = client.get("/api/v1/claims/outcomes.json").json()["rows"]

    assert {row["group"] for row in every} == {"article-outcome"}
    for group in ("article-outcome", "article-nothing"):
        asked_for = f"?group={group}&lang=en"
        own = client.get(f"/api/v1/claims/outcomes.json{asked_for}").json()["rows"]
        book = openpyxl.load_workbook(io.BytesIO(client.get(f"/download/outcomes.xlsx{asked_for}").content))
        head, *body = (["" if cell.value is None else cell.value for cell in line] for line in book["outcomes"].rows)
        assert own == [row for row in every if row["group"] == group]
        assert [[str(cell) for cell in line] for line in body] == [[str(row[name]) for name in head] for row in own]
        assert {row[0].value for row in book["labels"].iter_rows(min_row=2)} == set(head)
    assert client.get("/api/v1/claims/outcomes.json?group=articles").status_code == 400
    assert client.get("/download/outcomes.xlsx?group=nothing").status_code == 400
