"""The hand-kept words of `words.yaml`, as they stand there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_name("words.yaml")


@cache
def read() -> Mapping[str, Any]:
    """The sections of the file by name."""
    lists: Mapping[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return lists


def listed(cell: str) -> list[str]:
    """The words of a cell between `;`."""
    return [each.strip() for each in cell.split(";") if each.strip()]
