"""The proof: what readers see while a replica dies, a release rolls out and Chromium is killed.

Run it as deploy/prove.sh. Prints a table; leaves with 1 where an answer broke or the open page lost its view.
"""

from __future__ import annotations

import os
import signal
import statistics
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

from components.figures import registry
from components.i18n.languages import LANGUAGES
from data.ledger import codebook
from deploy.crowd import Crowd, Seen
from deploy.stage import Stage
from deploy.viewer import Viewer

CALM = 6.0  # seconds in which nothing is done, before and after each accident
Step = tuple[str, Callable[[], str]]
#: Bytes of the PDF of a figure at most.
LARGEST = 500_000


class Proof:
    """The steps, on a stage, before a crowd and one viewer with a browser."""

    def __init__(self, stage: Stage, crowd: Crowd, viewer: Viewer) -> None:
        self.stage, self.crowd, self.viewer = stage, crowd, viewer
        self.version = f"{codebook.read().version}+proof"
        self.rows: list[dict[str, str]] = []
        self.broken: list[str] = []
        self.before = viewer.view()

    def run(self) -> None:
        """All of them, one after another."""
        first, second = self.stage.ports[1:]
        steps: list[Step] = [
            ("nothing happens", lambda: ""),
            ("page opened from what the browser kept", self._kept),
            ("replica 1 killed, restarted", lambda: self._killed(first)),
            ("replica 2 killed, restarted", lambda: self._killed(second)),
            ("Chromium killed in mid-export", self._chromium),
            ("every figure asked for as PDF", self._pdfs),
            ("release of a new ledger rolled out", self._rolled),
            ("nothing happens any more", lambda: ""),
        ]
        self.crowd.look()
        for name, act in steps:
            self._step(name, act)

    def _step(self, name: str, act: Callable[[], str]) -> None:
        loads = self.viewer.loads
        time.sleep(CALM / 2)
        note = act()
        time.sleep(CALM)
        viewer = self._viewer(loads)
        seen = self.crowd.look()
        self.broken += [f"{name}: {wrong}" for wrong in seen.wrong]
        if viewer != "kept":
            self.broken.append(f"{name}: the viewer {viewer}")
        if "BROKEN" in note:
            self.broken.append(f"{name}: {note}")
        self.rows.append(told(name, seen, viewer, note))

    def _viewer(self, loads: int) -> str:
        """Whether the open page still shows its view, and still answers: search, and take the search off again."""
        try:
            there = self.viewer.view()
            narrower = self.viewer.search("missile")
            back = self.viewer.search("")
        except Exception as error:
            return f"was lost ({type(error).__name__})"
        if self.viewer.loads != loads:
            return "had to reload"
        same = there == back == self.before and narrower[1] != back[1]
        return "kept" if same else f"saw {there[1]} then {back[1]} instead of {self.before[1]}"

    def _kept(self) -> str:
        """A page that the browser kept and only asks after still runs, and nginx's own answers carry a policy."""
        statuses = self.viewer.again()
        policy = refusal(f"{self.stage.site}/_stcore/metrics")
        sound = 304 in statuses and policy.startswith("404 default-src 'none'")
        return f"{'' if sound else 'BROKEN: '}{', '.join(map(str, statuses))}; nginx itself: {policy}"

    def _killed(self, port: int) -> str:
        self.stage.kill(port)
        time.sleep(CALM)
        start = time.monotonic()
        self.stage.start(port)
        return f"ready again after {time.monotonic() - start:.0f} s"

    def _rolled(self) -> str:
        tree = self.stage.next_release(self.version)
        for port in self.stage.ports[1:]:
            self.stage.end(port)
            self.stage.start(port, tree)
            time.sleep(CALM / 2)
        with urlopen(f"{self.stage.site}/readyz", timeout=10) as answer:  # noqa: S310 our own address
            new = self.version in answer.read().decode()
        return f"{'now' if new else 'BROKEN: not'} {self.version}"

    def _pdfs(self) -> str:
        """Every figure as PDF in both languages, one after the other: each whole and small, the slowest in seconds."""
        addresses = [f"chart/{name}.pdf?lang={lang}" for name in registry.names() for lang in LANGUAGES]
        slow, wrong = 0.0, []
        for address in addresses:
            start = time.monotonic()
            body = fetched(f"{self.stage.site}/{address}")
            slow = max(slow, time.monotonic() - start)
            if body[:5] != b"%PDF-" or len(body) > LARGEST:
                wrong.append(address)
            time.sleep(0.3)  # nginx lets through four files a second
        return f"BROKEN: {wrong}" if wrong else f"{len(addresses)} came, the slowest after {slow:.1f} s"

    def _chromium(self) -> str:
        """Ask for a PDF, kill every Chromium of the replica that prints it, and look at what comes."""
        port = self.stage.ports[1]
        address = f"http://127.0.0.1:{port}/chart/{{}}.pdf?lang=ar"
        fetched(address.format("origins-article"))  # Chromium is warm
        came: list[bytes] = []
        asking = threading.Thread(
            target=lambda: came.append(fetched(address.format("origins-article") + "&size=1920x1080"))
        )
        asking.start()
        killed = 0
        while not killed and asking.is_alive():
            killed = sum(_kill(each) for each in offspring(self.stage.replicas[port].pid))
        asking.join(120)
        again = fetched(address.format("origins-article") + "&dark=1")
        whole = [body[:5] == b"%PDF-" for body in (*came, again)]
        return (
            f"{killed} processes killed, the PDF came"
            if killed and whole == [True, True]
            else f"BROKEN: {killed} {whole}"
        )


def fetched(address: str) -> bytes:
    """An answer; the error's name where there is none."""
    try:
        with urlopen(address, timeout=100) as answer:  # noqa: S310 our own address
            return bytes(answer.read())
    except OSError as error:
        return repr(error).encode()


def refusal(address: str) -> str:
    """Status and content policy of an answer that is a refusal."""
    try:
        with urlopen(address, timeout=10) as answer:  # noqa: S310 our own address
            return str(answer.status)
    except HTTPError as error:
        return f"{error.code} {error.headers.get('content-security-policy', 'without a policy')}"


def offspring(pid: int) -> list[int]:
    """The processes that a process started, and theirs."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            parents.setdefault(parent, []).append(int(folder.name))
    found, waiting = [], [pid]
    while waiting:
        children = parents.get(waiting.pop(), [])
        found += children
        waiting += children
    return found


def _kill(pid: int) -> bool:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def told(name: str, seen: Seen, viewer: str, note: str) -> dict[str, str]:
    """A row of the table."""
    cuts = statistics.quantiles(seen.seconds, n=20) if seen.asked > 1 else [0.0] * 19
    return {
        "what happened": name,
        "asked": str(seen.asked),
        "whole": str(seen.asked - len(seen.wrong)),
        "broken": str(len(seen.wrong)),
        "median / p95 ms": f"{statistics.median(seen.seconds or [0]) * 1000:.0f} / {cuts[-1] * 1000:.0f}",
        "versions": ", ".join(sorted(seen.versions)),
        "open page": viewer,
        "note": note,
    }


def table(rows: list[dict[str, str]]) -> str:
    """Rows as a Markdown table."""
    lines = [list(rows[0]), ["---"] * len(rows[0]), *(list(row.values()) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    """The command. Returns the exit status."""
    stage = Stage()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is stopped
    crowd: Any = None
    try:
        for port in stage.ports[1:]:
            stage.start(port)
        stage.front()
        with Viewer(stage.site) as viewer:
            crowd = Crowd(stage.site)
            proof = Proof(stage, crowd, viewer)
            proof.run()
    finally:
        if crowd:
            crowd.close()
        stage.close()
    print(f"{date.today()}, {os.cpu_count()} cores\n\n{table(proof.rows)}\n")
    print(*(proof.broken or ["Nothing broke, and nothing was lost."]), sep="\n")
    return 1 if proof.broken else 0


if __name__ == "__main__":
    sys.exit(main())
