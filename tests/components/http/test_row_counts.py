"""One view has one number of rows: on the page, in every file and from the routes, for every table."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping

import openpyxl
import pandas as pd
import pytest
from starlette.testclient import TestClient

from components.i18n import bidi
from components.i18n.text import Text
from data.ledger import load
from data.ledger.load import Ledger
from data.query.rows import TABLES
from tests import site
from tests.states import states
from tests.test_pages import html, opened

SEED = 17
STATES = states(load.load(), 20, SEED)
ROW = re.compile(r'<td data-column="[^"]*" data-label="[^"]*" class="">([^<]*)</td><td data-column="[^"]*" data-label="[^"]*" class="number">([^<]*)</td>')


@pytest.fixture(scope="module")
def client() -> TestClient:
    return site.bare()


def on_page(query: Mapping[str, str]) -> dict[str, int]:
    """Rows per table as the data page prints them."""
    page = bidi.plain(html(opened("data", lang="en", **query)))
    said = {name: int(number.replace(",", "")) for name, number in reversed(ROW.findall(page))}  # the first of a name
    return {table: said[Text("en").table(table)] for table in TABLES}


def in_routes(client: TestClient, query: Mapping[str, str], form: str) -> dict[str, int]:
    found = {}
    for table in TABLES:
        answer = client.get(f"/api/v1/{table}.{form}", params={**query, "limit": "99999"})
        body = answer.json()["rows"] if form == "json" else pd.read_csv(io.StringIO(answer.text.removeprefix("\ufeff")))
        found[table] = len(body)
    return found


def in_workbooks(client: TestClient, query: Mapping[str, str]) -> dict[str, int]:
    found = {}
    for table in TABLES:
        answer = client.get(f"/download/{table}.xlsx", params={**query, "lang": "ar"})
        sheet = openpyxl.load_workbook(io.BytesIO(answer.content), read_only=True)[table]
        found[table] = sum(1 for _ in sheet.iter_rows(min_row=2, max_col=1))
    return found


def in_package(client: TestClient, query: Mapping[str, str]) -> dict[str, int]:
    archive = zipfile.ZipFile(io.BytesIO(client.get("/download/marsad.zip", params=query).content))
    return {table: len(pd.read_csv(archive.open(f"curated/{table}.csv"), dtype=str)) for table in TABLES}


@pytest.mark.parametrize("query", STATES, ids=range(len(STATES)))
def test_one_view_has_one_number_of_rows_a_table(query: dict[str, str], client: TestClient) -> None:
    page = on_page(query)

    assert in_routes(client, query, "json") == page
    assert in_routes(client, query, "csv") == page
    assert in_workbooks(client, query) == page
    assert in_package(client, query) == page
    counts = {
        table: client.get(f"/api/v1/{table}.json", params={**query, "limit": "0"}).json()["count"] for table in TABLES
    }
    assert counts == page


@pytest.mark.parametrize("query", STATES[:5], ids=range(5))
def test_the_claims_page_and_its_chips_say_the_same(query: dict[str, str], client: TestClient) -> None:
    words = bidi.plain(html(opened("claims", lang="en", **query)))
    for layer in query.get("layer", "article,reference").split(","):
        rows = client.get("/api/v1/claims.json", params={**query, "layer": layer, "limit": "0"}).json()
        assert not rows["count"] or bidi.plain(Text("en").quantity(best=rows["count"], unit="claims")) in words


def test_the_views_are_not_all_alike(real: Ledger, client: TestClient) -> None:
    found = [tuple(in_routes(client, query, "json").values()) for query in STATES]

    assert len(set(found)) > len(STATES) / 2
    assert json.dumps(states(real, 20, SEED)) == json.dumps(STATES)
