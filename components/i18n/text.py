"""Words for one reader. The one thing the rest of the house asks when something must be said."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any, Literal, Protocol, SupportsFloat

from components.i18n import bidi, dates, messages, numbers, text_width
from components.i18n import months as month_names
from components.i18n.languages import LANGUAGES
from data.ledger import codebook

Lines = list[str]  # inside Text the name `list` is taken


class Row(Protocol):
    """A mapping or a row of a frame."""

    def __getitem__(self, key: str, /) -> Any: ...


@dataclass(frozen=True)
class Text:
    """Language (`ar`, `en`) and habits of a reader.

    Two habits matter in Arabic only: `months` (`levantine`, `egyptian`, `both`) and `digits` (`latn`, `arab`).
    What it returns is for the eye: numbers that an Arabic line would turn round stand in isolates. Store and compare
    the codes and values themselves.
    """

    lang: str = "ar"
    months: str = "levantine"
    digits: str = "latn"

    @property
    def dir(self) -> Literal["rtl", "ltr"]:
        return LANGUAGES[self.lang].dir

    @property
    def prose(self) -> str:
        """The language of the ledger's own prose for this reader: a suffix of columns, a key of the codebook's words."""
        return LANGUAGES[self.lang].prose

    def __call__(self, message: str, /, **blanks: object) -> str:
        """A sentence of the interface, plain text; the id itself if there is none."""
        return self._seen(
            messages.say(self.lang, message, **{name: self._blank(value) for name, value in blanks.items()})
        )

    # What the codebook says

    def code(self, vocabulary: str, code: object) -> str:
        """What a code is called; empty for a missing one."""
        return "" if _missing(code) else codebook.read().caption(vocabulary, str(code), self.prose)

    def code_note(self, vocabulary: str, code: object) -> str:
        """What a code means; empty where the codebook has no note."""
        described = codebook.read().codes(vocabulary).get(str(code))
        return self._prose(described.note.get(self.prose, "")) if described else ""

    def table(self, table: str) -> str:
        """What a table is called."""
        return codebook.read().tables[table].label[self.prose]

    def label(self, table: str, column: str) -> str:
        """What a column is called."""
        return codebook.read().column(table, column).label[self.prose]

    def note(self, table: str, column: str) -> str:
        """What a column holds; empty where the codebook has no note."""
        return self._prose(codebook.read().column(table, column).note.get(self.prose, ""))

    def of(self, row: Row, field: str) -> str:
        """A row's own words: `statement` is `statement_ar` or `statement_en`; empty for a missing one."""
        prose = row[f"{field}_{self.prose}"]
        return "" if _missing(prose) else self._prose(bidi.legible(str(prose)))

    # Figures, dates, lists

    def number(self, value: SupportsFloat) -> str:
        """`1,234.5`."""
        return self._seen(numbers.number(value, self.lang))

    def compact(self, value: SupportsFloat) -> str:
        """`1.2M`, `12 ألفًا`."""
        return self._seen(numbers.compact(value, self.lang))

    def percent(self, share: SupportsFloat) -> str:
        """`30%` for 0.3."""
        return self._seen(numbers.percent(share, self.lang))

    def quantity(
        self,
        low: float | None = None,
        best: float | None = None,
        high: float | None = None,
        unit: str = "",
        *,
        about: bool = False,
        short: bool = False,
    ) -> str:
        """`more than 10,000 containers`; see `numbers.quantity`. None or NaN is a bound that is not given."""
        low, best, high = (None if _missing(bound) else bound for bound in (low, best, high))
        return self._seen(numbers.quantity(low, best, high, unit, self.lang, about, short))

    def date(self, edtf: str, bare: bool = False) -> str:
        """`خلال حزيران 2024`; `bare` for labels: `حزيران 2024`. Empty for no date, ValueError for what is none."""
        return self._seen(dates.date(edtf, self.lang, self.months, bare))

    def day(self, moment: datetime.date) -> str:
        """`19 حزيران 2024`."""
        return self._seen(dates.day(moment, self.lang, self.months))

    def month(self, moment: datetime.date) -> str:
        """`حزيران`."""
        return month_names.month(moment, self.lang, self.months)

    def list(self, items: Iterable[str]) -> str:
        """`a, b and c`, `أ وب وج`."""
        return self._seen(dates.listed([*items], self.lang))

    # What a renderer needs

    def figure(self, text: str) -> str:
        """For Plotly, SVG and canvas; see `direction.figure`. Break lines first."""
        return bidi.figure(self._seen(text), self._rtl)

    def wrap(self, text: str, width_px: float, size_px: float, bold: bool = False, lines: int | None = None) -> Lines:
        """Lines of at most `width_px` pixels at a font size of `size_px`; see `measure.wrap`."""
        return text_width.wrap(text, width_px, size_px, bold, lines, self._rtl)

    def cut(self, text: str, width_px: float, size_px: float, bold: bool = False) -> str:
        """One line of at most `width_px` pixels, with an ellipsis where something is left out."""
        return text_width.cut(text, width_px, size_px, bold, self._rtl)

    def terminal(self, text: str) -> str:
        """For what can neither join nor order letters; see `direction.terminal`."""
        return bidi.terminal(self._seen(text), self._rtl)

    @property
    def _rtl(self) -> bool:
        return self.dir == "rtl"

    @property
    def _habits(self) -> bool:
        return LANGUAGES[self.lang].habits

    def _seen(self, text: str) -> str:
        digits = numbers.eastern(text) if self._habits and self.digits == "arab" else text
        return bidi.inline(digits, self._rtl)

    def _prose(self, words: str) -> str:
        """The ledger's own words: the month names in them are the reader's too."""
        return self._seen(month_names.in_prose(words, self.months) if self._habits else words)

    def _blank(self, value: object) -> object:
        """Numbers of any library as Python's own, days in words, nothing as nothing."""
        if _missing(value):
            return ""
        if isinstance(value, str):
            return bidi.nested(value) if self._rtl else value
        if isinstance(value, datetime.date):
            return self.day(value)
        if isinstance(value, Integral):
            return int(value)
        return float(value) if isinstance(value, Real) else value


def _missing(value: object) -> bool:
    return value is None or value != value
