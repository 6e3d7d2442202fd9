"""A part of a ledger that is a ledger itself: its tables are cut out of the whole when somebody first looks at them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.ledger.load import TABLES, Ledger

Mask = npt.NDArray[np.bool_]


class Part(Ledger):
    """Some rows of a ledger. A page looks at few of its tables, and cutting them out is most of what a choice costs."""

    @staticmethod
    def of(whole: Ledger, rows: Mapping[str, Callable[[], Mask]]) -> Ledger:
        """The part that holds of each table in `rows` those rows, and of the others all."""
        part = object.__new__(Part)
        part.__dict__.update(whole=whole, rows=rows, edition=whole.edition)
        return part

    def __getattr__(self, name: str) -> pd.DataFrame:
        """A table that nobody has looked at yet."""
        if name not in TABLES or "whole" not in self.__dict__:
            raise AttributeError(name)
        self.__dict__[name] = frame = self._cut(name, getattr(self.__dict__["whole"], name))
        return frame

    def only(self, table: str, *columns: str) -> pd.DataFrame:
        """Some columns of a table, cut out for themselves as long as nobody has looked at all of it."""
        if table in self.__dict__ or "whole" not in self.__dict__:
            return super().only(table, *columns)
        return self._cut(table, self.__dict__["whole"].only(table, *columns))

    def _cut(self, table: str, frame: pd.DataFrame) -> pd.DataFrame:
        if table not in self.__dict__["rows"]:
            return frame
        kept = self.__dict__["rows"][table]()
        return frame if kept.all() else frame[kept]
