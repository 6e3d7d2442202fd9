"""Headers, content policy, hosts and limits: what is let in, what is refused, and with which words."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit.testing.v1 import AppTest

from components.http import hosts
from components.http.middleware import csp, rate_limit, request_limits
from components.http.middleware.allowed_hosts import Hosts
from components.http.middleware.rate_limit import Buckets
from components.i18n.languages import LANGUAGES
from tests import site

ROOT = Path(__file__).parents[3]


# Headers and policy


@pytest.mark.parametrize(
    "path", ["/api/v1/claims.json", "/api/v1/none.json", "/readyz", "/_stcore/metrics", "/nowhere"]
)
def test_every_answer_carries_the_headers(path: str) -> None:
    headers = site.client().get(path).headers

    assert csp.HEADERS.items() <= dict(headers).items()
    assert headers["content-security-policy"] == csp.NOTHING


def test_a_page_may_run_named_scripts_only() -> None:
    said = dict(part.split(" ", 1) for part in csp.page().split("; "))

    assert "'unsafe-inline'" not in said["script-src"]
    assert "'unsafe-eval'" not in said["script-src"]
    assert said["default-src"] == "'self'"
    assert said["object-src"] == "'none'"
    assert not re.search(r"https?:|\*", csp.page())


def test_a_page_gets_its_policy_and_an_answer_with_its_own_keeps_it() -> None:
    async def page(_: Request) -> HTMLResponse:
        return HTMLResponse("<p>")

    async def own(_: Request) -> HTMLResponse:
        return HTMLResponse("<p>", headers={"content-security-policy": "sandbox"})

    app = Starlette(routes=[Route("/page", page), Route("/own", own)], middleware=[site.MIDDLEWARE[0]])
    client = TestClient(app)

    assert client.get("/page").headers["content-security-policy"] == csp.page()
    assert client.get("/own").headers.get_list("content-security-policy") == ["sandbox"]


def test_an_answer_that_nothing_has_changed_leaves_the_page_its_policy() -> None:
    client = site.client()
    tag = client.get("/api/v1/claims.json?limit=1").headers["etag"]
    again = client.get("/api/v1/claims.json?limit=1", headers={"if-none-match": tag})

    assert again.status_code == 304
    assert "content-security-policy" not in again.headers


def test_other_sites_show_it_in_a_frame_only_where_they_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARSAD_FRAMES", "https://news.example.org; script-src 'unsafe-inline'")
    csp.page.cache_clear()
    try:
        assert "frame-ancestors 'self' https://news.example.org; object-src" in csp.page()
    finally:
        monkeypatch.undo()
        csp.page.cache_clear()


@pytest.mark.parametrize(("lang", "way", "scripts"), [("ar", "", 1), ("en", "", 1), ("ar", "present", 1)])
def test_every_script_in_the_page_is_named_by_the_policy(lang: str, way: str, scripts: int) -> None:
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=60)
    app.query_params["lang"], app.query_params["view"] = lang, way
    app.run()
    sent = [each.proto.body for each in app.get("html") if each.proto.unsafe_allow_javascript]
    code = [script for body in sent for script in csp.SCRIPT.findall(body)]

    assert len(code) == len(sent) == scripts
    assert all(f"'sha256-{csp.digest(script)}'" in csp.page() for script in code)


def test_only_one_module_puts_scripts_into_the_page() -> None:
    using = [
        path.name
        for folder in ("components", "pages")
        for path in (ROOT / folder).rglob("*.py")
        if "unsafe_allow_javascript=True" in path.read_text(encoding="utf-8")
    ]

    assert sorted(using) == ["theme.py"]
    assert len(csp.inline()) == len({*csp.inline()}) == len(LANGUAGES) + 1


# Hosts


@pytest.mark.parametrize(
    ("host", "allowed"),
    [
        ("localhost:8501", True),
        ("LOCALHOST", True),
        ("127.0.0.1:80", True),
        ("[::1]:8501", True),
        ("192.168.1.7", False),
        ("10.0.0.5:8501", True),
        ("[::ffff:10.0.0.5]", True),
        ("dash.example.org", True),
        ("DASH.example.org:443", True),
        ("a.b.example.net", True),
        ("evil.example", False),
        ("example.net", False),
        ("dash.example.org.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("", False),
        ("[", False),
        ("ضجيج", False),
    ],
)
def test_a_foreign_name_is_refused(host: str, allowed: bool) -> None:
    assert Hosts(PlainTextResponse("in"), "dash.example.org, *.example.net").allows(host, "10.0.0.5") is allowed  # type: ignore[arg-type]


def test_the_port_is_no_part_of_a_name() -> None:
    assert [hosts.bare(host) for host in ("a:1", "[2001:db8::1]:2", " A ")] == ["a", "2001:db8::1", "a"]


def test_a_foreign_name_gets_a_problem_and_its_websocket_is_closed() -> None:
    async def talk(socket: WebSocket) -> None:
        await socket.accept()

    routes = [Route("/", PlainTextResponse("in")), WebSocketRoute("/talk", talk)]
    app = Starlette(routes=routes, middleware=site.MIDDLEWARE)

    assert TestClient(app, base_url="http://localhost").get("/").text == "in"
    assert TestClient(app, base_url="http://evil.example").get("/").status_code == 400
    with TestClient(app).websocket_connect("ws://localhost/talk"):
        pass
    with pytest.raises(WebSocketDisconnect), TestClient(app).websocket_connect("ws://evil.example/talk"):
        pass
    for origin in ("http://evil.example", "null", "", "http://203.0.113.7", "http://[2001:db8::1]"):
        foreign = TestClient(app).websocket_connect("ws://localhost/talk", headers={"origin": origin})
        with pytest.raises(WebSocketDisconnect), foreign:
            pass
    with TestClient(app).websocket_connect("ws://localhost/talk", headers={"origin": "http://localhost"}):
        pass


def test_streamlit_is_not_told_the_origin_of_a_websocket() -> None:
    told: list[str | None] = []

    async def talk(socket: WebSocket) -> None:
        told.append(socket.headers.get("origin"))
        await socket.accept()

    app = Starlette(routes=[WebSocketRoute("/talk", talk)], middleware=site.MIDDLEWARE)
    with TestClient(app).websocket_connect("ws://localhost/talk", headers={"origin": "http://localhost"}):
        pass

    assert told == [None]


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("localhost:8501", "http://localhost:8501/share/claims"),
        ("203.0.113.9", '"/share/claims'),
        ("198.51.100.4:80", '"/share/claims'),
    ],
)
def test_a_foreign_address_is_repeated_in_no_answer(host: str, said: str) -> None:
    for path in ("/share/claims", "/feed.atom"):
        answer = site.client().get(path, headers={"host": host})

        assert (host in answer.text) is host.startswith("localhost")
        assert said in answer.text or path == "/feed.atom"


def test_a_site_with_names_is_asked_for_under_no_foreign_address(monkeypatch: pytest.MonkeyPatch) -> None:
    assert site.client().get("/readyz", headers={"host": "203.0.113.9"}).status_code == 200
    monkeypatch.setenv("MARSAD_HOSTS", "dash.example.org")
    for host, status in (("203.0.113.9", 400), ("127.0.0.1:8501", 200), ("dash.example.org", 200)):
        assert site.client().get("/readyz", headers={"host": host}).status_code == status


# How much may be asked


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("q=" + "x" * 300, 200),
        ("party=" + ",".join(["dprk"] * 1500), 200),
        ("q=" + "x" * request_limits.QUERY, 414),
        ("&".join(["topic=arms"] * request_limits.PARAMETERS), 200),
        ("&".join(["topic=arms"] * (request_limits.PARAMETERS + 1)), 400),
        ("&" * (request_limits.QUERY - 1), 400),
    ],
)
def test_a_question_may_only_be_so_long(query: str, status: int) -> None:
    answer = site.client().get(f"/readyz?{query}")

    assert answer.status_code == status
    if status != 200:
        assert answer.json()["detail"]


def test_a_page_with_too_long_an_address_is_told_so_in_words() -> None:
    answer = site.client().get("/claims?lang=ar&q=" + "x" * request_limits.QUERY, headers={"Accept": "text/html"})

    assert answer.status_code == 414
    assert "العنوان أطول" in answer.text


def test_what_is_sent_may_only_be_so_large() -> None:
    async def size(request: Request) -> PlainTextResponse:
        return PlainTextResponse(str(len(await request.body())))

    routes = [Route("/claims", size, methods=["POST"]), Route(f"{request_limits.UPLOADS}x", size, methods=["PUT"])]
    client = TestClient(Starlette(routes=routes, middleware=site.MIDDLEWARE), base_url=site.HERE)
    much = b"x" * (request_limits.BODY + 1)

    assert client.post("/claims", content=much[1:]).text == str(request_limits.BODY)
    assert client.post("/claims", content=much).status_code == 413
    assert client.put(f"{request_limits.UPLOADS}x", content=much).text == str(len(much))
    assert (
        client.put(f"{request_limits.UPLOADS}x", headers={"content-length": "6000001"}, content=b"x").status_code == 413
    )
    # In pieces, without saying how much it will be: it ends as if the sender had gone.
    assert client.post("/claims", content=iter([much[:-1], much])).status_code == 500


# How often


def test_a_bucket_runs_dry_and_fills_again() -> None:
    now = [0.0]
    buckets = Buckets(60, clock=lambda: now[0])

    assert [buckets.wait("a") for _ in range(61)] == [0] * 60 + [1]
    assert buckets.wait("b") == 0
    now[0] = 0.5
    assert buckets.wait("a") == 1
    now[0] = 2.6
    assert [buckets.wait("a") for _ in range(3)] == [0, 0, 1]
    now[0] = 1e6
    assert [buckets.wait("a") for _ in range(61)] == [0] * 60 + [1]


def test_the_wait_is_long_enough() -> None:
    now = [0.0]
    buckets = Buckets(2, clock=lambda: now[0])
    assert [buckets.wait("a") for _ in range(3)] == [0, 0, 30]
    now[0] = 30
    assert buckets.wait("a") == 0


def test_clients_are_forgotten_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limit, "CLIENTS", 3)
    buckets = Buckets(1)
    for name in "abcd":
        buckets.wait(name)

    assert [*buckets._left] == ["b", "c", "d"]


def test_files_are_made_so_often_and_rows_as_often_as_one_likes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARSAD_EXPORTS", "3")
    monkeypatch.setattr(rate_limit, "Buckets", partial(Buckets, clock=lambda: 0.0))
    client = site.client()
    answers = [client.get("/download/parties.xlsx") for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[-1].headers["retry-after"]) == 20
    assert "20" in answers[-1].json()["detail"]
    assert {client.get("/api/v1/parties.json?limit=1").status_code for _ in range(6)} == {200}


def test_each_client_has_a_bucket_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARSAD_EXPORTS", "1")
    monkeypatch.setattr(rate_limit, "Buckets", partial(Buckets, clock=lambda: 0.0))
    app = site.client().app

    for name in ("10.0.0.1", "10.0.0.2"):
        client = TestClient(app, base_url=site.HERE, client=(name, 5000))
        assert [client.get("/download/parties.xlsx").status_code for _ in range(2)] == [200, 429]
