"""What is written down of a request and of a run, what never is, and what is counted."""

from __future__ import annotations

import json
import logging as stdlib_logging
import socket
import threading
import urllib.request
from pathlib import Path

import pytest
from prometheus_client import generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from components import fonts
from components.exports.chromium import Renderer, RenderError
from components.http import health
from components.monitoring import logging, metrics
from tests import site
from tests.components.exports.test_chromium import Stand, ask

ROOT = Path(__file__).parents[3]
SECRET = "سرّ-secret"


@pytest.fixture
def book(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    """What is written down, for a test to read."""
    monkeypatch.setattr(logging.LOG, "propagate", True)
    caplog.set_level(stdlib_logging.INFO, "marsad")
    return caplog


def lines(book: pytest.LogCaptureFixture) -> list[dict[str, object]]:
    return [json.loads(logging.Line().format(record)) for record in book.records if record.name == "marsad"]


def counted(sample: str, **labels: str) -> float:
    return metrics.REGISTRY.get_sample_value(sample, labels) or 0.0


def broken_site() -> TestClient:
    """A site with a route that fails, and one that fails in the middle of its answer."""

    async def fails(request: Request) -> Response:
        raise RuntimeError(request.query_params["q"])

    async def half(_: Request) -> StreamingResponse:
        async def pieces():  # type: ignore[no-untyped-def]
            yield b"x" * 9000
            raise RuntimeError

        return StreamingResponse(pieces())

    fails.__module__ = half.__module__ = "components.test"
    app = Starlette(routes=[Route("/share/fails", fails), Route("/share/half", half)], middleware=site.MIDDLEWARE)
    return TestClient(app, base_url=site.HERE)


def test_a_request_is_one_line_without_who_and_what(book: pytest.LogCaptureFixture) -> None:
    client = TestClient(site.client().app, base_url=site.HERE, client=("203.0.113.9", 1))
    client.get("/api/v1/parties.json", params={"q": SECRET}, headers={"user-agent": "Nosy/1"})
    (line,) = lines(book)

    assert set(line) == {"time", "level", "event", "route", "method", "status", "ms", "bytes"}
    assert (line["event"], line["route"], line["status"]) == ("request", "/api/v1/{table}.json", 200)
    assert line["bytes"]
    said = json.dumps(line, ensure_ascii=False)
    assert not any(word in said for word in (SECRET, "203.0.113.9", "Nosy"))


def test_an_error_becomes_words_for_the_reader_and_places_for_us(book: pytest.LogCaptureFixture) -> None:
    before = counted("marsad_errors_total", where="/share/fails")
    answer = broken_site().get("/share/fails", params={"q": SECRET, "lang": "ar"})
    error, request = lines(book)

    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "RuntimeError" not in answer.text
    assert (error["event"], error["type"], error["where"]) == ("error", "RuntimeError", "/share/fails")
    assert "test_monitoring.py" in str(error["steps"])
    assert request["status"] == 500
    assert SECRET not in json.dumps([error, request], ensure_ascii=False)
    assert counted("marsad_errors_total", where="/share/fails") == before + 1


def test_an_answer_that_breaks_off_is_not_mended(book: pytest.LogCaptureFixture) -> None:
    with pytest.raises(RuntimeError):
        broken_site().get("/share/half")

    assert [line["event"] for line in lines(book)] == ["error", "request"]


def test_requests_and_files_are_counted() -> None:
    before = (
        counted("marsad_requests_total", route="/download/{table}.xlsx", status="200"),
        counted("marsad_exports_total", form="xlsx"),
    )
    site.client().get("/download/parties.xlsx")
    after = (
        counted("marsad_requests_total", route="/download/{table}.xlsx", status="200"),
        counted("marsad_exports_total", form="xlsx"),
    )

    assert after == (before[0] + 1, before[1] + 1)


def test_junk_makes_no_new_series() -> None:
    client = site.client()
    for junk in ("a", "b", "c"):
        client.get(f"/{junk}")
        client.get(f"/api/v1/{junk}.json")
        client.get(f"/download/{junk}.xlsx")
    text = generate_latest(metrics.REGISTRY).decode()

    assert 'route="/a"' not in text
    assert 'route="other",status="404"' in text
    assert 'form="a"' not in text


def test_a_run_of_a_page_is_timed_and_written_down(book: pytest.LogCaptureFixture) -> None:
    before = counted("marsad_render_seconds_count", page="overview")
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=60)
    app.query_params["q"] = SECRET
    app.run()
    (line,) = lines(book)

    assert set(line) == {"time", "level", "event", "page", "ms"}
    assert (line["event"], line["page"]) == ("run", "overview")
    assert counted("marsad_render_seconds_count", page="overview") == before + 1


def test_a_dead_chromium_is_counted() -> None:
    import asyncio

    before = counted("marsad_chromium_restarts_total")
    with pytest.raises(RenderError):
        asyncio.run(ask(Renderer(Stand(["fail"] * 2))))

    assert counted("marsad_chromium_restarts_total") == before + 2


def test_the_book_is_opened_as_json_lines(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for logger in (logging.LOG, stdlib_logging.getLogger(logging.TALKATIVE)):
        monkeypatch.setattr(logger, "handlers", [])
        monkeypatch.setattr(logger, "propagate", logger.propagate)
        monkeypatch.setattr(logger, "level", logger.level)
    logging.open_book()
    logging.say("hello", number=1)
    stdlib_logging.getLogger(logging.TALKATIVE).error(SECRET)

    assert json.loads(capsys.readouterr().err) | {"time": ""} == {
        "time": "",
        "level": "info",
        "event": "hello",
        "number": 1,
    }


# Numbers on a port of their own


def test_numbers_are_off_unless_a_port_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "start_http_server", lambda *_: pytest.fail("nobody asked for it"))
    for said in ("", "no", "-1", "0.0.0.0:99"):
        monkeypatch.setenv("MARSAD_METRICS", said)
        with metrics.served():
            pass


def test_numbers_are_served_to_this_machine_while_the_site_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    monkeypatch.setenv("MARSAD_METRICS", str(port))
    metrics.ledger("9.9.9", "2026-01-01", {"article": 42, "reference": 7})
    with metrics.served():
        said = urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5).read().decode()
        with socket.socket() as door:
            assert door.connect_ex(("127.0.0.2", port)) != 0
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5)

    assert 'marsad_ledger{cutoff="2026-01-01",layer="article",version="9.9.9"} 42.0' in said
    for name in (
        "requests_total",
        "request_seconds",
        "render_seconds",
        "exports_total",
        "chromium_restarts_total",
        "viewers",
    ):
        assert f"# HELP marsad_{name.removesuffix('_total')}" in said


# Readiness


def test_a_missing_typeface_makes_the_server_unready(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    answer = site.client().get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["checks"]["fonts"] == "missing"


def test_a_missing_chromium_is_named_and_no_reason_to_send_readers_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chromium")
    answer = site.client().get("/readyz")

    assert answer.status_code == 200
    assert answer.json()["checks"]["chromium"] == "missing"
    monkeypatch.setenv("BROWSER_PATH", __file__)
    assert health.chromium() == "ok"


def test_the_first_visitor_does_not_wait_for_the_index(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: object) -> None:
        begun.set()
        go_on.wait(10)

    monkeypatch.setattr(health.search, "index", slow)
    try:
        health.warm()
        assert begun.wait(5)
        assert site.client().get("/readyz").status_code == 200
    finally:
        go_on.set()
