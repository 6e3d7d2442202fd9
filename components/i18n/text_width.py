"""How wide words are in the typeface of the site, and where their lines break.

Measured with HarfBuzz in the font itself: within half a per cent of what Chromium draws, where counting letters is
off by forty. Text is plain (no tags): markup and isolates of lines are added after breaking.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import uharfbuzz

from components import fonts
from components.i18n import bidi

ELLIPSIS = "…"
#: What must not stand before an ellipsis.
DANGLING = " ،,؛;:.([{«“\"'-–—/"
_RUNS = re.compile(
    rf"[{bidi.ARABIC}{bidi.MARKS}\u0600-\u061f\u0640]+|[^{bidi.ARABIC}{bidi.MARKS}\u0600-\u061f\u0640]+"
)
_ARABIC = re.compile(f"[{bidi.ARABIC}]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")


def width(text: str, size_px: float, bold: bool = False) -> float:
    """Width in pixels of one line of `text` at a font size of `size_px`."""
    return _ems(bidi.plain(text), bold) * size_px


def wrap(
    text: str, width_px: float, size_px: float, bold: bool = False, lines: int | None = None, rtl: bool = False
) -> list[str]:
    """Lines of at most `width_px` pixels; with `lines`, no more than so many, the last one cut with an ellipsis.

    Breaks only at spaces, between words of the text's own script first: a Latin name in Arabic stays whole while a
    line can hold it. A word wider than a line stands alone on one. Isolates are balanced line by line.
    """
    broken_lines = [line for part in bidi.BREAK.split(text)[::2] for line in _broken(part, width_px, size_px, bold, rtl)]
    if lines is not None and len(broken_lines) > lines:
        broken_lines[lines - 1 :] = [_shortened(" ".join(broken_lines[lines - 1 :]), width_px, size_px, bold, rtl)]
    return bidi.balanced(broken_lines)


def cut(text: str, width_px: float, size_px: float, bold: bool = False, rtl: bool = False) -> str:
    """`text` if it fits, else as many whole words as fit and an ellipsis at the logical end."""
    return text if width(text, size_px, bold) <= width_px else _shortened(text, width_px, size_px, bold, rtl)


def _broken(text: str, width_px: float, size_px: float, bold: bool, rtl: bool) -> list[str]:
    lines: list[str] = []
    for atom in _atoms(text, rtl):
        for piece in [atom] if width(atom, size_px, bold) <= width_px else atom.split(" "):
            longer = f"{lines[-1]} {piece}" if lines else piece
            if lines and width(longer, size_px, bold) <= width_px:
                lines[-1] = longer
            else:
                lines.append(piece)
    return lines


def _shortened(text: str, width_px: float, size_px: float, bold: bool, rtl: bool) -> str:
    room = width_px - width(ELLIPSIS, size_px, bold)
    kept = ""
    for atom in _atoms(text, rtl):
        longer = f"{kept} {atom}" if kept else atom
        if width(longer, size_px, bold) > room:
            break
        kept = longer
    # Nothing fits whole: words of the first run, and only for want of one its letters.
    kept = kept or _head(text, " ", room, size_px, bold) or _head(text, "", room, size_px, bold)
    return bidi.balanced([kept.rstrip(DANGLING)])[0] + ELLIPSIS


def _head(text: str, between: str, room: float, size_px: float, bold: bool) -> str:
    """The longest beginning of `text` that fits, cut at `between` (nothing: before a letter, with its marks)."""
    kept = ""
    for part in text.split(between) if between else _letters(text):
        longer = f"{kept}{between if kept else ''}{part}"
        if width(longer, size_px, bold) > room:
            break
        kept = longer
    return kept


def _letters(text: str) -> list[str]:
    lines: list[str] = []
    for char in text:
        if lines and unicodedata.category(char) in ("Mn", "Me", "Mc", "Cf"):
            lines[-1] += char
        else:
            lines.append(char)
    return lines


def _atoms(text: str, rtl: bool) -> list[str]:
    """Words at which a line may break; a run of words of the other script is one."""
    other, own = (_LATIN, _ARABIC) if rtl else (_ARABIC, _LATIN)
    atoms: list[str] = []
    in_other = False
    for word in text.split(" "):
        foreign = bool(other.search(word)) and not own.search(word)
        if atoms and in_other and foreign:
            atoms[-1] += f" {word}"
        else:
            atoms.append(word)
        in_other = foreign
    return atoms


@lru_cache(maxsize=20_000)
def _ems(text: str, bold: bool) -> float:
    return sum(_advance(run, bold) for run in _RUNS.findall(text))


def _advance(run: str, bold: bool) -> float:
    font, unit = _font(bold)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(run)
    arabic = bool(_ARABIC.search(run))
    buffer.direction, buffer.script = ("rtl", "arab") if arabic else ("ltr", "latn")
    uharfbuzz.shape(font, buffer)
    return float(sum(position.x_advance for position in buffer.glyph_positions)) / unit


@cache
def _font(bold: bool) -> tuple[uharfbuzz.Font, int]:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(fonts.file(700 if bold else 400))))
    return uharfbuzz.Font(face), face.upem
