"""HTML that is safe by construction: every value is escaped when it is put in. The only module that writes tags."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from markupsafe import Markup, escape

from components.i18n import bidi
from components.i18n.text import Text

Row = Mapping[str, str]
#: Per column of a table the address that puts its rows in order, and which way they run now, as `aria-sort` says it.
Heads = Mapping[str, tuple[str, str]]
NO_HEADS: Heads = {}
#: What Markdown, and Streamlit's own additions to it, read as more than a character.
MARKS = re.compile(r"[\\`*_{}\[\]()#+!|~:$<>&-]|(?<=\d)\.(?=\s)")
#: Words of a program that begin in Latin letters: only what is Arabic in them is set apart.
LATIN_FIRST = re.compile(rf"[^{bidi.ARABIC}]*[A-Za-z]")
#: What it reads in the words themselves, escaped or not: addresses, names of small pictures, arrows.
READ_LATER = re.compile(
    r"https?:(?=//)|www(?=\.)|(?<=[\w.+-])(?=@\w)|:(?=[\w+-]+:|material/)|(?<!\S)[<>~-](?=[>=-]{1,2}(?!\S))",
    re.IGNORECASE,
)
#: A word so long that no line can be relied on to hold it, and the letters after which it may be broken.
LONG, PIECE = re.compile(r"\S{80,}"), 20
#: Holds two characters together, takes no room and has no direction.
JOINER = "\u2060"


def tag(name: str, /, *children: str, **attributes: str) -> Markup:
    """One element. A trailing underscore is dropped from attribute names (`class_`); other underscores become hyphens."""
    pairs = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items())
    inside = "".join(child if isinstance(child, Markup) else told(child) for child in children)
    return Markup(f"<{name}{pairs}>{inside}</{name}>")  # noqa: S704 names are ours, values are escaped above


def void(name: str, /, **attributes: str) -> Markup:
    """One element that holds nothing, such as `meta`; attributes as in `tag`."""
    return Markup(tag(name, **attributes).removesuffix(f"</{name}>"))  # noqa: S704 it was safe with its end too


def link(words: str, address: str) -> Markup:
    """A link inside the site."""
    return tag("a", words, href=address)


def choice(words: str, address: str, chosen: bool) -> Markup:
    """A link that is one of several between which a reader chooses."""
    return tag("a", words, href=address, **({"aria_current": "true"} if chosen else {}))


def chip(words: str, kind: str, title: str = "") -> Markup:
    """A small label; `kind` is a code that the style sheet knows, `title` is said to whoever points at it."""
    return tag("span", words, class_=f"tag {kind}", **({"title": title} if title else {}))


def explained(label: Markup, sentence: str) -> Markup:
    """A small label that opens to the sentence which says what it means, at a tap or by the keyboard; without a sentence
    the label alone. One is open at a time. It is a block: no paragraph holds it."""
    if not sentence:
        return label
    return fold(label, tag("p", sentence), class_="explained", name="explained")


def fold(label: str, *children: str, **attributes: str) -> Markup:
    """A line that opens to what it holds."""
    return tag("details", tag("summary", label), *children, **attributes)


def block(*children: str, kind: str = "") -> Markup:
    """A block of the page, dressed by the style sheet."""
    return tag("div", *children, class_=f"marsad {kind}".strip())


def alert(words: str) -> Markup:
    """A notice that assistive technology reads out."""
    return tag("div", words, class_="marsad notice", role="status")


def literal(words: str) -> str:
    """Words for a title, a label or a caption, which Streamlit reads as Markdown: every mark stays what it is.

    Words that are ready to be shown: an isolate put in afterwards would part a mark from what escapes it.
    """
    whole = READ_LATER.sub(lambda match: match[0] + JOINER, " ".join(words.splitlines()))
    return MARKS.sub(r"\\\g<0>", whole)


def program(words: str) -> Markup:
    """Lines for a program, to be copied as they are: from the left, Arabic in braces from the right."""
    name = r'<bdi class="name" lang="ar">\g<0></bdi>'
    told = bidi.IN_BRACES.sub(
        lambda match: re.sub(bidi.ARABIC_RUN, name, match[0]) if LATIN_FIRST.match(match[0]) else match.expand(name),
        str(escape(words)),
    )
    return tag("pre", Markup(told), dir="ltr")  # noqa: S704 escaped before


def bullets(items: Iterable[str]) -> Markup:
    """A plain list."""
    return tag("ul", *(tag("li", item) for item in items), class_="plain")


def definitions(pairs: Mapping[str, str], kind: str = "") -> Markup:
    """Terms and what is said of them; empty ones are left out. In a `kind` that the style sheet knows, a box a pair."""
    each = (tag("dt", term) + tag("dd", definition) for term, definition in pairs.items() if definition)
    return tag("dl", *((tag("div", pair) for pair in each) if kind else each), class_=kind)


def table(
    rows: Sequence[Row],
    labels: Mapping[str, str],
    caption: str = "",
    numbers: Sequence[str] = (),
    heads: Heads = NO_HEADS,
) -> Markup:
    """A real HTML table: `labels` gives the columns in order, `numbers` those that hold figures. A list of cards on a phone.

    `heads`: columns whose heading puts the rows in order.
    """
    head = tag("tr", *(_head(name, label, _kind(name, numbers), heads) for name, label in labels.items()))
    body = (
        tag(
            "tr",
            *(
                tag("td", row.get(name, ""), data_column=name, data_label=label, class_=_kind(name, numbers))
                for name, label in labels.items()
            ),
        )
        for row in rows
    )
    heading = tag("caption", caption) if caption else Markup("")
    return block(
        tag("div", tag("table", heading, tag("thead", head), tag("tbody", *body), class_="cards"), class_="scroll")
    )


def folded_table(
    rows: Sequence[Row], labels: Mapping[str, str], first: int, more: Callable[[int], str], caption: str = ""
) -> Markup:
    """A table of which the `first` rows are seen at once; the others behind a fold, `more` says how many."""
    head, rest = table(rows[:first], labels, caption), rows[first:]
    return head + block(fold(more(len(rest)), table(rest, labels))) if rest else head


def told(words: str) -> Markup:
    """Words, escaped; Arabic ones among English are told to be Arabic, for screen readers. None widens what it is in."""
    if LONG.search(words):
        return Markup("").join(_broken(part) if LONG.fullmatch(part) else told(part) for part in re.split(r"(\S{80,})", words))
    return Markup(bidi.ARABIC_PART.sub(r'<bdi lang="ar">\1</bdi>', str(escape(words))))  # noqa: S704 escaped before


def _broken(word: str) -> Markup:
    """A word with places where a line may break."""
    return Markup("<wbr>").join(word[start : start + PIECE] for start in range(0, len(word), PIECE))


def _head(name: str, label: str, kind: str, heads: Heads) -> Markup:
    if name not in heads:
        return tag("th", label, scope="col", class_=kind)
    address, runs = heads[name]
    return tag("th", link(label, address), scope="col", class_=kind, aria_sort=runs)


def _kind(name: str, numbers: Sequence[str]) -> str:
    return "number" if name in numbers else ""


def isolated(html: str) -> str:
    """The same with elements in place of the controls that isolate: what is copied from it holds none.

    Attributes must hold no controls: an element cannot stand in them.
    """
    marks = {
        bidi.FSI: "<bdi>",
        bidi.LRI: '<bdi dir="ltr">',
        bidi.RLI: '<bdi dir="rtl">',
        bidi.PDI: "</bdi>",
    }
    marked = str(html).replace(bidi.FSI + bidi.RLM, bidi.RLI)  # the mark says what the isolate cannot see
    return bidi.plain(re.sub("[\u2066-\u2069]", lambda match: marks[match[0]], marked))


def sentence(text: Text, message: str, **parts: Markup) -> Markup:
    """A message of the words file with elements in its places, as a paragraph."""
    return tag("p", filled(text, message, **parts), class_="lead")


def filled(text: Text, message: str, **parts: Markup) -> Markup:
    """The words of a message with elements in its places."""
    tokens = {name: chr(0xE000 + number) for number, name in enumerate(parts)}
    return _put(text(message, **tokens), parts.values())


def listed(text: Text, parts: Sequence[Markup]) -> Markup:
    """Elements as a list in words: `a, b and c`."""
    return _put(text.list([chr(0xE000 + number) for number in range(len(parts))]), parts)


def _put(words: str, parts: Iterable[Markup]) -> Markup:
    """Words with elements in place of tokens, which have gone through the translation in their stead."""
    escaped = escape(words)
    for number, part in enumerate(parts):
        escaped = Markup(escaped.replace(chr(0xE000 + number), part))  # noqa: S704 both sides are escaped
    return escaped
