"""The sources room in tables: the articles, their printed errors, every spelling, the reference record's documents."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.i18n import names
from components.state.view import View
from components.tables import tables
from components.tables.layer_counts import layer_counts
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
    found = count.claims_by_source(view.shown, layer)
    documents = "articles" if layer == "article" else "sources"
    parts = {
        "sources": text.quantity(best=total.sources, unit=documents),
        "claims": markup.link(text.quantity(best=total.claims, unit="claims"), view.link("claims", layer=layer)),
        "origins": text.quantity(best=total.origins, unit="origins"),
        **{kind: text.number(int(found[kind].sum())) for kind in VOICES},
        "single": markup.link(
            text.number(total.single_origin), view.link("claims", layer=layer, standing="single_origin")
        ),
    }
    words = markup.sentence(text, "sources-sentence", **{name: markup.tag("b", part) for name, part in parts.items()})
    return markup.block(head, words)


def articles_known(view: View) -> str:
    """How many articles print a date, and how many the name of their outlet; "" for no articles."""
    known = count.of_layer(view.shown.sources, "article")
    printed = {name: int(known[f"{name}_basis"].astype(str).eq("printed").sum()) for name in ("published", "outlet")}
    return view.text("articles-known", all=len(known), dated=printed["published"], named=printed["outlet"]) if len(known) else ""


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
                "outlet": tables.outlet(view, source),
                "published": tables.when(view, source["published"], source["published_basis"], always=True),
            }
        )
    return markup.table(rows, labels, numbers=numbered)


def flaws_counted(view: View) -> str:
    """How many claims of each layer stand in a passage with a printed error; "" for none."""
    flawed = view.shown.claims[view.shown.claims["flaw"].ne("")]
    return view.text("flaws-counted", claims=layer_counts(view, flawed, "claims")) if len(flawed) else ""


def flaws(view: View) -> None:
    """Printed errors, a fold a document."""
    for place, (title, table) in enumerate(cached(flawed, view)):
        figure_view.fold(title, f"flaws-{place}", str, table)


def flawed(view: View) -> list[tuple[str, str]]:
    """Per document with printed errors or oddities: its title with their number, and the table of them."""
    claims = view.shown.claims[view.shown.claims["flaw"].ne("")]
    return [
        (
            view.text("ways-numbered", name=names.source(view.ledger, view.text, str(source)), count=len(rows)),
            _flaws(view, rows),
        )
        for source, rows in claims.groupby("source", sort=False)
    ]


def _flaws(view: View, claims: pd.DataFrame) -> str:
    """Printed errors and oddities: recorded as printed, never silently repaired."""
    text = view.text
    labels = {
        "paragraph": text.label("claims", "paragraph"),
        "flaw": text.label("claims", "flaw"),
        "note": text("column-note"),
        "claim": text.table("claims"),
    }
    rows = [
        {
            "paragraph": text.list(row["paragraph"].split(";")),
            "flaw": text.list([text.code("flaw", code) for code in row["flaw"].split(";")]),
            "note": text.of(row, "note"),
            "claim": tables.claim_link(view, row),
        }
        for _, row in claims.iterrows()
    ]
    return markup.table(rows, labels)


def spellings_counted(view: View) -> str:
    """How many names the articles print, and in how many spellings."""
    printed = view.ledger.aliases[view.ledger.aliases["source"].ne("")]
    wrong = printed["kind"].astype(str).eq("misprint")
    spelled = {"names": printed["name"].nunique(), "spellings": printed["text"].nunique()}
    return view.text("spellings-counted", misprints=printed.loc[wrong, "text"].nunique(), **spelled)


def spellings(view: View) -> None:
    """Every spelling as a table."""
    figure_view.cached_html(_spellings, view)


def _spellings(view: View) -> str:
    """Every spelling of every name the articles print, grouped by name: as printed, by mistake, and as usual elsewhere."""
    text, aliases = view.text, view.ledger.aliases
    labels = {
        "party": text.table("parties"),
        "spellings": text.table("aliases"),
        "misprints": text.code("alias_kind", "misprint"),
        "usual": text("column-usual"),
    }
    rows = []
    for (party, _), group in aliases.groupby(["party", "name"]):
        printed, misprint = group["source"].ne(""), group["kind"].astype(str).eq("misprint")
        if printed.any():
            known = set(group.loc[printed, "text"])
            rows.append(
                {
                    "party": names.party(view.ledger, text, str(party)),
                    "spellings": _spelled(group.loc[printed & ~misprint, "text"].unique()),
                    "misprints": _spelled(group.loc[printed & misprint, "text"].unique()),
                    "usual": _spelled(word for word in group["text"].unique() if word not in known),
                }
            )
    return markup.table(sorted(rows, key=lambda row: str(row["party"])), labels)


def documents_counted(view: View) -> str:
    """How many documents of the reference record the view rests on; "" for none."""
    found = len(count.of_layer(view.shown.sources, "reference"))
    return view.text("sources-reference-count", count=found) if found else ""


def documents(view: View) -> None:
    """The documents of the reference record as a list."""
    figure_view.cached_html(_documents, view)


def _documents(view: View) -> str:
    """The documents of the reference record that the view rests on."""
    shown = count.of_layer(view.shown.sources, "reference").sort_values("published", ascending=False)
    return markup.block(markup.bullets(tables.citation(view, row) for _, row in shown.iterrows()))


def _spelled(words: Iterable[str]) -> Markup:
    return Markup(" · ").join(markup.tag("bdi", word, class_="name") for word in words)
