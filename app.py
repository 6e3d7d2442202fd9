"""The server: Streamlit's application with our routes and headers beside it. `streamlit run app.py` starts it."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from starlette.concurrency import run_in_threadpool

from components import api, gallery, papers
from components.export import routes


@asynccontextmanager
async def lifespan(_: Any) -> AsyncIterator[dict[str, Any]]:
    """Read the ledger before the first visitor comes, then take what is loaded out of the collector's rounds."""
    await run_in_threadpool(api.warm)
    gc.collect()
    gc.freeze()
    yield {}
    await gallery.PRESS.close()


app = st.App(
    "components/shell.py",
    lifespan=lifespan,
    routes=[*api.ROUTES, *routes.ROUTES, *gallery.ROUTES, *papers.ROUTES],
    middleware=api.MIDDLEWARE,
)

if __name__ == "__main__":
    app.run()
