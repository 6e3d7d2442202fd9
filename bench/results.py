"""Tables of results: printed, and kept in RESULTS.md, a section a benchmark, with the machine and the day."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

import psutil

FILE = Path(__file__).with_name("RESULTS.md")
PACKAGES = ("streamlit", "pandas", "plotly", "duckdb", "polars", "ibis-framework", "datasette", "dash")


@dataclass
class Table:
    """One benchmark: what was asked, a row a measurement, and what must be said of it. Cells are strings."""

    title: str
    says: str
    head: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [f"## {self.title}", "", self.says, ""]
        lines += ["| " + " | ".join(row) + " |" for row in (self.head, ("---",) * len(self.head), *self.rows)]
        return "\n".join([*lines, "", *(f"- {remark}" for remark in self.remarks)]).rstrip() + "\n"


def machine() -> str:
    """The machine in one line: what a ratio was measured on."""
    memory = psutil.virtual_memory().total / 2**30
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, Python {platform.python_version()}; {versions}"


def put(name: str, table: Table, quick: bool) -> None:
    """Print a table and put it into its section of RESULTS.md; a quick run is only printed."""
    print(f"\n{table}", flush=True)
    if quick:
        return
    busy = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    said = f"{table}\nMeasured {datetime.now():%Y-%m-%d %H:%M}, load of the machine {busy}; {machine()}.\n"
    known = FILE.read_text(encoding="utf-8")
    section = f"<!-- {name} -->\n{said}<!-- /{name} -->"
    FILE.write_text(
        re.sub(rf"<!-- {name} -->.*?<!-- /{name} -->", lambda _: section, known, flags=re.DOTALL), encoding="utf-8"
    )


def ms(seconds: float) -> str:
    """`12.3`: milliseconds with a digit where it tells something."""
    return f"{seconds * 1000:.1f}" if seconds < 0.02 else f"{seconds * 1000:,.0f}"


def times(ratio: float) -> str:
    """`2.3×`."""
    return f"{ratio:.2f}×" if ratio < 10 else f"{ratio:.0f}×"


def kb(size: float) -> str:
    """`12.3` kB of 1,000 bytes."""
    return f"{size / 1000:.1f}"
