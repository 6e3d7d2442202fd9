"""Every parameter of every route with good, partial and bad values: what is known is heeded, anything else is refused by name."""

from __future__ import annotations

import re
from html import unescape

import pytest
from starlette.testclient import TestClient

from components.exports.formats import BY_NAME, RESOURCES
from components.http import images
from components.http.parameters import parameters
from components.i18n import bidi
from components.state.view import View
from components.ui import figure_links
from components.ui.widgets import download_links, export_panel
from data.ledger import codebook, load
from data.ledger.load import Ledger
from tests import site
from tests.printing import Printer

#: An address of each resource that is asked for the same view, whatever else it is asked.
ADDRESS = {
    "openapi": "/api/v1/openapi.json",
    "rows": "/api/v1/claims.json",
    "counts": "/api/v1/claims/counts.json",
    "outcomes": "/api/v1/claims/outcomes.json",
    "readings": "/api/v1/claims/readings.json",
    "record": "/api/v1/claims/a1-02-1.json",
    "feed": "/feed.atom",
    "numbers": "/chart/events.csv",
    "slides": "/chart/events.zip",
    "chart": "/chart/events.png",
    "card": "/card.png",
    "share": "/share/claims",
    "brief": "/brief.pdf",
    "deck": "/deck.pptx",
    "package": "/download/marsad.zip",
    "outcomes-workbook": "/download/outcomes.xlsx",
    "workbook": "/download/claims.xlsx",
    "ready": "/readyz",
    "robots": "/robots.txt",
}
#: Values by parameter: one in full, one in part, and several that mean nothing.
GOOD = {
    "from": ["2023-01-01", "2023-01", "2023", "2023-1-1"],
    "to": ["2023-12-31", "2023-12", "2023"],
    "dates": ["overlap", "within"],
    "layer": ["article", "article,reference", " article , reference,"],
    "source": ["a1", "a1,a2"],
    "origin": ["herald"],
    "party": ["alta", "alta,borea"],
    "topic": ["arms", "arms,labour,"],
    "stance": ["denial,allegation"],
    "standing": ["disputed"],
    "goods": ["grain"],
    "group": ["article-outcome", "reference-nothing"],
    "q": ["x", "ألتا", "a" * 200, "%00"],
    "v": [codebook.read().version],
    "lang": ["ar", "en"],
    "months": ["both", "levantine", "egyptian"],
    "digits": ["latn", "arab"],
    "time": ["ltr", "rtl"],
    "view": ["present"],
    "dark": ["1"],
    "sort": ["date", "-date", "relevance", "-support"],
    "by": ["month", "month,goods", "party, year ,"],
    "limit": ["0", "1", "0007", "9999999"],
    "offset": ["0", "3"],
    "size": ["1920x1080", "1080x1080", "print"],
    "width": ["320", "4000"],
    "height": ["1080"],
    "frame": ["no"],
    "ground": ["none"],
    "part": ["1"],
    "page": ["claims", "overview"],
    "figures": ["events", "events.1", "events, origins-article"],
    "progress": ["1"],
    "claim": ["a1-02-1"],
    "event": ["e-meeting"],
    "profile": ["alta"],
}
BAD = {
    "from": ["never", "20230101", "2023-13", "2023-02-30", "2023-W01", "٢٠٢٣", "0000", "23"],
    "to": ["never", "2023-00", "1/2/2023"],
    "dates": ["perhaps"],
    "layer": ["articles", "article;reference", "Article"],
    "source": ["a1,zzz"],
    "origin": ["nobody"],
    "party": ["nobody", "alta,nobody"],
    "topic": ["weapons", "arms,weapons", "ARMS"],
    "stance": ["lie"],
    "standing": ["true"],
    "goods": ["gold"],
    "q": ["a" * 201],
    "v": ["9.9.9", "0.9.0", "latest"],
    "lang": ["fr", "AR", "en-GB"],
    "months": ["x"],
    "digits": ["x"],
    "time": ["x"],
    "view": ["x"],
    "dark": ["yes", "0"],
    "sort": ["colour", "--date", "date,topic", "Date", "1"],
    "by": ["day", "month,day", "Month", "year,month,topic,stance,party"],
    "group": ["article", "Article-outcome", "article-denied", "article-outcome,article-flow"],
    "limit": ["-1", "x", "1.5", "٣", "10000000", "1e3"],
    "offset": ["-1", "x"],
    "size": ["1x1", "1920"],
    "width": ["310", "4010", "325", "x"],
    "height": ["-320", "40000"],
    "frame": ["yes"],
    "ground": ["blue"],
    "part": ["0", "-1", "x", "1.5"],
    "page": ["nowhere"],
    "figures": ["nothing", "events,nothing", "events.0"],
    "progress": ["yes"],
}
#: What is found by its id, or not at all.
WORDS = {"q", "claim", "event", "profile"}


@pytest.fixture
def client(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(load, "load", lambda: small)
    monkeypatch.setattr(images, "RENDERER", Printer())
    return site.bare()


def cases(values: dict[str, list[str]]) -> list[tuple[str, str, str]]:
    return [
        (resource.name, name, value)
        for resource in RESOURCES
        if resource.name in ADDRESS
        for name in resource.parameters
        for value in values.get(name, [])
    ]


def test_every_parameter_of_every_resource_has_its_values(small: Ledger) -> None:
    known = set(parameters(small))

    assert {name for resource in RESOURCES for name in resource.parameters} == known
    assert set(GOOD) == known
    assert set(BAD) == known - {"claim", "event", "profile"}


@pytest.mark.parametrize(("resource", "name", "value"), cases(GOOD))
def test_a_value_that_is_known_is_heeded(resource: str, name: str, value: str, client: TestClient) -> None:
    answer = client.head(ADDRESS[resource], params={name: value})

    assert answer.status_code in (200, 404)  # 404: the view is empty
    if answer.status_code == 404:
        assert client.get(ADDRESS[resource], params={name: value, "lang": "en"}).json()["detail"] == (
            "The filters leave nothing to draw."
        )


@pytest.mark.parametrize(("resource", "name", "value"), cases(BAD))
def test_a_value_that_means_nothing_is_refused_by_name(
    resource: str, name: str, value: str, client: TestClient
) -> None:
    answer = client.get(ADDRESS[resource], params={name: value})
    if BY_NAME[resource].lenient:
        assert answer.status_code == 200
        return
    problem = answer.json()
    error = problem["errors"][0]

    assert (answer.status_code, answer.headers["content-type"]) == (
        404 if name == "v" else 400,
        "application/problem+json",
    )
    assert error["parameter"] == name
    assert error["value"].strip("…") in value
    assert error["allowed"]
    assert name in problem["detail"]
    assert "marsad-ignored" not in answer.headers


@pytest.mark.parametrize("resource", [each for each in RESOURCES if each.name in ADDRESS], ids=lambda each: each.name)
def test_a_parameter_that_is_none_is_refused_by_name(resource, client: TestClient) -> None:  # type: ignore[no-untyped-def]
    answer = client.get(ADDRESS[resource.name], params={"colour": "red", "lang": "en"})
    if resource.lenient:
        assert answer.status_code == 200
        return

    assert answer.status_code == 400
    assert answer.json()["errors"] == [{"parameter": "colour", "value": "red", "allowed": [*resource.parameters]}]
    assert "colour" in answer.json()["detail"]


@pytest.mark.parametrize("name", ["topic", "limit", "from", "lang"])
def test_a_parameter_that_stands_twice_is_refused(name: str, client: TestClient) -> None:
    answer = client.get("/api/v1/claims.json", params=[(name, value) for value in (GOOD[name] * 2)[:2]])

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameter"] == name


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_everything_that_is_wrong_is_named_at_once(lang: str, client: TestClient) -> None:
    answer = client.get(f"/api/v1/claims.csv?topic=weapons&from=never&party=alpha&lang={lang}")
    problem = answer.json()

    assert [error["parameter"] for error in problem["errors"]] == ["party", "topic", "from"]
    assert all(word in problem["detail"] for word in ("weapons", "never", "alpha", "arms", "alta", "YYYY-MM"))
    assert answer.headers["content-language"] == lang
    assert problem["detail"] == bidi.plain(problem["detail"])


def test_a_range_that_runs_backwards_is_refused(client: TestClient) -> None:
    answer = client.get("/api/v1/claims.json?from=2024-02&to=2024-01")

    assert answer.status_code == 400
    assert answer.json()["errors"] == [{"parameter": "to", "value": "2024-01", "allowed": ["≥ 2024-02-01"]}]


def test_parts_of_dates_are_read_as_on_the_page(client: TestClient) -> None:
    def ids(query: str) -> list[str]:
        return [row["id"] for row in client.get(f"/api/v1/claims.json?{query}").json()["rows"]]

    assert ids("from=2023-09&to=2023-09") == ids("from=2023-09-01&to=2023-09-30") != ids("")
    assert ids("to=2023") == ids("to=2023-12-31")


def test_of_very_many_codes_those_alike_are_told(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.http.responses.LISTED", 2)
    monkeypatch.setattr("components.http.responses.ALIKE", 1)
    problem = client.get("/api/v1/claims.json?party=boreas&lang=en").json()

    assert "borea" in problem["detail"]
    assert "alta" not in problem["detail"]
    assert problem["errors"][0]["allowed"] == ["alta", "borea", "council"]


@pytest.mark.parametrize("page", ["overview", "arms", "data"])
def test_the_links_of_our_own_pages_are_never_refused(page: str, client: TestClient) -> None:
    query = {"lang": "ar", "party": "alta", "from": "2023", "months": "egyptian", "time": "rtl", "view": "present"}
    view = View.open(query, page, dark=True)
    html = download_links.links(view) + download_links.routes(view) + export_panel.links(view, ["events"])
    html += figure_links.links(view, "events", 2000, several=True) + figure_links.links(view, "events", 400, several=True)
    addresses = [unescape(each) for each in re.findall(r'href="([^"]+)"', html)]

    assert len(addresses) > 30
    for each in addresses:
        answer = client.head("/" + each.removeprefix("."))
        assert answer.status_code == 200 or each.startswith(("overview", "arms", "data", ".")), each
