"""The site as plain pages: every page as it opens, in every language, with its figures as drawings and their tables.

    python -m deploy.snapshot [DIR] [--site https://dash.example.org/]

writes them into DIR (build/snapshot): each a file by itself, without scripts and without anything from elsewhere. nginx
gives them out while no replica answers, and they are a copy for an archive. `--site` stands in the citations.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import re
import sys
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from markupsafe import Markup
from streamlit.testing.v1 import AppTest

from components import fonts, markup, web
from components.charts.layout import palette
from components.exports import image
from components.exports.chromium import Renderer
from components.figures import registry
from components.figures.fit import NARROWEST, fit
from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state.pages import PAGES
from components.state.view import View
from components.tables import citations

ROOT = Path(__file__).parents[1]
#: What of a page is of use only while a server answers: the form of the search, the files of a figure, saved views.
SERVED = (
    "<script",
    'class="marsad ask"',
    'class="marsad pictures"',
    'class="marsad on-paper"',
    'class="saved"',
)
#: What Streamlit calls a figure of ours, at the end of the name of its element.
FIGURE = re.compile(r"chart-(?:wide|narrow)-([\w-]+)$")
#: What asks a server for something, wherever it stands.
FIELDS = re.compile(r"<(form|button)\b.*?</\1>", re.DOTALL)
LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
STYLE = """body { margin: 0 auto; max-width: 78rem; padding: 1rem 1.25rem 3rem; font-family: 'FAMILY', sans-serif; background: var(--paper); color: var(--ink) }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; border-block-end: 1px solid var(--line); padding-block: .6rem }
main { container: page / inline-size } figure { margin: 1.5rem 0 } svg { max-width: 100%; height: auto }
pre { white-space: pre-wrap; direction: ltr; text-align: left }"""


async def write(folder: Path, site: str, renderer: Renderer) -> list[Path]:
    """All pages, and the first one, which leads to each language. Returns what was written."""
    written = [_file(folder / "index.html", first())]
    for lang in LANGUAGES:
        for name in PAGES:
            written.append(_file(folder / lang / f"{name}.html", await page(lang, name, site, renderer)))
    return written


async def page(lang: str, name: str, site: str, renderer: Renderer) -> str:
    """The HTML of one page."""
    view, parts = View.open({"lang": lang}, name), []
    for element in await asyncio.to_thread(lambda: [*_elements(_opened(lang, name).main)]):
        figure = FIGURE.search(str(getattr(element.proto, "id", "")))
        parts.append(await _figure(view, figure[1], renderer) if figure else _block(element))
    cited = citations.view(view, site, citations.today())
    citation = markup.tag("p", citations.said(cited, "chicago"), class_="soft", dir="auto")
    words = view.text(
        "snapshot", cutoff=view.text.date(view.ledger.edition.cutoff, bare=True), version=view.ledger.edition.version
    )
    note = markup.tag("p", words, class_="marsad notice", role="status")
    return _document(view.text, _title(view.text, name), note, _navigation(view.text, name), *parts, citation)


def first() -> str:
    """The page that leads to each language."""
    text = Text(lang=next(iter(LANGUAGES)))
    items = (
        markup.tag("p", markup.link(Text(lang=lang)("site-name"), f"{lang}/{PAGES[0]}.html"), lang=lang)
        for lang in LANGUAGES
    )
    return _document(text, text("site-name"), *items)


def _opened(lang: str, name: str) -> AppTest:
    """The page as a reader finds it, all its figures among it."""
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=120)
    app.query_params["lang"] = lang
    if name in registry.ROOMS:
        app.query_params["figure"] = "all"
    app.switch_page(str(ROOT / "pages" / f"{name}.py")).run()
    if app.exception:
        raise RuntimeError(f"The page {name} cannot be drawn: {app.exception[0].message}")
    return app


def _elements(block: Any) -> Iterator[Any]:
    """The elements of a page, one after the other, without those in folds and fields."""
    for child in block.children.values():
        if getattr(child, "type", "") != "expander":
            if getattr(child, "proto", None) is not None and not getattr(child, "children", None):
                yield child
            yield from _elements(child) if getattr(child, "children", None) else ()


def _block(element: Any) -> Markup:
    """What an element says, as HTML; nothing of a field."""
    match element.type:
        case "html":
            body = str(element.proto.body)
            return Markup("" if any(each in body for each in SERVED) else _copied(body))  # noqa: S704 our own page
        case "title" | "subheader":
            return markup.tag("h1" if element.type == "title" else "h2", _plain(element.value))
        case "markdown" | "caption":
            return markup.tag("p", _plain(element.value))
        case "code":
            return markup.tag("pre", element.value)
    return Markup("")


async def _figure(view: View, name: str, renderer: Renderer) -> Markup:
    """The drawing of a figure, its notes and its numbers as a table."""
    drawing = registry.of(view, name)
    if drawing is None:
        return Markup("")
    figure = await asyncio.to_thread(image.laid_out, view, drawing)
    sheet_ = fit(figure["layout"], None, NARROWEST)
    svg = await renderer.figure(figure, "svg", sheet_.width, sheet_.height)
    title = markup.tag("summary", view.text("chart-table"))
    table = markup.tag("details", title, Markup(_copied(drawing.table)), class_="marsad")  # noqa: S704 our own
    drawn = Markup(image.described(svg.decode(), drawing))  # noqa: S704 Plotly's own
    notes = (markup.tag("p", note, class_="soft") for note in drawing.notes)
    return markup.tag("figure", drawn, *notes, table, id=name)


def _copied(html: str) -> str:
    """Our HTML without what needs a server."""
    return LINK.sub(_link, FIELDS.sub("", html))


def _link(found: re.Match[str]) -> str:
    """A link to a page leads to its copy, at the figure it names; of any other only the words are left."""
    address = urlsplit(unescape(found[1]))
    name, query = address.path.removeprefix("./").strip("/.") or PAGES[0], parse_qs(address.query)
    if address.netloc or address.scheme or name not in PAGES or {"claim", "event", "q", "page"} & {*query}:
        return f"<span>{found[2]}</span>"
    place = "".join(query.get("figure", []))
    return f'<a href="{name}.html{f"#{place}" if place in registry.names() else ""}">{found[2]}</a>'


def _navigation(text: Text, here: str) -> Markup:
    own = (markup.choice(text(f"nav-{name}"), f"{name}.html", name == here) for name in PAGES)
    others = (
        markup.link(Text(lang=lang)("site-name"), f"../{lang}/{here}.html") for lang in LANGUAGES if lang != text.lang
    )
    return markup.tag("nav", *own, *others, class_="marsad")


def _document(text: Text, title: str, *parts: Markup) -> str:
    head = markup.tag(
        "head",
        markup.void("meta", charset="utf-8"),
        markup.void("meta", http_equiv="content-security-policy", content=POLICY),
        markup.void("meta", name="viewport", content="width=device-width"),
        markup.tag("title", bidi.plain(title)),
        markup.tag("style", Markup(_style())),  # noqa: S704 our own sheets
    )
    body = markup.tag("body", markup.tag("main", *parts))
    return "<!doctype html>\n" + str(markup.tag("html", head, body, lang=text.lang, dir=text.dir))


@cache
def _style() -> str:
    """The sheet of the pages in the light theme, with the typeface inside."""
    faces = "".join(image.face(weight, script) for weight in fonts.WEIGHTS for script in fonts.RANGES)
    return f"{faces}:root{{{palette.variables(dark=False)}}}{web.STYLE.body.decode()}" + STYLE.replace("FAMILY", fonts.FAMILY)


def _title(text: Text, name: str) -> str:
    return f"{text(f'nav-{name}')} · {text('site-name')}"


def _plain(words: str) -> str:
    """Words that were written so that Markdown reads nothing in them, as they were."""
    return re.sub(r"\\(.)", r"\1", words).replace(markup.JOINER, "")


def _file(path: Path, html: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(html, encoding="utf-8")
    return path


async def _written(folder: Path, site: str) -> list[Path]:
    renderer = Renderer(limit=60)
    try:
        return await write(folder, site, renderer)
    finally:
        await renderer.close()


def main() -> int:
    """The command. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m deploy.snapshot", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, default=ROOT / "build" / "snapshot")
    parser.add_argument("--site", default="/", help="the address of the site, with a slash at its end, for citations")
    asked = parser.parse_args()
    logging.getLogger("streamlit").setLevel(logging.ERROR)
    written = asyncio.run(_written(asked.folder, asked.site))
    print(f"{len(written)} pages, {sum(path.stat().st_size for path in written) // 1000} kB, in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
