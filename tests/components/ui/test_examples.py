"""The lines to copy on the data page do what they say, against a server that runs."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import uvicorn
from starlette.applications import Starlette

from components import site
from components.state.view import View
from components.ui.widgets import download_links
from data import count

QUERY = {"lang": "en", "topic": "arms,technology", "from": "2023"}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of our routes on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    app = Starlette(routes=site.ROUTES, middleware=site.MIDDLEWARE, exception_handlers=site.HANDLERS)  # type: ignore[arg-type]
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}/"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def view() -> View:
    return View.open(QUERY, "data")


@pytest.fixture
def files(address: str, view: View, tmp_path: Path) -> Path:
    """A folder after the lines for a shell have run in it."""
    if not shutil.which("curl"):
        pytest.skip("no curl")
    lines = download_links.examples(view, address)["bash"]
    subprocess.run(["bash", "-euc", lines], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    return tmp_path


def test_curl_takes_the_rows_of_the_view(files: Path, view: View) -> None:
    rows = json.loads((files / "claims.json").read_text(encoding="utf-8"))["rows"]

    assert [row["id"] for row in rows] == list(view.shown.claims["id"])
    assert list(pd.read_parquet(files / "claims.parquet")["id"]) == list(view.shown.claims["id"])


def test_pandas_reads_the_rows_and_the_counts(address: str, view: View) -> None:
    known: dict[str, Any] = {}
    exec(download_links.examples(view, address)["python"], known)

    assert list(known["claims"]["id"]) == list(view.shown.claims["id"])
    assert list(known["counts"].columns) == ["month", "goods", "layer", "claims"]
    assert known["counts"]["claims"].sum() >= len(view.shown.claims)


def test_duckdb_counts_as_the_site_does(files: Path, view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(files)
    found = duckdb.sql(download_links.examples(view, "")["sql"]).df()

    by_topic = sum(
        count.claims_by(view.shown, "topic", layer).set_index("code")["claims"].get("arms", 0) for layer in view.layers
    )
    assert found[found["topic"].eq("arms")]["claims"].sum() == by_topic
