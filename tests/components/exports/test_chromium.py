"""The press: what it does when Chromium is missing, silent, dead or overrun; a stand-in takes Chromium's place."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from components import fonts
from components.exports import chromium
from components.exports.chromium import BusyError, MissingError, Renderer, RenderError


class Stand:
    """What the press sees of Kaleido; each entry of `plan` says how one figure goes."""

    def __init__(self, plan: list[str]) -> None:
        self.plan, self.opened, self.closed = plan, 0, 0

    def __call__(self, home: Path) -> Stand:
        self.home = home
        self.letters = sorted(path.name for path in (home / "fonts").iterdir())
        return self

    async def open(self) -> None:
        self.opened += 1

    async def close(self) -> None:
        self.closed += 1

    async def calc_fig(self, figure: Any, opts: Any) -> bytes:
        match self.plan.pop(0) if self.plan else "print":
            case "hang":
                await asyncio.sleep(60)
            case "fail":
                raise RuntimeError("the tab crashed")
            case "die":  # a dying browser cancels what waits for it
                raise asyncio.CancelledError
        return b"picture"


async def ask(machine: Renderer) -> bytes:
    return await machine.figure({"data": []}, "png", 10, 10)


def test_chromium_starts_with_the_first_figure_and_stays() -> None:
    stand = Stand([])

    async def story() -> None:
        machine = Renderer(stand)
        assert stand.opened == 0
        assert [await ask(machine) for _ in range(3)] == [b"picture"] * 3
        assert stand.opened == 1
        await machine.close()
        assert stand.closed == 1
        assert not stand.home.exists()

    asyncio.run(story())
    assert stand.letters == sorted(fonts.file(weight).name for weight in fonts.WEIGHTS)


@pytest.mark.parametrize("accident", ["hang", "fail", "die"])
def test_an_accident_is_mended_once(accident: str) -> None:
    stand = Stand([accident])

    assert asyncio.run(ask(Renderer(stand, limit=0.05))) == b"picture"
    assert (stand.opened, stand.closed) == (2, 1)


@pytest.mark.parametrize("accident", ["hang", "fail", "die"])
def test_an_accident_that_stays_is_told_and_the_next_figure_starts_afresh(accident: str) -> None:
    stand = Stand([accident] * 2)

    async def story() -> None:
        machine = Renderer(stand, limit=0.05)
        with pytest.raises(RenderError, match="Chromium"):
            await ask(machine)
        assert await ask(machine) == b"picture"

    asyncio.run(story())
    assert stand.opened == 3


def test_without_chromium_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chromium")

    with pytest.raises(MissingError, match="apt-get install chromium"):
        asyncio.run(ask(Renderer()))


def test_too_many_at_once_are_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "QUEUE", 2)

    async def story() -> list[Any]:
        machine = Renderer(Stand([]))
        return await asyncio.gather(*(ask(machine) for _ in range(3)), return_exceptions=True)

    made = asyncio.run(story())
    assert made[:2] == [b"picture"] * 2
    assert isinstance(made[2], BusyError)


class Tab:
    """A tab that answers as it was told to, and remembers what it was asked."""

    target_id = "tab"

    def __init__(self, refuses: str = "") -> None:
        self.asked: list[str] = []
        self.refuses = refuses

    async def send_command(self, command: str, params: Any) -> Any:
        self.asked.append(command)
        if command == self.refuses:
            return {"error": {"message": "no"}}
        return {"result": {"frameTree": {"frame": {"id": "f"}}, "data": "cGFwZXI="}}


class Desk(Stand):
    """A stand-in that also opens tabs."""

    def __init__(self, *tabs: Tab) -> None:
        super().__init__([])
        self.tabs, self.shut = list(tabs), 0

    async def create_tab(self, url: str) -> Tab:
        return self.tabs.pop(0)

    async def close_tab(self, target_id: str) -> None:
        self.shut += 1


def test_a_page_is_printed_in_a_tab_of_its_own_that_closes() -> None:
    tab = Tab()
    desk = Desk(tab)

    assert asyncio.run(Renderer(desk).pdf("<p>words</p>")) == b"paper"
    assert tab.asked[-1] == "Page.printToPDF"
    assert desk.shut == 1


def test_a_page_that_fails_is_printed_once_more() -> None:
    desk = Desk(Tab(refuses="Page.printToPDF"), Tab())

    assert asyncio.run(Renderer(desk).pdf("")) == b"paper"
    assert (desk.opened, desk.shut) == (2, 2)
