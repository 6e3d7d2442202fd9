"""Text as a renderer must be given it: the one place that adds direction to words.

Browsers, SVG and Chromium's exports order and join Arabic by themselves and are given logical text; Plotly lays its
lines out from left to right, so there each line is isolated. Nothing made here is stored or compared: `plain` first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import accumulate

import arabic_reshaper
from bidi import algorithm  # the one of the two implementations that mirrors brackets

from data.ledger import characters

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
RLM = "\u200f"
OPENERS = LRI + RLI + FSI
CONTROLS = re.compile(f"[{characters.DIRECTION}]")
#: Never part of a word; line ends and tabs stay. Some of these no XML may hold, and no spreadsheet opens.
UNSEEN = re.compile(rf"(?![\t\n\r])[{characters.CONTROL}{characters.OVERRIDES}{characters.UNSEEN}]")
BREAK = re.compile(r"(<br\s*/?>|\n)")
EXTRA = re.compile(r"(<extra>.*?</extra>)", re.DOTALL)
#: Blanks that Plotly fills, tags and entities: not words.
FILLED = r"%\{[^}]*\}"
MARKUP = rf"{FILLED}|<[^<>]*>|&\#?\w+;"

ARABIC = "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f"
MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
ARABIC_RUN = rf"[{ARABIC}](?:[^A-Za-zÀ-ɏ<>&{OPENERS}{PDI}\n]*[{ARABIC}{MARKS}])?"

#: In a line of a program that is to be copied as it is: what stands in braces and holds Arabic.
IN_BRACES = re.compile(rf"(?<=\{{)[^{{}}]*[{ARABIC}][^{{}}]*(?=\}})")
#: Arabic words that `inline` has isolated among English ones.
ARABIC_PART = re.compile(rf"{RLI}([^{OPENERS}{PDI}]*[{ARABIC}][^{OPENERS}{PDI}]*){PDI}")

_DIGIT = "0-9۰-۹"
_FIGURE = rf"[$€£]?[{_DIGIT}](?:[{_DIGIT}.,:/]*[{_DIGIT}])?(?:[A-Za-z]+|\s?[%‰](?![\w{{]))?[$€£]?"
_SIGNED = rf"(?:(?:(?<!\w)|(?<=(?<!\w)و))[-+−±])?{_FIGURE}"  # و+12 is a signed number too
NUMBER = (
    rf"(?<![A-Za-zÀ-ɏ٠-٩_{_DIGIT}.,:/$+\-–−])"  # not in the middle of KN-23 or of a00-03-1; و50% begins a number
    rf"(?:\+[{_DIGIT}]+(?:[ -][{_DIGIT}]+)+|{_SIGNED}(?:[-–—−]{_SIGNED})*)(?![A-Za-z{_DIGIT}])"
)
#: What makes a number read backwards in an Arabic line: a sign, a dash, a percent or a currency.
TROUBLE = re.compile("[-+−±–—%‰$€£]")

#: A range whose ends came from two blanks of a sentence: one number, not two isolates that would change places.
_SPANNED = re.compile(rf"[{FSI}{LRI}]([{_DIGIT}][{_DIGIT}.,]*){PDI}([-–—])[{FSI}{LRI}]([{_DIGIT}][{_DIGIT}.,]*%?){PDI}")
_IN_ARABIC = re.compile(rf"(?P<keep>{FSI}{FILLED}{PDI})|(?P<filled>{FILLED})|{MARKUP}|(?P<number>{NUMBER})")
_IN_LATIN = re.compile(
    rf"(?P<keep>{RLI}[^{OPENERS}{PDI}]*{PDI}|{FSI}{ARABIC_RUN}{PDI})|{MARKUP}|(?P<arabic>{ARABIC_RUN})"
)
_RESHAPER = arabic_reshaper.ArabicReshaper(configuration={"delete_harakat": False})


def plain(text: str) -> str:
    """The words without any control of direction."""
    return CONTROLS.sub("", text)


def legible(text: str) -> str:
    """The words without what is none: control characters, non-characters, and overrides that turn letters round."""
    return UNSEEN.sub("", text)


def is_mixed(text: str, rtl: bool) -> bool:
    """Whether letters of the other direction are in it."""
    return bool(re.search("[A-Za-zÀ-ɏ]" if rtl else f"[{ARABIC}]", text))


def inline(text: str, rtl: bool) -> str:
    """Text for a paragraph that has its direction already, such as one of the page.

    In Arabic, numbers that would read backwards (`-5`, `30–50`, `2024-05-17`, `45%`) and the blanks of a Plotly
    template are isolated; in English, Arabic words are. Done twice, it changes nothing.
    """
    return (
        _IN_ARABIC.sub(_isolate_number, _SPANNED.sub(rf"{LRI}\1\2\3{PDI}", text))
        if rtl
        else _IN_LATIN.sub(_isolate_arabic, text)
    )


def figure(text: str, rtl: bool) -> str:
    """Text for Plotly, SVG and canvas, which start from the left: in Arabic every line is isolated by itself."""
    inner = inline(text, rtl)
    return "".join(_isolate_lines(part) for part in EXTRA.split(inner)) if rtl else inner


def terminal(text: str, rtl: bool) -> str:
    """Text for what can neither join nor order letters: a plain terminal, Pillow without FriBidi. Display only."""
    return "\n".join(_drawn(line, rtl) for line in inline(text, rtl).split("\n"))


def balanced(lines: Iterable[str]) -> list[str]:
    """Lines broken out of one text, each with its own isolates: what one leaves open the next opens again."""
    parts, open_before = [], ""
    for line in resolved("\n".join(lines)).split("\n"):  # one of no letters yet would lose its direction alone
        whole = open_before + line
        open_before = _left_open(whole)
        parts.append(_once(whole + PDI * len(open_before)))
    return parts


def resolved(text: str) -> str:
    """The same with each FSI turned into the LRI or RLI that it stands for."""
    return "".join(_direction(text[at + 1 :]) if char == FSI else char for at, char in enumerate(text))


def nested(text: str) -> str:
    """An Arabic phrase that will stand in another one's isolate (FSI).

    An isolate looks for its direction past the isolates inside it, so a phrase that begins with one (`⁨الموضوع⁩: ⁨السلاح⁩`)
    would be laid out from the left; a mark before it says the right.
    """
    hidden = text.startswith(tuple(OPENERS)) and _direction(text) == LRI
    return RLM + text if hidden and is_mixed(text, rtl=False) else text


def marked(text: str) -> str:
    """An Arabic sentence whose blanks are isolated (FSI), with a mark in each isolate whose letters all stand in isolates
    of their own (`⁨⁨6⁩ ⁨من 9⁩⁩`, a choice of Fluent that holds two): it too would be laid out from the left."""
    return "".join(FSI + RLM if char == FSI and _hides(text[at + 1 :]) else char for at, char in enumerate(text))


def _hides(rest: str) -> bool:
    """Whether an FSI before `rest` holds Arabic letters, and no letter but in isolates."""
    depth, arabic = 0, False
    for char in rest:
        depth += (char in OPENERS) - (char == PDI)
        kind = unicodedata.bidirectional(char)
        if depth < 0 or (depth == 0 and kind in ("L", "R", "AL")):
            return arabic and depth < 0
        arabic = arabic or kind == "AL"
    return False


def _isolate_number(match: re.Match[str]) -> str:
    if match["filled"]:
        return FSI + match["filled"] + PDI
    number, text = match["number"], match.string
    alone = text[match.start() - 1 : match.start()] in (LRI, FSI) and text[match.end() : match.end() + 1] == PDI
    if not number or alone or not TROUBLE.search(number):
        return match[0]
    return LRI + number + PDI


def _isolate_arabic(match: re.Match[str]) -> str:
    return RLI + match["arabic"] + PDI if match["arabic"] else match[0]


def _isolate_lines(text: str) -> str:
    if text.startswith("<extra>"):
        name = text.removeprefix("<extra>").removesuffix("</extra>")
        return f"<extra>{_isolate_lines(name)}</extra>"
    return "".join(_isolate_line(line) for line in BREAK.split(text))


def _isolate_line(line: str) -> str:
    if BREAK.fullmatch(line) or not line.strip():
        return line
    return RLI + _led(line[1:-1] if _is_isolated(line) else line) + PDI


def _led(line: str) -> str:
    """The same; a mark before a digit ٠-٩ that begins it, which Chromium would count as one with the isolate."""
    return RLM + line if re.match("(?:<[^<>]*>)*[٠-٩]", line) else line


def _is_isolated(line: str) -> bool:
    """Whether one isolate from the right spans the whole line."""
    depths = list(accumulate((char in OPENERS) - (char == PDI) for char in line))
    return line.startswith(RLI) and 0 not in depths[:-1] and depths[-1] == 0


def _once(text: str) -> str:
    """The same without isolates that hold nothing but another of their kind: Chromium misplaces the letter after two."""
    stack: list[int] = []
    closed: dict[int, int] = {}
    for at, char in enumerate(text):
        if char in OPENERS:
            stack.append(at)
        elif char == PDI and stack:
            closed[stack.pop()] = at
    doubled = {at for at, end in closed.items() if text[at + 1] == text[at] and closed.get(at + 1) == end - 1}
    dropped = doubled | {closed[at] for at in doubled}
    return "".join(char for at, char in enumerate(text) if at not in dropped)


def _left_open(text: str) -> str:
    """The openers that no PDI closes, outermost first."""
    stack: list[str] = []
    for char in text:
        if char in OPENERS:
            stack.append(char)
        elif char == PDI and stack:
            stack.pop()
    return "".join(stack)


def _direction(rest: str) -> str:
    """What an FSI before `rest` stands for: the direction of the first letter that is not itself isolated."""
    depth = 0
    for char in rest:
        if char in OPENERS:
            depth += 1
        elif char == PDI:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and (kind := unicodedata.bidirectional(char)) in ("L", "R", "AL"):
            return LRI if kind == "L" else RLI
    return LRI


def _drawn(line: str, rtl: bool) -> str:
    # python-bidi's mirroring implementation is older than isolates; embeddings say the same for one line.
    embedded = resolved(line).translate({ord(LRI): "\u202a", ord(RLI): "\u202b", ord(PDI): "\u202c"})
    shown = plain(str(algorithm.get_display(_RESHAPER.reshape(embedded), base_dir="R" if rtl else "L")))
    # Reversal puts a mark before its letter; it belongs after it.
    return re.sub(rf"([{MARKS}]+)([^{MARKS}\s])", lambda pair: pair[2] + pair[1][::-1], shown)
