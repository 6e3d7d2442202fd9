"""What the tests of this folder need: Debian's Chromium and a reader of PDF, one renderer for all of them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from components.exports.chromium import Renderer

Run = Callable[[Coroutine[Any, Any, bytes]], bytes]


@pytest.fixture(scope="session", autouse=True)
def _programs() -> None:
    for program in ("chromium", "pdftotext"):
        if not shutil.which(program):
            pytest.skip(f"no {program}")


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for the whole session."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def renderer(loop: asyncio.Runner) -> Iterator[Renderer]:
    """A warm Chromium."""
    shared = Renderer()
    yield shared
    loop.run(shared.close())
