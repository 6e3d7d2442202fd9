"""The press: one warm Chromium that prints figures and pages, started by the first of them, started anew when it dies.

Chromium sees only fonts that are installed, never those of a page; ours lie in a folder of its own, so that a machine
without an Arabic font prints Arabic all the same.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import shutil
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from components import fonts
from components.monitoring import metrics

#: Seconds until the start of Chromium, and then until a figure, counts as failed.
START, PATIENCE = 60.0, 20.0
#: Figures that may wait for their turn; with more the press says that it is busy.
QUEUE = 16

Make = Callable[[Path], Any]
Work = Callable[[Any], Coroutine[Any, Any, bytes]]


class PressError(Exception):
    """A figure could not be printed; the message says why, in English, for an HTTP answer."""


class MissingError(PressError):
    """No Chromium is installed."""


class BusyError(PressError):
    """Too many figures are waiting."""


def chromium(home: Path) -> Any:
    """Kaleido, not yet open, with a Chromium that finds its fonts under `home`; nothing is fetched from elsewhere."""
    import kaleido  # not before the first figure: the start of the site does not wait for it
    from choreographer.browsers import Chromium
    from choreographer.errors import ChromeNotFoundError

    class Lettered(Chromium):
        def get_env(self) -> Any:
            return {**super().get_env(), "XDG_DATA_HOME": str(home)}

    try:
        return kaleido.Kaleido(n=1, mathjax=False, timeout=None, browser_cls=Lettered)
    except ChromeNotFoundError as error:
        raise MissingError(
            "Pictures are printed by Chromium, and none is installed on this server. Install it (Debian: apt-get "
            "install chromium; elsewhere: kaleido_get_chrome), or set BROWSER_PATH. The pages' own download works "
            "without it."
        ) from error


class Press:
    """Prints one figure after another. Safe to share between requests of one event loop."""

    def __init__(self, make: Make = chromium, patience: float = PATIENCE) -> None:
        self._make, self._patience = make, patience
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._browser: Any = None
        self._home: TemporaryDirectory[str] | None = None

    async def print(self, figure: dict[str, Any], form: str, width: int, height: int, scale: float = 1) -> bytes:
        """A figure of `width` × `height` CSS px as `png`, `svg` or `pdf`; a PNG has `scale` pixels per px.

        Raises PressError. What fails is tried once more with a fresh Chromium.
        """
        options = {"format": form, "width": width, "height": height, "scale": scale}
        return await self._twice(lambda browser: browser.calc_fig(figure, opts=options))

    async def paper(self, html: str) -> bytes:
        """A page of HTML as PDF, in the size its own `@page` states. It may fetch nothing. Raises PressError."""
        return await self._twice(lambda browser: _paper(browser, html))

    async def close(self) -> None:
        """End Chromium and take its fonts away; the next figure would start it again."""
        browser, self._browser = self._browser, None
        if browser:
            await _settled(browser.close(), 10)
        if self._home:
            self._home.cleanup()
            self._home = None

    async def _twice(self, work: Work) -> bytes:
        """Do a piece of work when its turn comes, and once more with a fresh Chromium if it fails."""
        if self._waiting >= QUEUE:
            raise BusyError("Many pictures are being printed at this moment; ask again in a few seconds.")
        self._waiting += 1
        try:
            async with self._turn:
                try:
                    return await self._once(work)
                except MissingError:
                    raise
                except PressError:
                    return await self._once(work)
        finally:
            self._waiting -= 1

    async def _once(self, work: Work) -> bytes:
        if not self._browser:
            self._browser = self._make(self._folder())
            await self._done(self._browser.open(), START)
        made: bytes = await self._done(work(self._browser), self._patience)
        return made

    async def _done(self, work: Coroutine[Any, Any, Any], seconds: float) -> Any:
        """What Chromium answers; one that fails or stays silent is dropped, and PressError says so."""
        task = await _settled(work, seconds)
        answered = task.done() and not task.cancelled()
        error = task.exception() if answered else None
        if answered and not error:
            return task.result()
        await self._drop()
        why = f"failed ({type(error).__name__})" if error else "died or did not answer"
        raise PressError(f"Chromium {why} while printing; ask again, and tell us if it stays.") from error

    async def _drop(self) -> None:
        """End a Chromium that no longer does its work; it may not even answer a request to close."""
        metrics.RESTARTS.inc()
        browser, self._browser = self._browser, None
        process = getattr(browser, "subprocess", None)
        if process and process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # it was started as the head of a group of its own
        if browser:
            await _settled(browser.close(), 5)

    def _folder(self) -> Path:
        if not self._home:
            self._home = TemporaryDirectory(prefix="marsad-press-")
            folder = Path(self._home.name) / "fonts"
            folder.mkdir()
            for weight in fonts.WEIGHTS:
                shutil.copy(fonts.file(weight), folder)
        return Path(self._home.name)


async def _paper(browser: Any, html: str) -> bytes:
    """Set a page in a tab of its own and print it with its structure, so that it can be read aloud and copied."""
    tab = await browser.create_tab("about:blank")
    try:
        frame = (await _told(tab, "Page.getFrameTree"))["frameTree"]["frame"]["id"]
        await _told(tab, "Page.setDocumentContent", frameId=frame, html=html)
        await _told(tab, "Runtime.evaluate", expression="document.fonts.ready.then(() => 1)", awaitPromise=True)
        options = {"printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": True}
        return base64.b64decode((await _told(tab, "Page.printToPDF", **options))["data"])
    finally:
        await browser.close_tab(tab.target_id)


async def _told(tab: Any, command: str, **parameters: Any) -> dict[str, Any]:
    """What a tab answers to a command. RuntimeError with Chromium's own words where it refuses."""
    answer = await tab.send_command(command, params=parameters)
    if "error" in answer:
        raise RuntimeError(str(answer["error"]))
    result: dict[str, Any] = answer["result"]
    return result


async def _settled(work: Coroutine[Any, Any, Any], seconds: float) -> asyncio.Task[Any]:
    """The task of some work, finished or else cancelled after so many seconds.

    A dying browser cancels what waits for it, so the work stands in a task of its own: ours must not be cancelled.
    """
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=seconds)
    if not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=1)
    return task
