"""The server: Streamlit's application with our routes and headers beside it. `streamlit run app.py` starts it."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from starlette.concurrency import run_in_threadpool

from components import site
from components.http import health, images, websocket_compression
from components.monitoring import logging, metrics
from components.ui import current_view, notices


@asynccontextmanager
async def lifespan(_: Any) -> AsyncIterator[dict[str, Any]]:
    """Read the ledger before the first visitor comes, then take what is loaded out of the collector's rounds."""
    logging.open_book()
    await run_in_threadpool(health.warm)
    gc.collect()
    gc.freeze()
    with metrics.served():
        yield {}
    await images.RENDERER.close()


websocket_compression.widen()


def failed(error: Exception) -> bool:
    """Write an error of a page down, and tell the reader in their language instead of Streamlit."""
    logging.error(current_view.page_name(), error)
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
