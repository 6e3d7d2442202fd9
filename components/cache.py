"""What is worked out for one reader and kept for the next."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar, cast

Made = TypeVar("Made")


def cached(build: Callable[..., Made], *given: Hashable) -> Made:
    """What `build` makes of these, views and codes; made once as long as it is asked for. Change a copy only."""
    return cast(Made, _cached(build, *given))


@lru_cache(maxsize=512)
def _cached(build: Callable[..., object], *given: Hashable) -> object:
    return build(*given)
