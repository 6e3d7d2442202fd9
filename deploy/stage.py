"""A stage of its own for the proof: two replicas and nginx on free ports of this machine, in a folder that goes away."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from deploy.ready import ready

ROOT = Path(__file__).parents[1]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "build")
#: Where nginx looks for the copy of the site.
SNAPSHOT = "/opt/marsad/current/build/snapshot"
NGINX = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log warn; worker_processes 1; {user}
events {{ worker_connections 1024; }}
http {{
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  include marsad.conf;
}}
"""


class Stage:
    """`replicas` are processes by port; `site` is the address of nginx."""

    def __init__(self) -> None:
        self._place = TemporaryDirectory(prefix="marsad-proof-")
        self.folder = Path(self._place.name)
        self.ports = [free() for _ in range(3)]
        self.replicas: dict[int, subprocess.Popen[bytes]] = {}
        self.site = f"http://127.0.0.1:{self.ports[0]}"
        self.nginx: subprocess.Popen[bytes] | None = None
        self._secret = secrets.token_hex(32)

    def start(self, port: int, tree: Path = ROOT) -> None:
        """Start a replica from a tree and wait until it is ready."""
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.address", "127.0.0.1"]
        told = {"STREAMLIT_SERVER_COOKIE_SECRET": self._secret, "PYTHONDONTWRITEBYTECODE": "1"}
        with (self.folder / f"{port}.log").open("ab") as log:
            self.replicas[port] = subprocess.Popen(  # noqa: S603 our own server
                [*command, "--server.port", str(port)],
                cwd=tree,
                env=os.environ | told,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        if not ready(port, 90):
            raise RuntimeError(f"The replica on port {port} did not get ready; see {self.folder}.")

    def kill(self, port: int) -> None:
        """End a replica in the middle of whatever it does."""
        self.end(port, signal.SIGKILL)

    def end(self, port: int, how: int = signal.SIGTERM) -> None:
        """End a replica and wait until it is gone."""
        process = self.replicas.pop(port)
        process.send_signal(how)
        with suppress(subprocess.TimeoutExpired):
            process.wait(20)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # its Chromium, if it left one behind
        process.wait(5)

    def front(self) -> None:
        """Start nginx with the configuration of this folder, on our ports and without TLS."""
        own = self.folder / "marsad"
        own.mkdir()
        conf = (ROOT / "deploy" / "nginx" / "marsad.conf").read_text(encoding="utf-8")
        (self.folder / "marsad.conf").write_text(
            conf.replace("/var/cache/nginx/marsad", f"{self.folder}/cache").replace(SNAPSHOT, f"{self.folder}/snapshot")
        )
        (own / "listen.conf").write_text(f"listen 127.0.0.1:{self.ports[0]};\n")
        replicas = (ROOT / "deploy" / "nginx" / "replicas.conf").read_text(encoding="utf-8")
        for port, real in zip(re.findall(r":(\d+)", replicas), self.ports[1:], strict=True):
            replicas = replicas.replace(f":{port}", f":{real}")
        (own / "replicas.conf").write_text(replicas)
        user = f"user {Path.home().owner()};" if os.getuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(NGINX.format(folder=self.folder, user=user))
        nginx = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or "nginx"
        log = (self.folder / "nginx.log").open("ab")
        self.nginx = subprocess.Popen([nginx, "-c", str(self.folder / "nginx.conf")], stdout=log, stderr=log)  # noqa: S603
        if not listening(self.ports[0], 10):
            raise RuntimeError((self.folder / "nginx.log").read_text())

    def next_release(self, version: str) -> Path:
        """A second tree with another version of the ledger."""
        tree = self.folder / "next"
        shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
        (tree / ".venv").symlink_to(ROOT / ".venv")
        book = tree / "data" / "datapackage.yaml"
        said = re.sub(r"^version: .*$", f"version: {version}", book.read_text(encoding="utf-8"), count=1, flags=re.M)
        book.write_text(said, encoding="utf-8")
        return tree

    def close(self) -> None:
        """Stop everything that was started here."""
        for port in [*self.replicas]:
            self.end(port)
        if self.nginx:
            self.nginx.terminate()
            self.nginx.wait(10)
        self._place.cleanup()


def listening(port: int, seconds: float) -> bool:
    """Whether somebody listens on a port of this machine within so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.1)
    return False


def free() -> int:
    """A port of this machine that nobody listens on. MARSAD_PROOF_PORTS (`FIRST-LAST`) may say where to look; otherwise
    the system chooses, again where it has chosen one that is given already."""
    first, _, last = os.environ.get("MARSAD_PROOF_PORTS", "").partition("-")
    for port in range(int(first), int(last) + 1) if last else [0] * TRIES:
        with socket.socket() as door, suppress(OSError):
            door.bind(("127.0.0.1", port))
            number: int = door.getsockname()[1]
            if number not in _given:
                _given.add(number)
                return number
    raise RuntimeError("No port is free.")


#: How often the system is asked for a port.
TRIES = 100
_given: set[int] = set()
