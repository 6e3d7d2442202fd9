"""The sources room in tables: the articles, their printed errors, every spelling, the reference record's documents."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from components import markup, names, tables
from components.frame import View
from data import count


def articles(view: View) -> str:
    """Per article: what is known of outlet and date, and on how many origins its claims rest."""
    text, ledger = view.text, view.ledger
    labels = {
        "title": text("column-title"),
        "outlet": text.label("sources", "outlet_basis"),
        "published": text.label("sources", "published"),
        "claims": text.table("claims"),
        "origins": text.label("claims", "origin"),
        "named": text.code("named", "named"),
        "unnamed": text.code("named", "unnamed"),
    }
    rows = []
    for row in count.claims_by_source(view.shown, "article").to_dict("records"):
        source = ledger.sources.loc[row["source"]]
        numbers = {name: text.number(row[name]) for name in ("claims", "origins", "named", "unnamed")}
        rows.append(
            numbers
            | {
                "title": markup.link(text.of(source, "title"), view.link("claims", source=source["id"])),
                "outlet": text.code("outlet_basis", source["outlet_basis"]),
                "published": tables.when(view, source["published"], source["published_basis"]),
            }
        )
    return markup.table(rows, labels, numbers=("claims", "origins", "named", "unnamed"))


def flaws(view: View) -> str:
    """Printed errors and oddities: recorded as printed, never silently repaired."""
    text, claims = view.text, view.shown.claims
    labels = {
        "source": text.label("claims", "source"),
        "flaw": text.label("claims", "flaw"),
        "note": text("column-note"),
        "claim": text.label("claims", "id"),
    }
    rows = [
        {
            "source": text(
                "source-place", source=names.source(view.ledger, text, row["source"]), paragraph=row["paragraph"]
            ),
            "flaw": text.list([text.code("flaw", code) for code in row["flaw"].split(";")]),
            "note": text.of(row, "note"),
            "claim": markup.link(row["id"], view.link(view.page, claim=row["id"])),
        }
        for _, row in claims[claims["flaw"].ne("")].iterrows()
    ]
    return markup.table(rows, labels)


def spellings(view: View) -> str:
    """Every printed spelling of every party."""
    text, aliases = view.text, view.ledger.aliases
    labels = {
        "party": text.table("parties"),
        "spellings": text.table("aliases"),
        "misprints": text.code("alias_kind", "misprint"),
    }
    rows = []
    for party, group in aliases[aliases["source"].ne("")].groupby("party"):
        misprint = group["kind"].astype(str).eq("misprint")
        rows.append(
            {
                "party": names.party(view.ledger, text, str(party)),
                "spellings": _spelled(group.loc[~misprint, "text"].unique()),
                "misprints": _spelled(group.loc[misprint, "text"].unique()),
            }
        )
    return markup.table(sorted(rows, key=lambda row: str(row["party"])), labels)


def references(view: View) -> str:
    """The documents of the reference record that the view rests on."""
    shown = count.of_layer(view.shown.sources, "reference").sort_values("published", ascending=False)
    return markup.block(markup.bullets(tables.citation(view, row) for _, row in shown.iterrows()))


def _spelled(words: Iterable[str]) -> Markup:
    return Markup(" · ").join(markup.tag("bdi", word) for word in words)
