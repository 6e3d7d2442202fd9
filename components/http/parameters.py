"""What an address may be asked with, beside the names in its path: what each parameter means, and what it takes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.exports import image
from components.figures import registry
from components.i18n import languages
from components.state import preferences
from components.state.pages import PAGES
from data.count import pivot
from data.count.outcomes import GROUPS
from data.ledger import codebook, versions
from data.ledger.load import Ledger
from data.query import period, selection
from data.query.filters import BY_NAME, CODED
from data.query.selection import MAX_QUERY

#: Rows that come where nobody says how many.
LIMIT = 1000
COLUMN = "-?[a-z][a-z0-9_]{0,40}"
#: A side of a picture: 320 to 4,000 pixels, in tens.
SIDE = "(3[2-9]|[4-9][0-9]|[1-3][0-9]{2}|400)0"
NUMBER, DAY = "[0-9]{1,7}", "[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?"


@dataclass(frozen=True)
class Parameter:
    """What a parameter means, and what it takes if it is not empty: one of `codes`, or what fits `form`, a regular
    expression of which `example` shows one; with neither any words, `longest` characters of them. A `listed` one takes
    several, separated by commas."""

    note: str
    codes: tuple[str, ...] = ()
    form: str = ""
    example: str = ""
    listed: bool = False
    default: str = ""
    longest: int = 0

    @property
    def allowed(self) -> tuple[str, ...]:
        """What a reader is told that it takes."""
        return self.codes or (self.example or self.form,)

    def takes(self, value: str) -> bool:
        """Whether it takes a value."""
        parts = filter(None, map(str.strip, value.split(","))) if self.listed else [value]
        return all(self._takes(part) for part in parts)

    def _takes(self, part: str) -> bool:
        return part in self.codes if self.codes else not self.form or bool(re.fullmatch(self.form, part))


def parameters(ledger: Ledger) -> dict[str, Parameter]:
    """All of them by name, as far as the codes of a ledger decide."""
    coded = {
        name: Parameter(_label(name), tuple(codes), listed=True) for name, codes in selection.options(ledger).items()
    }
    rules = codebook.read().codes("dates")
    told = " ".join(f"`{code.code}`: {code.note['en']}" for code in rules.values())
    return {
        **{name: coded[name] for name in CODED},
        "from": Parameter("First day, or the month or year it begins.", form=DAY, example="2023-09"),
        "to": Parameter("Last day, included, or the month or year it ends.", form=DAY, example="2023-09-13"),
        "dates": Parameter(told, tuple(rules), default=period.OVERLAP),
        "q": Parameter(f'Words, names in any spelling, "phrases"; {MAX_QUERY} characters at most.', longest=MAX_QUERY),
        "v": Parameter("A version of the ledger; else the ledger as it stands.", versions.versions()),
        **OWN,
    }


def _label(name: str) -> str:
    return f"{codebook.read().column(*BY_NAME[name].label).label['en']}: codes, separated by commas; any of them."


def _choice(name: str, note: str) -> Parameter:
    return Parameter(note, preferences.CHOICES[name], default=preferences.CHOICES[name][0])


#: Those that no ledger decides.
OWN = {
    "lang": Parameter("The language; else that of Accept-Language.", tuple(languages.LANGUAGES)),
    "months": _choice("months", "The names of months in Arabic."),
    "digits": _choice("digits", "The digits in Arabic."),
    "time": _choice("time", "Which way time runs."),
    "view": Parameter("How a page shows it; the rows are the same.", preferences.VIEWS),
    "dark": Parameter("The dark theme.", ("1",)),
    "sort": Parameter(
        "A column to order the rows by, with `-` before it downwards; `relevance` for claims.", form=COLUMN
    ),
    "by": Parameter(
        "What to group by, the first kind first; the layers are never added up.",
        pivot.dimensions(),
        listed=True,
        default="layer",
    ),
    "group": Parameter("The promises of one layer of which this came; else all.", GROUPS),
    "limit": Parameter("How many rows at most.", form=NUMBER, example="0–9999999", default=str(LIMIT)),
    "offset": Parameter("How many rows to pass over.", form=NUMBER, example="0–9999999", default="0"),
    "size": Parameter(
        "Pixels of a PNG and shape of the others; `print` is the figure's own. Unsaid, a PNG is 1920x1080 where that can be read.",
        tuple(image.SIZES),
    ),
    "width": Parameter(
        "Pixels across in place of `size`, in tens; the height follows unless it is said.",
        form=SIDE,
        example="320–4000",
    ),
    "height": Parameter(
        "Pixels down in place of `size`, in tens; the width follows unless it is said.", form=SIDE, example="320–4000"
    ),
    "frame": Parameter(
        "`no`: the drawing alone, without title, filters and sources, for who writes them beside it.", ("no",)
    ),
    "ground": Parameter("`none`: without paper behind it.", ("none",)),
    "part": Parameter("One slide of the figure, from 1 on.", form="[1-9][0-9]{0,2}", example="1–999"),
    "page": Parameter("The page it is of.", PAGES, default=PAGES[0]),
    "figures": Parameter(
        "Figures, `name` or, its second slide, `name.2`; else those of the page.",
        form=rf"({'|'.join(registry.names())})(\.[1-9][0-9]{{0,2}})?",
        example=", ".join(registry.names()),
        listed=True,
    ),
    "progress": Parameter("`1`: a line of JSON a slide tells how far it is; the last holds the file.", ("1",)),
    "claim": Parameter("A claim by its id."),
    "event": Parameter("An event by its id."),
    "profile": Parameter("A party by its id."),
}
