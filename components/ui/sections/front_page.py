"""The front page: answers first. What is said, on whose word, how far apart the numbers lie, who denies it, what is new."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.figures import route_picture
from components.figures.layer_totals import layer_totals
from components.i18n import names
from components.state.view import View
from components.tables import links
from data import count
from data.count import key_figures
from data.count.key_figures import Estimate, KeyFigure
from data.ledger import codebook
from data.query import provenance

#: Words that a reader may try first, by language; the same question in both.
EXAMPLES = ("containers", "veto", "workers", "satellite")
ROOM, PAIRS, EVENTS = "overview", 2, 2
#: Terms of the codebook that the page explains: vocabulary or table, and the derivation that tells what it is.
TERMS = ("claim", "origin", "layer", "support")


def search(view: View) -> str:
    """The field to ask in, and a few words to try; the hits stand on the page of claims."""
    text = view.text
    field = markup.void(
        "input",
        type="search",
        name="q",
        placeholder=text("front-search"),
        aria_label=text("front-search"),
        maxlength="200",
    )
    button = markup.tag("button", text("front-search-go"), type="submit")
    form = markup.tag("form", field, button, action="claims", method="get", role="search", data_given=f"lang={text.lang}")
    words = (text(f"front-example-{example}") for example in EXAMPLES)
    examples = (markup.link(word, view.link("claims", q=word)) for word in words)
    return markup.block(
        form, markup.tag("p", text("front-try"), *(Markup(" ") + each for each in examples)), kind="ask"
    )


def findings(view: View) -> str:
    """The sentence of substance beside the map of the routes, then the other findings as cards."""
    rows = view.ledger.findings
    rows = rows[rows["room"].astype(str).eq(ROOM)].sort_values("order")
    cards = [card(view, row, lead=not place) for place, (_, row) in enumerate(rows.iterrows())]
    return markup.block(*cards[:1], route_picture.picture(view), *cards[1:], kind="findings") if cards else ""


def card(view: View, row: pd.Series, *, lead: bool = False) -> Markup:
    """One finding: its sentence, on how many origins it rests, who denies it; the claims one tap away."""
    text = view.text
    claims, against = (_known(view, row[column]) for column in ("claims", "against"))
    caveat = text.of(row, "caveat")
    more = markup.tag("p", caveat, class_="soft") if caveat else Markup("")
    unopposed = markup.tag("span", text("finding-unopposed"), class_="soft")
    folds = _folds(view, "finding-rests", claims, more) + (_folds(view, "finding-against", against) or unopposed)
    parts = [markup.tag("p", text.of(row, "statement"), class_="statement"), markup.tag("div", folds, class_="behind")]
    return markup.tag("article", *parts, class_="lead" if lead else "card")


def _folds(view: View, message: str, codes: list[str], more: str = "") -> Markup:
    """How many claims of how many origins, and which, behind a fold a layer; more than one fold each name theirs."""
    every = view.ledger.claims.loc[codes]
    parts = {layer: own for layer in count.LAYERS if len(own := count.of_layer(every, layer))}
    return Markup("").join(
        markup.tag(
            "details",
            markup.tag(
                "summary",
                markup.chip(view.text.code("layer", layer), layer) if len(parts) > 1 else "",
                view.text(message, claims=len(own), origins=own["origin"].nunique()),
            ),
            more,
            _claims(view, [*own["id"]]),
            class_=message,
        )
        for layer, own in parts.items()
    )


def figures(view: View) -> str:
    """Key figures of the reference record as ranges by those who gave them."""
    layer = "reference"
    if layer not in view.layers:
        return ""
    text = view.text
    cards = [_range(view, figure) for figure in key_figures.key_figures(view.shown, layer)]
    adopted, vetoed = key_figures.adopted_and_vetoed(view.shown, codebook.dossier().council)
    if adopted or vetoed:
        address = view.link("sanctions", figure="votes-council")
        number = markup.tag("b", text("front-council-number", adopted=adopted, vetoed=vetoed))
        cards.append(markup.tag("div", number, markup.link(text("front-council"), address), class_="figure"))
    rule = markup.tag("p", text("front-figures-rule"), class_="soft")
    return markup.block(
        markup.tag("h2", text("front-figures")), markup.tag("div", *cards, class_="row"), rule, kind="figures"
    )


def disputed(view: View) -> str:
    """Claims face to face with what denies them, a few of each layer, and how many there are."""
    text, parts = view.text, []
    for layer in view.layers:
        total = count.totals(view.shown, layer).disputed
        words, address = text("n-all-disputed", n=total), view.link("claims", layer=layer, standing="disputed")
        head = markup.tag(
            "p", markup.chip(text.code("layer", layer), layer), markup.link(words, address), class_="head"
        )
        pairs = provenance.facing(view.shown, layer, PAIRS).to_dict("records")
        parts.append(markup.tag("section", head, *(_pair(view, row) for row in pairs)))
    return markup.block(
        markup.tag("h2", text("overview-disputed")), markup.tag("div", *parts, class_="columns"), kind="disputed"
    )


def news(view: View) -> str:
    """What is new in the world and in the ledger, and since a day that the reader chooses."""
    text, parts = view.text, []
    for layer in view.layers:
        rows = provenance.latest_events(view.shown, layer, EVENTS)
        head = markup.tag("p", markup.chip(text.code("layer", layer), layer), text("front-latest"), class_="head")
        parts.append(markup.tag("section", head, markup.bullets(_event(view, row) for _, row in rows.iterrows())))
    field = markup.void("input", type="date", name="from", aria_label=text("front-since"))
    button = markup.tag("button", text("front-since-go"), type="submit")
    since = markup.tag(
        "form",
        markup.tag("label", text("front-since"), field),
        button,
        action="milestones",
        method="get",
        data_given=f"lang={text.lang}",
    )
    changes = view.ledger.changes
    last = text.date(str(changes["date"].max()), bare=True) if len(changes) else ""
    words = text("overview-changes", n=len(changes), date=last) if len(changes) else ""
    parts.append(markup.tag("section", markup.tag("p", markup.link(words, view.link("data"))) if words else "", since))
    return markup.block(
        markup.tag("h2", text("overview-news")), markup.tag("div", *parts, class_="columns"), kind="news"
    )


def terms(view: View) -> str:
    """What a claim, an origin, a layer, support and contest are: one tap each."""
    text = view.text
    items = (
        markup.fold(text(f"term-{term}"), markup.tag("p", text(f"term-{term}-what")))
        for term in TERMS
    )
    return markup.block(markup.tag("h2", text("front-terms")), markup.tag("div", *items, class_="row"), kind="terms")


def sizes(view: View) -> str:
    """The ledger's own counts, in small print; layers are never added."""
    text, lines = view.text, []
    for layer in view.layers:
        linked = {name: markup.link(words, address) for name, (words, address) in layer_totals(view, layer).items()}
        lines.append(
            markup.tag(
                "div",
                markup.chip(text.code("layer", layer), layer),
                markup.sentence(text, "overview-layer", **linked, until=_until(view, layer)),
            )
        )
    edition = view.ledger.edition
    cutoff = text("overview-cutoff", cutoff=text.date(edition.cutoff, bare=True), version=names.edition(view.ledger, text))
    return markup.block(*lines, markup.tag("div", cutoff), kind="layers soft")


def _until(view: View, layer: str) -> Markup:
    last = count.last_said(view.shown, layer)
    return markup.tag("span", view.text.date(last, bare=True) if last else "–")


def _known(view: View, codes: str) -> list[str]:
    return [code for code in codes.split(";") if code in view.ledger.claims.index]


def _claims(view: View, codes: list[str]) -> Markup:
    return markup.bullets(_said(view, code) for code in codes)


def _said(view: View, code: str) -> Markup:
    claim: Any = view.ledger.claims.loc[code]
    parts = [links.speaker(view, code), markup.told(view.text.date(claim["said"], bare=True))]
    line = Markup(" · ").join(part for part in parts if part)
    return links.claim(view, claim) + markup.tag("div", line, class_="soft")


def _pair(view: View, row: dict[Any, Any]) -> Markup:
    against = markup.tag("div", _said(view, row["other"]), class_="against")
    return markup.tag("div", markup.tag("div", _said(view, row["claim"])), against, class_="pair")


def _range(view: View, figure: KeyFigure) -> Markup:
    """A unit, its range, a line with a mark an estimate, and who stands at either end."""
    text, top = view.text, figure.most.high
    number = text.quantity(figure.least.low, None, figure.most.high, unit=figure.unit, short=True)
    marks = (
        markup.tag(
            "span",
            class_="mark",
            style=f"inset-inline-start:{100 * each.low / top:.1f}%;inline-size:{100 * (each.high - each.low) / top:.1f}%",
        )
        for each in figure.estimates
    )
    ends = [_end(view, each) for each in dict.fromkeys((figure.least, figure.most))]
    address = view.link("arms", figure="estimates")
    of = markup.link(text("front-estimates", n=len(figure.estimates)), address)
    return markup.tag(
        "div",
        markup.tag("span", text.code("unit", figure.unit), class_="soft"),
        markup.tag("b", number),
        markup.tag("div", *marks, class_="line", aria_hidden="true"),
        markup.bullets(ends),
        of,
        class_="figure",
    )


def _end(view: View, estimate: Estimate) -> Markup:
    """The number at one end of a range, who gave it and when."""
    claim: Any = view.ledger.claims.loc[estimate.claim]
    who, when = links.speaker(view, estimate.claim), markup.told(view.text.date(claim["said"], bare=True))
    number = (
        view.text.quantity(estimate.low, None, estimate.high, short=True)
        if estimate.high != estimate.low
        else view.text.number(estimate.low)
    )
    told = markup.filled(view.text, "estimates-who", who=who, when=when)
    return markup.link(number, view.link(view.page, claim=estimate.claim)) + markup.tag("span", " · ", told, class_="soft")


def _event(view: View, row: Any) -> Markup:
    return links.event(view, row["id"]) + markup.tag("div", view.text.date(row["date"], bare=True), class_="soft")
