"""Servers to measure: started on a port of this machine, stopped when done."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import psutil

ROOT = Path(__file__).resolve().parents[1]
APPS = Path(__file__).with_name("apps")
PORT = int(os.environ.get("BENCH_PORT", "8620"))


@dataclass(frozen=True)
class Server:
    """A running process that listens on `port` of the loopback."""

    port: int
    process: psutil.Process

    def cpu(self) -> float:
        """Seconds of processor time so far, of all its threads."""
        used = self.process.cpu_times()
        return float(used.user + used.system)

    def memory(self) -> float:
        """Resident MiB."""
        return float(self.process.memory_info().rss) / 2**20


@contextmanager
def streamlit(script: str | Path, ready: str = "/_stcore/health", wait: bool = True) -> Iterator[Server]:
    """A Streamlit server with the site's own configuration."""
    command = [sys.executable, "-m", "streamlit", "run", str(script)]
    with running(lambda port: [*command, f"--server.port={port}", "--server.address=127.0.0.1"], ready, wait) as server:
        yield server


@contextmanager
def site(wait: bool = True) -> Iterator[Server]:
    """The site itself, one process."""
    with streamlit("app.py", "/readyz", wait) as server:
        yield server


@contextmanager
def running(command, ready: str, wait: bool = True) -> Iterator[Server]:  # type: ignore[no-untyped-def]
    """Start `command(port)`, wait until `ready` answers, and stop it at the end."""
    port = free()
    with tempfile.TemporaryFile() as log, subprocess.Popen(command(port), cwd=ROOT, stdout=log, stderr=log) as process:
        try:
            if wait:
                answers(port, ready)
            yield Server(port, psutil.Process(process.pid))
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def answers(port: int, path: str, seconds: float = 60) -> None:
    """Wait until the path answers. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
                if answer.status == 200:
                    return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
    raise TimeoutError(f"{path} on {port}")


def free() -> int:
    """The first free port from PORT on."""
    for port in range(PORT, PORT + 20):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)):
                return port
    raise OSError("no free port")
