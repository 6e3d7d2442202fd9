"""Whether this server may be sent readers: each thing it needs, by name."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from threading import Thread

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from components import fonts
from components.monitoring import metrics
from data import count
from data.ledger import codebook, load, package, release
from data.ledger.load import Ledger
from data.query.selection import Selection, select
from data.search import search

#: What the pages cannot do without. Without Chromium, the browser makes the files itself.
NEEDED = ("ledger", "fonts")
#: Problems of the ledger that are named; the rest are counted.
NAMED = 5
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def warm() -> None:
    """Do before the first visitor what would make the first visitor wait; the index, which only a search needs, is read
    beside the first visitors, and made there where the ledger is not the one that was released."""
    with contextlib.suppress(load.LedgerError):  # the pages say what is wrong with it; /readyz says 503
        ledger = load.load()
        package.licence()
        Thread(target=search.index, args=(ledger,), name="index", daemon=True).start()
        metrics.ledger(codebook.read().version, str(codebook.read().cutoff), claims(ledger))


def ready(_: Request) -> Response:
    """`/readyz`: 200 where the pages can be shown and 503 where not; which ledger, the state of each part, and why a part
    is not well."""
    why: dict[str, object] = {}
    reasons = [*release.broken().values()]
    checks = {"releases": "broken" if reasons else "ok", "fonts": letters(), "chromium": chromium()}
    try:
        counted = claims(load.load())
        checks, why = {"ledger": "ok", **checks}, {"version": codebook.read().version, "claims": counted}
    except load.LedgerError as error:
        checks, why = {"ledger": "broken", **checks}, {"problems": len(error.problems)}
        reasons += [f"{each.place}: {each.sentence('en')}".removeprefix(": ") for each in error.problems[:NAMED]]
    fit = all(checks[name] == "ok" for name in NEEDED)
    headers = {"cache-control": "no-store"}
    return JSONResponse({"ready": fit, **why, "checks": checks, "reasons": reasons}, 200 if fit else 503, headers)


def claims(ledger: Ledger) -> dict[str, int]:
    """How many claims of each layer stand in the ledger; the layers are never added up."""
    shown = select(ledger, Selection())
    return {layer: count.totals(shown, layer).claims for layer in count.LAYERS}


def letters() -> str:
    """Whether the typeface is there that pages and files are set in."""
    files = [fonts.FOLDER / f"plex-{script}-{weight}.woff2" for script in fonts.RANGES for weight in fonts.WEIGHTS]
    return "ok" if all(file.is_file() for file in files) else "missing"


def chromium() -> str:
    """Whether a Chromium is installed that prints figures."""
    given = os.environ.get("BROWSER_PATH", "")
    is_there = Path(given).is_file() if given else any(shutil.which(name) for name in CHROMIUM)
    return "ok" if is_there else "missing"
