"""How a view or a record is cited: APA, Chicago and BibTeX, with version and day of access, in both languages.

What is made here is to be copied, so it is plain logical text: no controls of direction, ASCII digits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from markupsafe import Markup

from components import markup
from components.i18n import bidi, names
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state.view import View

STYLES = ("apa", "chicago", "bibtex")
#: Which parameter opens a record of a table, and on which page.
RECORDS = {"claims": ("claim", "claims"), "events": ("event", "milestones"), "parties": ("profile", "claims")}
#: The words by which a record is called, by table.
NAMES = {"claims": "statement", "events": "title", "parties": "name"}
SPECIAL = str.maketrans({char: f"\\{char}" for char in "&%$#_"} | {"{": "\\{", "}": "\\}", "\\": r"\textbackslash{}"})


@dataclass(frozen=True)
class Cited:
    """What is cited: `kind` is "view" or "record"; `title` is what it is called, `key` its id, of a view its page and what
    tells its filters from others.

    `blanks` fill the sentences of the styles; all of it is plain text.
    """

    kind: str
    title: str
    key: str
    address: str
    lang: str
    blanks: Mapping[str, str]


def view(seen: View, site: str, day: date, lang: str = "") -> Cited:
    """The page of this view, as it stands in its version. `site`: the address of the site with a slash at its end."""
    seen = _in(seen, lang or seen.text.lang)
    page = "" if seen.page == "overview" else seen.page
    address = site + seen.link(page, v=seen.ledger.edition.version, view="").removeprefix("./").removeprefix(".")
    title = seen.text(f"{page or 'overview'}-title")
    chips = [words for _, words in names.chosen(seen.ledger, seen.text, seen.selection)]
    words = seen.text("cite-view", page=title, filters=seen.text.list(chips)) if chips else title
    told = "&".join(f"{name}={code}" for name, code in sorted(seen.selection.to_query().items()))
    mark = f"-{hashlib.sha256(told.encode()).hexdigest()[:6]}" if told else ""
    return _cited(seen, "view", words, f"{page or 'overview'}{mark}", address, day)


def record(seen: View, table: str, code: str, site: str, day: date, lang: str = "") -> Cited:
    """A claim, an event or a party, whatever the filters. KeyError for an unknown one."""
    seen = _in(seen, lang or seen.text.lang)
    row = getattr(seen.ledger, table).loc[code]
    parameter, page = RECORDS[table]
    query = f"lang={seen.text.lang}&v={seen.ledger.edition.version}&{parameter}={code}"
    words = seen.text.of(row, NAMES[table]).rstrip(".")
    kind = {"kind": seen.text(f"cite-kind-{table}"), "id": code}
    return _cited(seen, "record", words, code, f"{site}{page}?{query}", day, **kind)


def said(cited: Cited, style: str) -> str:
    """The citation in one style: one line, or the entry of a bibliography."""
    if style == "bibtex":
        return _bibtex(cited)
    return bidi.plain(Text(lang=cited.lang)(f"cite-{style}-{cited.kind}", **cited.blanks))


def link(cited: Cited) -> str:
    """Title and address, a line each, for a message or a note."""
    return f"{cited.title} · {bidi.plain(Text(lang=cited.lang)('site-name'))}\n{cited.address}"


def today() -> date:
    """The day of access."""
    return datetime.now(UTC).date()


def panel(seen: View, cited: Mapping[str, Cited]) -> Markup:
    """Title and link to copy, and every citation. `cited`: one by language."""
    return markup.tag("div", markup.tag("p", copy_link(seen, cited[seen.text.lang])), styles(seen, cited))


def copy_link(seen: View, cited: Cited) -> Markup:
    """A button that copies title and address."""
    return _button(seen.text, "cite-link", link(cited))


def styles(seen: View, cited: Mapping[str, Cited]) -> Markup:
    """Every citation with a button that copies it, the reader's language first."""
    text = seen.text
    order = [text.lang, *(lang for lang in cited if lang != text.lang)]
    groups = (
        markup.tag("div", *(_entry(text, cited[lang], style) for style in STYLES), class_="cited", lang=lang)
        for lang in order
    )
    return markup.tag("div", *groups)


def _entry(text: Text, cited: Cited, style: str) -> Markup:
    words, rtl = said(cited, style), LANGUAGES[cited.lang].dir == "rtl"
    name = markup.tag("b", text(f"cite-{style}"))
    before, address, after = words.partition(cited.address)
    start, key, rest = before.partition(cited.key)  # an id that is broken over two lines cannot be read
    whole = markup.tag("bdi", key, dir="ltr", class_="id") if key else ""
    start, rest, after = (part if rtl else bidi.inline(part, rtl=False) for part in (start, rest, after))
    shown = markup.tag("span", start, whole, rest, markup.tag("bdi", address, dir="ltr"), after)
    body = markup.program(words) if style == "bibtex" else markup.tag("p", shown, class_="cite", dir="auto")
    return markup.tag("div", markup.tag("div", name, " ", _button(text, "cite-copy", words)), body, class_="citation")


def _button(text: Text, label: str, words: str) -> Markup:
    return markup.tag("button", text(label), type="button", data_copy=words, data_done=text("cite-copied"))


def _cited(seen: View, form: str, words: str, key: str, address: str, day: date, **more: str) -> Cited:
    text, edition = seen.text, seen.ledger.edition
    blanks = {
        "author": text("own-author" if edition.is_own else "cite-author"),
        "title": text("own-cite-title" if edition.is_own else "cite-title"),
        "year": edition.cutoff[:4],
        "version": names.edition(seen.ledger, text),
        "cutoff": text.date(edition.cutoff, bare=True),
        "accessed": text.day(day),
        "day": day.isoformat(),
        "address": address,
        "words": words,
        "view": words,
        **more,
    }
    plain = {name: bidi.plain(value) for name, value in blanks.items()}
    return Cited(form, plain["words"], key, address, text.lang, plain)


def _bibtex(cited: Cited) -> str:
    blanks = cited.blanks
    note = bidi.plain(Text(lang=cited.lang)("cite-note", cutoff=blanks["cutoff"]))
    fields = {
        "author": f"{{{blanks['author'].translate(SPECIAL)}}}",
        "title": f"{{{cited.title.translate(SPECIAL)}}}",
        "howpublished": blanks["title"].translate(SPECIAL),
        "year": blanks["year"],
        "version": blanks["version"],
        "note": note.translate(SPECIAL),
        "url": cited.address,
        "urldate": blanks["day"],
        "langid": LANGUAGES[cited.lang].bibtex,
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@misc{{marsad-{blanks['version']}-{cited.key}-{cited.lang},\n{lines}\n}}"


def _in(seen: View, lang: str) -> View:
    """The view in a language, with digits that every program reads."""
    text = replace(seen.text, lang=lang, digits="latn")
    return replace(seen, text=text, query=seen.query | {"lang": lang})
