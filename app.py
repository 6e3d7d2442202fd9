"""The server: Streamlit's application with our routes and headers beside it. `streamlit run app.py` starts it."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from starlette.concurrency import run_in_threadpool

from components import frame, site
from components.parts import notices
from components.routes import api, gallery, sockets
from components.watch import journal, metrics


@asynccontextmanager
async def lifespan(_: Any) -> AsyncIterator[dict[str, Any]]:
    """Read the ledger before the first visitor comes, then take what is loaded out of the collector's rounds."""
    journal.open_book()
    await run_in_threadpool(api.warm)
    gc.collect()
    gc.freeze()
    with metrics.served():
        yield {}
    await gallery.PRESS.close()


sockets.widen()


def failed(error: Exception) -> bool:
    """Write an error of a page down, and tell the reader in their language instead of Streamlit."""
    journal.error(frame.name(), error)
    notices.failed()
    return True


app = st.App(
    "components/shell.py",
    lifespan=lifespan,
    routes=site.ROUTES,
    middleware=site.MIDDLEWARE,
    exception_handlers=site.HANDLERS,
    on_script_error=failed,
)

if __name__ == "__main__":
    app.run()
