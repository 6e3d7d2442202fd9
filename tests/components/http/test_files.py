"""Files that are made for one who asks: what they cost, who waits, and that nothing is made for nobody or twice."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from components.exports import file_cache
from components.exports.chromium import BusyError
from components.http import files, images
from components.http.concurrency_limit import ConcurrencyLimit
from components.http.files import File
from components.http.middleware import rate_limit
from components.http.middleware.rate_limit import Buckets
from components.http.responses import GoneError, RequestError
from tests import site
from tests.printing import PRINTED, Printer


class Counting(Printer):
    """Counts what it draws."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn = 0

    async def figure(self, *_: Any) -> bytes:
        self.drawn += 1
        return PRINTED["png"]


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Counting:
    made = Counting()
    monkeypatch.setattr(images, "RENDERER", made)
    monkeypatch.setattr(files, "DEAR", ConcurrencyLimit())
    monkeypatch.setattr(rate_limit, "Buckets", partial(Buckets, clock=lambda: 0.0))  # what is taken does not come back
    file_cache.FILES.clear()
    return made


def left(client: TestClient) -> float:
    """Tokens that the client still has."""
    app: Any = client.app
    while not isinstance(app, rate_limit.Rate):
        app = getattr(app, "app", None) or app.middleware_stack
    return next(iter(app.buckets._left.values()), (120.0, 0.0))[0]


#: Two slides of pictures, and as many that the office program draws: a title and a picture each.
DECK = "/deck.pptx?lang=en&page=arms&figures=goods-article.1,goods-article.2,origins-article"


@pytest.mark.parametrize("address", [DECK, f"{DECK}&progress=1"])
def test_a_deck_costs_its_pictures_and_itself(address: str, printer: Counting) -> None:
    client = site.client()

    assert client.get(address).status_code == 200
    assert (printer.drawn, left(client)) == (2, 120 - 3)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/deck.pptx?figures=nonsense", 400),
        ("/deck.pptx?figures=oil&q=zzzz", 404),
        ("/chart/none.png", 404),
        ("/chart/events.png?v=9.9.9", 404),
    ],
)
def test_what_is_refused_costs_nothing(address: str, status: int, printer: Counting) -> None:
    client = site.client()

    assert client.get(address).status_code == status
    assert (printer.drawn, left(client)) == (0, 120)


@pytest.mark.parametrize("address", [DECK, f"{DECK}&progress=1", "/chart/events.png", "/brief.pdf?page=arms"])
def test_who_only_asks_pays_nothing(address: str, printer: Counting) -> None:
    client = site.client()

    assert client.head(address).status_code == 200
    assert (printer.drawn, left(client)) == (0, 120)


@pytest.mark.parametrize(
    "address", [DECK, f"{DECK}&progress=1", "/chart/events.png?lang=en", "/chart/goods-article.zip?lang=en"]
)
def test_what_was_made_is_kept_under_what_was_understood(address: str, printer: Counting) -> None:
    client = site.client()
    first = client.get(address)
    drawn, tokens = printer.drawn, left(client)
    again = client.get(address + "&digits=latn&topic=&months=both")

    assert first.status_code == again.status_code == 200
    assert (printer.drawn, left(client)) == (drawn, tokens)


def test_a_deck_is_kept_whatever_its_parameters_are_called(printer: Counting) -> None:
    client = site.client()
    client.get(DECK)
    drawn = printer.drawn
    for junk in ("&dark=1", "&figures_=x", "&view=present", "&progress=1"):
        client.get(DECK + junk)

    assert printer.drawn == drawn
    client.get(DECK.replace("lang=en", "lang=ar"))
    assert printer.drawn == 2 * drawn


def test_a_bucket_is_not_emptied_by_what_it_cannot_pay(printer: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARSAD_EXPORTS", "4")
    client = site.client()
    answers = [client.get(address) for address in (DECK, DECK.replace("lang=en", "lang=ar"), "/chart/events.png")]

    assert [answer.status_code for answer in answers] == [200, 429, 200]
    assert answers[1].headers["retry-after"] == "30"


# Who waits


def request(*, gone_after: int) -> Request:
    """A request whose reader goes away after being asked so often whether they are there."""
    asked = 0

    async def receive() -> dict[str, Any]:
        nonlocal asked
        asked += 1
        if asked <= gone_after:
            await asyncio.sleep(60)
        return {"type": "http.disconnect"}

    return Request({"type": "http", "client": ("10.0.0.1", 1), "headers": [], "query_string": b""}, receive)


def test_a_deck_ends_with_its_reader(printer: Counting) -> None:
    from components.exports.deck import Page
    from components.http import documents
    from components.state.view import View

    view = View.open({"lang": "en"}, "arms")
    slides = [Page("goods-article", 0), Page("goods-article", 1)]

    async def story() -> list[Page]:
        return [page async for page in documents._drawn(request(gone_after=1), view, slides)]

    with pytest.raises(GoneError):
        asyncio.run(story())
    assert printer.drawn == 1


def test_slides_are_not_measured_for_who_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    from components.exports import deck
    from components.http import documents
    from components.state.view import View

    measured: list[str] = []
    monkeypatch.setattr(deck, "pages", lambda _, code: measured.append(code) or [])

    with pytest.raises(GoneError):
        asyncio.run(documents._slides(request(gone_after=2), View.open({"lang": "en"}, "arms")))
    assert len(measured) == 2


def test_dear_files_are_made_one_after_the_other() -> None:
    limit, inside, most = ConcurrencyLimit(each=9, everyone=9), 0, 0

    async def one(client: str) -> None:
        nonlocal inside, most
        async with limit.turn(client):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    async def story() -> None:
        await asyncio.gather(*(one(client) for client in "abcabc"))

    asyncio.run(story())
    assert most == 1
    assert not limit._inside


def test_a_reader_and_the_server_have_so_many_at_once() -> None:
    limit = ConcurrencyLimit(each=2, everyone=3)

    async def one(client: str) -> None:
        async with limit.turn(client):
            await asyncio.sleep(0)

    async def story() -> list[Any]:
        return await asyncio.gather(*(one(client) for client in "aaabc"), return_exceptions=True)

    made = asyncio.run(story())
    assert made[:2] == [None, None]
    assert isinstance(made[2], RequestError)
    assert (made[2].status, made[2].why) == (429, "at-once")
    assert made[3] is None
    assert isinstance(made[4], BusyError)


def test_what_two_wait_for_is_made_once_and_for_nobody_not_at_all(printer: Counting) -> None:
    made: list[str] = []

    async def make() -> bytes:
        made.append("made")
        await asyncio.sleep(0)
        return b"file"

    async def story() -> list[Any]:
        here, away = request(gone_after=9), request(gone_after=0)
        same, other = (File(make, key=key, dear=True) for key in ("same", "other"))
        asked = [files._body(here, same), files._body(here, same)]
        got = await asyncio.gather(*asked)
        return [*got, *await asyncio.gather(files._body(away, other), return_exceptions=True)]

    got = asyncio.run(story())
    assert got[:2] == [b"file", b"file"]
    assert isinstance(got[2], GoneError)
    assert made == ["made"]
