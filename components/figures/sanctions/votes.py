"""How the Council and the Assembly voted, and what each decision added."""

from __future__ import annotations

from functools import partial

import pandas as pd

from components import markup
from components.charts import bars
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar, Row
from components.figures import spec
from components.figures.spec import Bars, FigureSpec, Series
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data import count
from data.ledger import codebook


def council(view: View) -> FigureSpec | None:
    """The Council's decisions, vetoes included, with what each one adds."""
    return _votes(view, "council", codebook.dossier().council)


def assembly(view: View) -> FigureSpec | None:
    """Votes of the Assembly: recommendations, not sanctions."""
    return _votes(view, "assembly", codebook.dossier().assembly)


def _votes(view: View, name: str, authority: str) -> FigureSpec | None:
    text, decisions = view.text, count.decisions(view.shown, authority)
    if not len(decisions):
        return None
    last = _label(view, decisions.iloc[-1], name)
    stopped = decisions["action"].eq("vetoes")
    ordered = pd.concat([decisions[stopped], decisions[~stopped]])
    rows = [_row(view, decision, name) for _, decision in ordered.iterrows()]
    vetoes = int(decisions["action"].eq("vetoes").sum())
    entries = [Entry(style, text.label("measures", side), "bar") for side, style in palette.VOTE.items()]
    return FigureSpec(
        f"votes-{name}",
        partial(bars.draw, rows, entries),
        text(f"chart-votes-{name}-alt", decisions=len(rows), vetoes=vetoes, last=last),
        lambda: _table(view, decisions),
        ("reference",),
        finding=_agreed(view, name, authority, len(rows), vetoes),
        notes=(text(f"sanctions-{name}-rule"),),
        marks=rows,
        parts=spec.rows(rows),
        bars=Bars(
            tuple(f"{row.label} · {row.after}" for row in rows),
            tuple(_series(view, ordered, side) for side in palette.VOTE),
        ),
    )


def _row(view: View, decision: pd.Series, name: str) -> Row:
    bars = [
        Bar(style=style, ids=decision["ids"], hover=_score(view, decision), best=votes, words=view.text.number(votes))
        for side, style in palette.VOTE.items()
        if (votes := float(decision[side])) > 0
    ]
    return Row(_label(view, decision, name), tuple(bars), after=_after(view, decision, name))


def _agreed(view: View, name: str, authority: str, decisions: int, vetoes: int) -> str:
    """How often the Council was of one mind; who in the Assembly voted against each time."""
    if name != "council":
        always = count.against_each_time(view.shown, authority)
        who = names.parties(view.ledger, view.text, ";".join(always)) if always else "none"
        return view.text("finding-assembly", decisions=decisions, who=who)
    unanimous = count.unanimous(view.shown, authority, codebook.dossier().seats[name])
    return view.text("finding-council", decisions=decisions, unanimous=unanimous, vetoes=vetoes)


def _series(view: View, frame: pd.DataFrame, side: str) -> Series:
    votes = tuple(None if pd.isna(each) else int(each) for each in frame[side])
    return Series(view.text.label("measures", side), votes, palette.colour(side, view.dark))


def _title(view: View, row: pd.Series) -> str:
    events = view.ledger.events
    return view.text.of(events.loc[row["event"]], "title") if row["event"] in events.index else row["instrument"]


def _label(view: View, row: pd.Series, name: str) -> str:
    text = view.text
    label = text("vote-label", date=text.date(row["date"], bare=True), decision=_title(view, row))
    # Five names do not fit behind a bar, so the Assembly's stand with its label.
    return f"{label}. {_against(view, row)}" if name == "assembly" else label


def _against(view: View, row: pd.Series) -> str:
    return (
        view.text("vote-against", who=names.parties(view.ledger, view.text, row["against"])) if row["against"] else ""
    )


def _after(view: View, row: pd.Series, name: str) -> str:
    text = view.text
    if row["action"] == "vetoes":
        return text("vote-veto", who=names.parties(view.ledger, view.text, row["against"]))
    if pd.isna(row["votes_for"]):
        return text("vote-unknown")
    if name == "assembly":
        return text("vote-few", against=int(row["votes_against"]))
    return text.quantity(best=int(row["measures"]), unit="measures")


def _score(view: View, row: pd.Series) -> str:
    if pd.isna(row["votes_for"]):
        return view.text("vote-unknown")
    score = {side.removeprefix("votes_"): int(row[side]) for side in palette.VOTE}
    return view.text("vote-score", **score)


def _table(view: View, rows: pd.DataFrame) -> str:
    """Each decision with its vote, who voted against, and the measures it holds, each leading to its claim."""
    text = view.text
    labels = {
        "date": text.label("measures", "date"),
        "decision": text.label("measures", "instrument"),
        "vote": text("column-vote"),
        "adds": text("column-adds"),
    }
    body = [
        {
            "date": text.date(row["date"], bare=True),
            "decision": _title(view, row),
            "vote": markup.tag("div", _score(view, row)) + markup.tag("div", linked(view, _against(view, row), row["against"].split(";"))),
            "adds": markup.bullets(_adds(view, code) for code in row["rows"].split(";")),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels)


def _adds(view: View, code: str) -> str:
    row, text = view.ledger.measures.loc[code], view.text
    words = text("adds", action=text.code("action", row["action"]), kind=text.code("measure", row["measure"]))
    what = markup.link(text.of(row, "title"), view.link(view.page, claim=str(row["claim"])))
    return markup.tag("span", words, class_="soft") + markup.tag("div", what)
