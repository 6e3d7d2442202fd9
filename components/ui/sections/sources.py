"""The sources room in words: on how many origins each layer rests, and what is known of each article."""

from __future__ import annotations

from components import markup
from components.state.view import View
from components.tables import cells, links
from components.ui import figure_view
from data import count
from data.ledger import codebook

#: How claims are told apart by who is heard last.
VOICES = tuple(codebook.read().codes("named"))


def sentences(view: View) -> str:
    """One sentence a layer that the view shows."""
    return "".join(sentence(view, layer) for layer in view.layers)


def sentence(view: View, layer: str) -> str:
    """On how many origins, named or not, the documents of a layer rest; each number leads to its claims."""
    text, total = view.text, count.totals(view.shown, layer)
    head = markup.chip(text.code("layer", layer), layer)
    if not total.claims:
        return markup.block(head, text("empty", what=text.table("claims")))
    counts = count.claims_by_source(view.shown, layer)
    documents = "articles" if layer == "article" else "sources"
    parts = {
        "sources": text.quantity(best=total.sources, unit=documents),
        "claims": markup.link(text.quantity(best=total.claims, unit="claims"), view.link("claims", layer=layer)),
        "origins": text.quantity(best=total.origins, unit="origins"),
        **{kind: text.number(int(counts[kind].sum())) for kind in VOICES},
        "single": markup.link(
            text.number(total.single_origin), view.link("claims", layer=layer, standing="single_origin")
        ),
    }
    words = markup.sentence(text, "sources-sentence", **{name: markup.tag("b", part) for name, part in parts.items()})
    return markup.block(head, words)


def articles_known(view: View) -> str:
    """How many articles print a date, and how many the name of their outlet; "" for no articles."""
    rows = count.of_layer(view.shown.sources, "article")
    printed = {name: int(rows[f"{name}_basis"].astype(str).eq("printed").sum()) for name in ("published", "outlet")}
    return view.text("articles-known", all=len(rows), dated=printed["published"], named=printed["outlet"]) if len(rows) else ""


def articles(view: View) -> None:
    """The articles as a table."""
    figure_view.cached_html(_articles, view)


def _articles(view: View) -> str:
    """Per article: what is known of outlet and date, and on how many origins its claims rest."""
    text, ledger = view.text, view.ledger
    labels = {
        "title": text("column-title"),
        "outlet": text.label("sources", "outlet"),
        "published": text.label("sources", "published"),
        "claims": text.table("claims"),
        "origins": text.label("claims", "origin"),
        **{kind: text.code("named", kind) for kind in VOICES},
    }
    rows, numbered = [], ("claims", "origins", *VOICES)
    for row in count.claims_by_source(view.shown, "article").to_dict("records"):
        source = ledger.sources.loc[row["source"]]
        numbers = {name: text.number(row[name]) for name in numbered}
        rows.append(
            numbers
            | {
                "title": markup.link(text.of(source, "title"), view.link("claims", source=source["id"])),
                "outlet": links.outlet(view, source),
                "published": cells.when(view, source["published"], source["published_basis"], always=True),
            }
        )
    return markup.table(rows, labels, numbers=numbered)
