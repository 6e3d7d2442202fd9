"""The reading of a reader's tables in a process of its own, which ends with the reader or with its time."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic
from types import TracebackType

from data.upload import limits
from data.upload.records import Reading, Request, UploadError
from data.upload.worker import measured

ROOT = Path(__file__).parents[2]
#: So many are read at once; whoever comes next waits.
SLOTS = threading.BoundedSemaphore(limits.PROCESSES)
COMMAND = ["-m", "data.upload.worker"]
#: What the process knows of the world: no secrets of the server, one thread for numbers.
ENVIRONMENT = {
    "PATH": os.defpath,
    "PYTHONDONTWRITEBYTECODE": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONIOENCODING": "utf-8",
}


class Process:
    """Reads one request while somebody asks for its answer; leaving the `with` block ends it, whatever happens.

    Nothing here waits: `answer` is asked again until it gives something.
    """

    def __init__(self, request: Request) -> None:
        measured(request.files)
        self._request = request
        self._running: subprocess.Popen[bytes] | None = None
        self._end = 0.0
        self._output = TemporaryFile()  # noqa: SIM115 closed with the block

    @property
    def is_waiting(self) -> bool:
        """Whether it has not begun, because others are being read."""
        return self._running is None

    def answer(self) -> Reading | None:
        """What was read; None as long as it is being read. Raises UploadError where it cannot be, or not in its time."""
        if self._running is None:
            if SLOTS.acquire(blocking=False):
                self._begin()
            return None
        if self._running.poll() is not None:
            return self._answered(self._running.returncode)
        if monotonic() > self._end:
            raise UploadError("own-slow")
        return None

    def _begin(self) -> None:
        with TemporaryFile() as given:
            pickle.dump(self._request, given)
            given.seek(0)
            try:
                self._running = subprocess.Popen(  # noqa: S603 our own module
                    [sys.executable, *COMMAND], cwd=ROOT, env=ENVIRONMENT,
                    stdin=given, stdout=self._output,  # what it says of its faults goes where the server's words go
                )  # fmt: skip
            except OSError:
                SLOTS.release()
                raise
        self._end = monotonic() + limits.SECONDS

    def _answered(self, status: int) -> Reading:
        self._output.seek(0)
        with suppress(ValueError):
            answer = json.loads(self._output.read())
            if "reading" in answer:
                return Reading.of(answer["reading"])
            raise UploadError(answer["refused"], **answer["values"])
        raise UploadError("own-slow" if status in (-9, -24) else "own-large")  # killed: too long, else too much

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._running and not self._output.closed:
            self._running.kill()
            self._running.wait()
            SLOTS.release()
        self._output.close()
