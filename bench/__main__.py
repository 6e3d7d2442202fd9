"""Run the benchmarks: `python -m bench [--quick] [NAME…]`."""

from __future__ import annotations

import sys
from importlib import import_module

from bench import results

NAMES = ("reruns", "wire", "starts", "crowd", "growth", "engines", "finding", "peers")


def main(asked: list[str]) -> None:
    """Run those that are named, or all; a quick run takes small sizes and is only printed."""
    quick = "--quick" in asked
    for name in [name for name in asked if name in NAMES] or NAMES:
        results.put(name, import_module(f"bench.{name}").run(quick), quick)


if __name__ == "__main__":
    main(sys.argv[1:])
