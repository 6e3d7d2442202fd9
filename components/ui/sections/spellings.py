"""Every spelling of every name that the articles print: as printed, by mistake, and as usual elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import links
from components.ui.widgets.listing import Listing, Order

#: The columns that hold spellings.
KINDS = ("printed", "misprints", "usual")


def answer(view: View) -> str:
    """How many names the articles print, and in how many spellings."""
    printed = view.ledger.aliases[view.ledger.aliases["source"].ne("")]
    wrong = printed["kind"].astype(str).eq("misprint")
    spelled = {"names": printed["name"].nunique(), "spellings": printed["text"].nunique()}
    return view.text("spellings-counted", misprints=printed.loc[wrong, "text"].nunique(), **spelled)


def _rows(view: View) -> pd.DataFrame:
    """A name a row: the `code` of its party and `party` in words, `known` spellings in number, and tuples of them:
    `printed`, `misprints` and `usual`."""
    aliases = view.ledger.aliases
    groups = aliases[aliases["name"].isin(aliases.loc[aliases["source"].ne(""), "name"])].groupby(["party", "name"])
    rows = [_row(names.party(view.ledger, view.text, str(party)), group) for (party, _), group in groups]
    kept = [row for row in rows if row["printed"] or row["misprints"]]
    return pd.DataFrame(kept, columns=["code", "party", *KINDS, "known"])


def _row(party: str, group: pd.DataFrame) -> dict[str, object]:
    printed, misprint = group["source"].ne(""), group["kind"].astype(str).eq("misprint")
    printed_texts = set(group.loc[printed, "text"])
    return {
        "code": group["party"].iloc[0],
        "party": party,
        "printed": tuple(group.loc[printed & ~misprint, "text"].unique()),
        "misprints": tuple(group.loc[printed & misprint, "text"].unique()),
        "usual": tuple(word for word in group["text"].unique() if word not in printed_texts),
        "known": group["text"].nunique(),
    }


def _drawn(view: View, rows: pd.DataFrame, caption: str, heads: markup.Heads) -> str:
    text = view.text
    labels = {
        "party": text.table("parties"),
        "printed": text.table("aliases"),
        "misprints": text.code("alias_kind", "misprint"),
        "usual": text("column-usual"),
    }
    body = [
        {"party": links.party(view, row["code"], row["party"])} | {kind: _spelled(row[kind]) for kind in KINDS}
        for row in rows.to_dict("records")
    ]
    return markup.table(body, labels, caption, heads=heads)


def _words(_: View, rows: pd.DataFrame) -> pd.Series:
    spelled = rows["printed"] + rows["misprints"] + rows["usual"]
    return rows["party"] + " " + spelled.map(" ".join)


def _spelled(words: Iterable[str]) -> Markup:
    return Markup(" · ").join(markup.tag("bdi", word, class_="name") for word in words)


SPELLINGS = Listing(
    "spellings",
    _rows,
    _drawn,
    lambda view, rows: view.text("spellings-caption", count=len(rows)),
    (
        Order("name", ("party",), (True,), "party"),
        Order("spellings", ("known", "party"), (False, True), "printed"),
    ),
    words=_words,
)
