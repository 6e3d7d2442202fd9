"""Wait until the replica on a port of this machine is ready for readers: python -m deploy.ready PORT [SECONDS]."""

from __future__ import annotations

import sys
import time
import urllib.error
import urllib.request


def ready(port: int, seconds: float = 60) -> bool:
    """Whether /readyz says 200 within so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.25)
    return False


if __name__ == "__main__":
    sys.exit(0 if ready(int(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 60) else 1)
