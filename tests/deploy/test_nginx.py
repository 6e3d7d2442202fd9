"""nginx as it is hosted, with no replica behind it: what it says itself, in the reader's language."""

from __future__ import annotations

import http.client
import json
import shutil
from collections.abc import Iterator
from http.client import HTTPResponse

import pytest

from deploy.stage import Stage

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(not NGINX, reason="nginx is not installed")


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    opened = Stage()
    try:
        opened.front()
        yield opened
    finally:
        opened.close()


def asked(stage: Stage, path: str, **headers: str) -> tuple[HTTPResponse, str]:
    """An answer and its words."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    line = http.client.HTTPConnection("127.0.0.1", stage.ports[0], timeout=10)
    line.request("GET", path, headers=named)
    answer = line.getresponse()
    return answer, answer.read().decode()


def test_without_replicas_and_copies_both_languages_are_told(stage: Stage) -> None:
    answer, words = asked(stage, "/arms")

    assert answer.status == 503
    assert "لا يستجيب" in words
    assert "does not answer" in words
    assert "nginx" not in words
    assert answer.headers["retry-after"] == "30"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("path", "accepted", "words"),
    [
        ("/arms", "ar,en;q=0.5", "ar arms"),
        ("/arms?topic=arms", "en-GB", "en arms"),
        ("/arms?lang=ar", "en-GB", "ar arms"),
        ("/", "ar-EG", "ar overview"),
        ("/nowhere", "de", "en overview"),
        ("/claims.html", "ar", "ar claims"),
    ],
)
def test_without_replicas_the_copy_of_the_page_is_given(path: str, accepted: str, words: str, stage: Stage) -> None:
    for lang in ("ar", "en"):
        (stage.folder / "snapshot" / lang).mkdir(parents=True)
        for page in ("overview", "arms", "claims"):
            (stage.folder / "snapshot" / lang / f"{page}.html").write_text(f"{lang} {page}")
    stage.folder.chmod(0o755)
    answer, body = asked(stage, path, accept_language=accepted)

    assert (answer.status, body) == (503, words)
    assert answer.headers["content-language"] == words[:2]
    assert answer.headers.get_all("content-security-policy") is not None
    assert "style-src 'unsafe-inline'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(("lang", "words"), [("ar", "أعد المحاولة"), ("en", "Try again")])
def test_who_asks_too_much_is_told_so_in_their_language(lang: str, words: str, stage: Stage) -> None:
    line = http.client.HTTPConnection("127.0.0.1", stage.ports[0], timeout=10)
    for _ in range(3000):
        line.request("GET", "/arms", headers={"accept-language": lang})
        answer = line.getresponse()
        body = answer.read()
        if answer.status == 429:
            break

    assert answer.status == 429
    assert words in json.loads(body)["detail"]
    assert answer.headers["retry-after"] == "10"
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.headers["content-language"] == lang
