"""The renderer: one warm Chromium that draws figures and prints pages, started by the first job, started anew when it dies.

Jobs are done one after the other, in the order they came, each within a time limit. One that fails is tried once more
behind those that wait, with a fresh Chromium, so that it holds nobody up. Chromium sees only fonts that are installed,
never those of a page; ours lie in a folder of its own, so that a machine without an Arabic font draws Arabic all the same.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import shutil
import signal
from collections.abc import Callable, Coroutine
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from components import fonts
from components.monitoring import metrics

#: Seconds until the start of Chromium, and then until a job, counts as failed.
START, LIMIT = 40.0, 10.0
#: Jobs that may wait for their turn; with more the renderer says that it is busy.
QUEUE = 16

Start = Callable[[Path], Any]
Job = Callable[[Any], Coroutine[Any, Any, bytes]]


class RenderError(Exception):
    """A figure could not be rendered; the message says why, in English, for an HTTP answer."""


class MissingError(RenderError):
    """No Chromium is installed."""


class BusyError(RenderError):
    """Too many jobs are waiting."""


def chromium(home: Path) -> Any:
    """Kaleido, not yet open, with a Chromium that finds its fonts under `home`; nothing is fetched from elsewhere."""
    import kaleido  # not before the first figure: the start of the site does not wait for it
    from choreographer.browsers import Chromium
    from choreographer.errors import ChromeNotFoundError

    class WithFonts(Chromium):
        def get_env(self) -> Any:
            return {**super().get_env(), "XDG_DATA_HOME": str(home)}

    try:
        return kaleido.Kaleido(n=1, mathjax=False, timeout=None, browser_cls=WithFonts)
    except ChromeNotFoundError as error:
        raise MissingError(
            "Pictures are drawn by Chromium, and none is installed on this server. Install it (Debian: apt-get "
            "install chromium; elsewhere: kaleido_get_chrome), or set BROWSER_PATH. The pages' own download works "
            "without it."
        ) from error


class Renderer:
    """Renders one figure or page after another. Safe to share between requests of one event loop."""

    def __init__(self, start: Start = chromium, limit: float = LIMIT) -> None:
        self._start, self._limit = start, limit
        self._turn = asyncio.Lock()  # first come, first served
        self._waiting = 0
        self._browser: Any = None
        self._home: TemporaryDirectory[str] | None = None

    async def figure(self, figure: dict[str, Any], form: str, width: int, height: int, scale: float = 1) -> bytes:
        """A figure of `width` × `height` CSS px as `png` or `svg`; a PNG has `scale` pixels per px. Raises RenderError."""
        options = {"format": form, "width": width, "height": height, "scale": scale}
        return await self._queued(lambda browser: browser.calc_fig(figure, opts=options))

    async def pdf(self, html: str) -> bytes:
        """A page of HTML as PDF, in the size its own `@page` states. It may fetch nothing. Raises RenderError."""
        return await self._queued(lambda browser: _pdf(browser, html))

    async def close(self) -> None:
        """End Chromium and take its fonts away; the next job would start it again."""
        browser, self._browser = self._browser, None
        if browser:
            await _settled(browser.close(), 10)
        if self._home:
            self._home.cleanup()
            self._home = None

    async def _queued(self, job: Job) -> bytes:
        """Do a job when its turn comes, and once more, behind all who wait by then, if it fails."""
        if self._waiting >= QUEUE:
            raise BusyError("Many pictures are being made at this moment; ask again in a few seconds.")
        self._count(1)
        try:
            try:
                return await self._done(job)
            except MissingError:
                raise
            except RenderError:
                return await self._done(job)
        finally:
            self._count(-1)

    async def _done(self, job: Job) -> bytes:
        async with self._turn:
            if not self._browser:
                self._browser = self._start(self._folder())
                await self._within(START, self._browser.open())
            body: bytes = await self._within(self._limit, job(self._browser))
            return body

    async def _within(self, seconds: float, work: Coroutine[Any, Any, Any]) -> Any:
        """What Chromium answers; one that fails or stays silent is ended, and RenderError says so."""
        task = await _settled(work, seconds)
        answered = task.done() and not task.cancelled()
        error = task.exception() if answered else None
        if answered and not error:
            return task.result()
        await self._end()
        why = f"failed ({type(error).__name__})" if error else "died or did not answer"
        raise RenderError(f"Chromium {why} while rendering; ask again, and tell us if it stays.") from error

    async def _end(self) -> None:
        """End a Chromium that no longer does its work; it may not even answer a request to close."""
        metrics.RESTARTS.inc()
        browser, self._browser = self._browser, None
        process = getattr(browser, "subprocess", None)
        if process and process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # it was started as the head of a group of its own
        if browser:
            await _settled(browser.close(), 5)

    def _count(self, change: int) -> None:
        self._waiting += change
        metrics.QUEUE.set(self._waiting)

    def _folder(self) -> Path:
        if not self._home:
            self._home = TemporaryDirectory(prefix="marsad-chromium-")
            folder = Path(self._home.name) / "fonts"
            folder.mkdir()
            for weight in fonts.WEIGHTS:
                shutil.copy(fonts.file(weight), folder)
        return Path(self._home.name)


async def _pdf(browser: Any, html: str) -> bytes:
    """Set a page in a tab of its own and print it with its structure, so that it can be read aloud and copied."""
    tab = await browser.create_tab("about:blank")
    try:
        frame = (await _told(tab, "Page.getFrameTree"))["frameTree"]["frame"]["id"]
        await _told(tab, "Page.setDocumentContent", frameId=frame, html=html)
        await _told(tab, "Runtime.evaluate", expression=_hatching(), awaitPromise=True)
        options = {"printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": True}
        return base64.b64decode((await _told(tab, "Page.printToPDF", **options))["data"])
    finally:
        await browser.close_tab(tab.target_id)


async def _told(tab: Any, command: str, **parameters: Any) -> dict[str, Any]:
    """What a tab answers to a command. RuntimeError with Chromium's own words where it refuses."""
    answer = await tab.send_command(command, params=parameters)
    result: dict[str, Any] = answer.get("result", {})
    if "error" in answer or "exceptionDetails" in result:
        raise RuntimeError(str(answer.get("error") or result["exceptionDetails"]))
    return result


@cache
def _hatching() -> str:
    return Path(__file__).with_name("hatching.js").read_text(encoding="utf-8")


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
