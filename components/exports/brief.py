"""The brief: a view on one or two A4 pages, as HTML to be printed.

The numbers in sentences, two figures, the disputed points, the sources of what is quoted, and what must be known to
read them right. Everything that the page says with colour or a click, the brief says in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

import pandas as pd
from markupsafe import Markup

from components import fonts, markup
from components.exports import image
from components.figures import caption, registry, slides
from components.figures.layer_totals import layer_totals
from components.figures.spec import FigureSpec
from components.i18n import bidi, names
from components.state.view import View
from components.tables import citations
from data import count
from data.query import provenance

FIGURES, PAIRS, DOCUMENTS = 2, 3, 5
#: Characters of no script, from this one on: where the drawings will stand, which keep the controls that others lose.
PLACE = 0xE000
#: CSS px at the width of a slide: the highest figure that is shown whole, and what the figures of two pages may take.
HIGHEST, TOGETHER = 720, 1100
#: Of a figure of more slides than these, the first says too little.
MANY = 4
#: For pages without figures that fit.
USUAL = ("ways-article", "ways-reference", "covered", "votes-council")
SVG = tuple[FigureSpec, str]


def chosen(view: View, wanted: Sequence[str] = ()) -> list[FigureSpec]:
    """The figures of a brief: those that are wanted, else those of the page of which most fits, else the usual ones."""
    if wanted:
        return [drawing for name in wanted if (drawing := registry.of(view, name))][:FIGURES]
    own = [name for name in registry.ROOMS.get(view.page, ()) if registry.of(view, name)]
    whole = [name for name in own if part(view, name) is None]
    some = [name for name in own if name not in whole and len(slides.parts(view, name)) <= MANY]
    fitting: list[str] = []
    for name in dict.fromkeys((*whole, *some, *(name for name in USUAL if registry.of(view, name)))):
        if sum(_height(view, each) for each in (*fitting, name)) <= TOGETHER:
            fitting.append(name)
    return [drawing for name in fitting[:FIGURES] if (drawing := registry.of(view, name))]


def part(view: View, name: str) -> int | None:
    """None where a figure is shown whole; 0 where only its first slide is, whose title says so."""
    return None if registry.figure(view, name, slide=True).layout.height <= HIGHEST else 0


def _height(view: View, name: str) -> int:
    shown = registry.figure(view, name, slide=True) if part(view, name) is None else slides.figure(view, name, 0)
    return int(shown.layout.height)


def page(view: View, figures: Sequence[SVG], site: str, day: date) -> str:
    """The HTML. `figures`: drawings with their SVG; `site`: the address of the site with a slash at its end."""
    text = view.text
    head = markup.tag(
        "head",
        markup.void("meta", charset="utf-8"),
        markup.tag("title", bidi.plain(title(view))),
        markup.tag("style", Markup(_style() + _margins(view, site))),  # noqa: S704 our own sheet, no reader's words
    )
    drawn = [_figure(number, drawing) for number, (drawing, _) in enumerate(figures)]
    # A figure a page: two below each other would leave half of a page empty where they are high.
    parts = [_head(view, title(view), day), _numbers(view), *drawn[:1], _disputed(view, site), *drawn[1:]]
    body = markup.tag("body", *parts, _sources(view), _caveats(view, site, day))
    html = markup.isolated(str(markup.tag("html", head, body, lang=text.lang, dir=text.dir)))
    for number, (drawing, svg) in enumerate(figures):
        html = html.replace(chr(PLACE + number), image.described(svg, drawing))
    return f"<!doctype html>{html}"


def title(view: View) -> str:
    """What the brief is called."""
    return view.text("brief-title", page=view.text(f"{view.page or 'overview'}-title"))


def _head(view: View, heading: str, day: date) -> Markup:
    text, edition = view.text, view.ledger.edition
    line = text("brief-line", cutoff=text.date(edition.cutoff, bare=True), version=names.edition(view.ledger, text), day=text.day(day))
    return markup.tag(
        "header",
        markup.tag("p", text("site-name"), class_="site"),
        markup.tag("h1", heading),
        markup.tag("p", caption.filters(view), " ", line, class_="soft"),
    )


def _numbers(view: View) -> Markup:
    """A sentence a layer; the layers are never added up."""
    items = []
    for layer in view.layers:
        total = count.totals(view.shown, layer)
        if total.claims:
            sizes = {name: words for name, (words, _) in layer_totals(view, layer).items()}
            origins = view.text.quantity(best=total.origins, unit="origins")
            disputed, single = view.text("n-disputed", n=total.disputed), view.text("n-single", n=total.single_origin)
            sentence = view.text("brief-numbers", **sizes, origins=origins, disputed=disputed, single=single)
            items.append(markup.tag("p", _layer(view, layer), " ", sentence))
    return _part(view, "brief-numbers-title", items or [markup.tag("p", view.text("brief-empty"))])


def _figure(number: int, drawing: FigureSpec) -> Markup:
    return markup.tag("figure", chr(PLACE + number), markup.tag("figcaption", *drawing.notes[:1]))


def _disputed(view: View, site: str) -> Markup:
    """Claims face to face with what is said against them."""
    items = []
    for layer in view.layers:
        pairs = provenance.facing(view.shown, layer, PAIRS).to_dict("records")
        if pairs:
            total = count.totals(view.shown, layer).disputed
            items.append(
                markup.tag("p", _layer(view, layer), " ", view.text("n-all-disputed", n=total), class_="soft head")
            )
        items += [_pair(view, str(row["claim"]), str(row["other"]), site) for row in pairs]
    return _part(view, "brief-disputed", items or [markup.tag("p", view.text("brief-undisputed"))])


def _pair(view: View, claim: str, other: str, site: str) -> Markup:
    against = markup.tag(
        "p", markup.tag("span", view.text("brief-against"), class_="soft"), " ", _said(view, other, site)
    )
    return markup.tag("div", markup.tag("p", _said(view, claim, site)), against, class_="pair")


def _said(view: View, code: str, site: str) -> Markup:
    """The words, leading to the record, and who said them when."""
    row = view.ledger.claims.loc[code]
    words = markup.link(view.text.of(row, "statement"), site + _record(view, code))
    who = [names.speaker(view.ledger, view.text, code), view.text.date(str(row["said"]), bare=True)]
    return words + markup.tag("span", " (" + " · ".join(part for part in who if part) + ")", class_="soft")


def _sources(view: View) -> Markup:
    """The documents of what is quoted, then those that most claims are read from; the rest are counted."""
    shown = [provenance.facing(view.shown, layer, PAIRS) for layer in view.layers]
    quoted = pd.concat([pair[side] for pair in shown for side in ("claim", "other")])
    claims = view.shown.claims
    order = [*view.ledger.claims.loc[quoted, "source"], *claims["source"].value_counts().index]
    codes = [code for code in dict.fromkeys(order) if code in view.shown.sources.index]
    items = [markup.tag("li", _document(view, code)) for code in codes[:DOCUMENTS]]
    rest = len(codes) - len(items)
    more = [markup.tag("li", view.text("brief-more-sources", count=rest))] if rest > 0 else []
    note = markup.tag("p", " ".join(caption.source(view, layer) for layer in view.layers))
    return _part(view, "notes-sources", [note, markup.tag("ul", *items, *more)])


def _document(view: View, code: str) -> str:
    row = view.ledger.sources.loc[code]
    outlet = names.party(view.ledger, view.text, row["outlet"]) if row["outlet"] else view.text("outlet-unknown")
    date_ = view.text.date(str(row["published"]), bare=True)
    citation = view.text("citation-line", outlet=outlet, title=view.text.of(row, "title"), date=date_)
    return f"{citation} {row['symbol']}".strip()


def _caveats(view: View, site: str, day: date) -> Markup:
    text = view.text
    lines = [text(f"brief-caveat-{name}") for name in ("said", "layers", "dates", "origin")]
    cited = citations.said(citations.view(view, site, day), "chicago")
    address = citations.view(view, site, day).address
    before, _, after = cited.partition(address)
    citation = markup.tag(
        "p", before, markup.tag("bdi", markup.link(address, address), dir="ltr"), after, class_="soft"
    )
    rule = markup.tag("ul", *(markup.tag("li", line) for line in lines))
    return _part(view, "notes-caution", [rule, citation, markup.tag("p", text("notes-licence-text"), class_="soft")])


def _part(view: View, heading: str, items: Iterable[str]) -> Markup:
    return markup.tag("section", markup.tag("h2", view.text(heading)), *items)


def _layer(view: View, layer: str) -> Markup:
    return markup.tag("b", view.text.code("layer", layer) + ":")


def _record(view: View, code: str) -> str:
    return f"claims?lang={view.text.lang}&v={view.ledger.edition.version}&claim={code}"


def _page(view: View) -> str:
    return "" if view.page == "overview" else view.page


def _margins(view: View, site: str) -> str:
    """The foot of every page: whose it is, which version, and the number of the page."""
    edition = view.ledger.edition
    cutoff = view.text.date(edition.cutoff, bare=True)
    mark = f"{view.text('site-name')} {names.edition(view.ledger, view.text)} · {cutoff} · {site.partition('://')[2].rstrip('/')}"
    start, end = ("right", "left") if view.text.dir == "rtl" else ("left", "right")
    words = bidi.plain(mark).replace("\\", "").replace('"', "")
    return f'@page {{ @bottom-{start} {{ content: "{words}"; }} @bottom-{end} {{ content: counter(page) " / " counter(pages); }} }}'


@cache
def _style() -> str:
    return (
        (fonts.FOLDER.parents[1] / "exports" / "brief.css").read_text(encoding="utf-8").replace("FAMILY", fonts.FAMILY)
    )
