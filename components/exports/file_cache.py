"""The last files that were made, kept for who asks for the same again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

#: Bytes of all files that are kept.
LIMIT = 32_000_000


class FileCache:
    """Keeps files by key within a limit of bytes; the one not asked for longest goes first."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._files: OrderedDict[Hashable, bytes] = OrderedDict()
        self._limit = limit
        self._size = 0

    def get(self, key: Hashable) -> bytes | None:
        """The file, if it is still there."""
        if key in self._files:
            self._files.move_to_end(key)
        return self._files.get(key)

    def put(self, key: Hashable, file: bytes) -> None:
        """Keep a file; one larger than the limit is not kept."""
        if len(file) > self._limit:
            return
        self._size += len(file) - len(self._files.pop(key, b""))
        self._files[key] = file
        while self._size > self._limit:
            self._size -= len(self._files.popitem(last=False)[1])

    def clear(self) -> None:
        """Keep nothing."""
        self._files.clear()
        self._size = 0


#: The files of this server.
FILES = FileCache()
