"""Every route keeps to the list of resources: in the server, the description, the limits, robots.txt and nginx."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from components.exports import file_cache, formats
from components.exports.formats import FORMATS, RESOURCES
from components.http import images, openapi, routes
from data.ledger import load
from data.ledger.load import Ledger
from tests import site
from tests.printing import Printer

NGINX = (Path(__file__).parents[3] / "deploy" / "nginx" / "marsad.conf").read_text(encoding="utf-8")
#: A name for each place in a path.
NAMES = {"table": "claims", "name": "events", "page": "claims", "version": "1.0.0", "id": "a1-02-1"}
ADDRESSES = {
    f"{resource.name}.{form}": path.format(**NAMES)
    for resource in RESOURCES
    for form, path in resource.paths.items()
    if resource.name not in ("release", "croissant")  # the small ledger has none
}
MADE = [
    f"{resource.name}.{form}"
    for resource in RESOURCES
    for form in resource.formats
    if resource.made and f"{resource.name}.{form}" in ADDRESSES
]
EVERY = pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)


@pytest.fixture
def client(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(load, "load", lambda: small)
    monkeypatch.setattr(images, "RENDERER", Printer())
    file_cache.FILES.clear()
    return site.client()


def test_every_resource_is_answered() -> None:
    assert set(routes.ANSWERS) == {resource.name for resource in RESOURCES}
    assert {form for resource in RESOURCES for form in resource.formats} <= set(FORMATS)


@EVERY
def test_any_site_may_ask_for_it(address: str, client: TestClient) -> None:
    asked = {"Origin": "https://example.org", "Access-Control-Request-Method": "GET"}
    headers = client.head(address, headers={"Origin": "https://example.org"}).headers

    assert headers["access-control-allow-origin"] == "*"
    assert "Link" in headers["access-control-expose-headers"]
    assert client.options(address, headers=asked).status_code == 200
    assert client.options(address).headers["allow"] == "GET, HEAD, OPTIONS"
    assert client.post(address).status_code == 405


@pytest.mark.parametrize("name", MADE)
def test_a_head_makes_nothing(name: str, client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "RENDERER", Printer(broken=True))
    for module, maker in (("xlsx", "workbook"), ("data_package", "bundle"), ("pptx", "presentation"), ("social_card", "drawn")):
        monkeypatch.setattr(f"components.exports.{module}.{maker}", lambda *_: pytest.fail("something was made"))
    answer = client.head(ADDRESSES[name])

    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"] == FORMATS[name.rpartition(".")[2]].media_type
    assert answer.headers["content-disposition"].startswith(("inline", "attachment"))
    assert "content-length" not in answer.headers


def test_a_head_with_progress_makes_nothing(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.exports.deck.pages", lambda *_: pytest.fail("slides were measured"))

    assert client.head("/deck.pptx?progress=1").status_code == 200


@EVERY
def test_what_is_packed_already_is_not_packed_again(address: str, client: TestClient) -> None:
    answer = client.get(address)
    packed = any(form.packed for form in FORMATS.values() if answer.headers["content-type"] == form.media_type)

    assert answer.status_code == 200
    assert ("content-encoding" in answer.headers) == (not packed and len(answer.content) >= 1000)


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/", "/api/v2/claims.json", "/api/x/y/z", "/api/v1/claims.xml", "/chart/", "/chart/events", "/chart/events.bmp",
        "/download/claims.csv", "/download/", "/download/releases/1.zip", "/share/a/b",
    ],
)  # fmt: skip
def test_where_files_stand_another_address_is_refused_in_words(address: str, client: TestClient) -> None:
    answer = client.get(address)

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]
    assert client.get(address, headers={"Origin": "https://example.org"}).headers["access-control-allow-origin"] == "*"


def test_the_description_has_every_route_and_no_other(small: Ledger) -> None:
    described = openapi.document(small)["paths"]

    for path in described:
        assert any(resource.answers(re.sub("{.*?}", "x", path)) for resource in RESOURCES), path
    for resource in RESOURCES:
        for path in resource.paths.values():
            assert [
                each for each in described if re.fullmatch(formats.pattern(path.replace("{table}", "{x}")), each)
            ], path


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_the_description_has_the_parameters_of_every_route(resource: formats.Resource, small: Ledger) -> None:
    document = openapi.document(small)
    for path, item in document["paths"].items():
        if resource.answers(re.sub("{.*?}", "x", path)) and resource is next(
            each for each in RESOURCES if each.answers(re.sub("{.*?}", "x", path))
        ):
            named = [each["$ref"].rpartition("/")[2] for each in item["get"]["parameters"] if "$ref" in each]
            assert tuple(named) == resource.parameters
    assert set(resource.parameters) <= set(document["components"]["parameters"])


def test_robots_leave_alone_what_is_made_and_may_read_the_rest(client: TestClient) -> None:
    said = client.get("/robots.txt").text.splitlines()
    closed = [line.removeprefix("Disallow: ") for line in said if line.startswith("Disallow: ")]

    assert {"/chart/", "/deck.pptx", "/brief.pdf", "/download/", "/_stcore/"} <= set(closed)
    for name, address in ADDRESSES.items():
        chats = name in ("card.png", "share.html")
        closed_too = name == "numbers.csv"  # it stands in the folder of the pictures
        assert address.startswith(tuple(closed)) == ((name in MADE and not chats) or closed_too), address


def test_nginx_limits_what_is_made_and_nothing_else() -> None:
    (limited,) = re.findall(r"location ~ (\S+) \{\n\s+limit_req", NGINX)

    assert limited == formats.costly()
    for name, address in ADDRESSES.items():
        assert bool(re.search(limited, address)) == (name in MADE)
    (cached,) = re.findall(r"location ~ (\S+) \{\n\s+proxy_cache marsad", NGINX)
    for address in ADDRESSES.values():
        assert bool(re.search(cached, address)) == address.startswith(("/api/", "/feed."))


def test_the_readme_names_every_resource() -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    for resource in RESOURCES:
        if resource.name not in ("robots", "share", "card"):
            assert resource.path.partition("{")[0].rstrip(".") in readme, resource.name
