"""How the Security Council and the General Assembly voted, and what each decision added."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.charts import vote_bars as chart
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.figures.sanctions import COUNCIL
from components.figures.spec import Bars, FigureSpec, Series, of_rows
from components.state.view import View
from components.tables import tables
from data import count

SEATS = {"council": 15, "assembly": 193}
ASSEMBLY = "unga"


def council(view: View) -> FigureSpec | None:
    """The Council's decisions, vetoes included, with what each one adds."""
    return _votes(view, "council", COUNCIL)


def assembly(view: View) -> FigureSpec | None:
    """Votes of the General Assembly: recommendations, not sanctions."""
    return _votes(view, "assembly", ASSEMBLY)


def _votes(view: View, name: str, authority: str) -> FigureSpec | None:
    text, rows = view.text, count.decisions(view.shown, authority)
    if not len(rows):
        return None
    frame = rows.assign(
        label=[_label(view, row, name) for _, row in rows.iterrows()],
        after=[_after(view, row, name) for _, row in rows.iterrows()],
        words=[_score(view, row) for _, row in rows.iterrows()],
    )
    vetoes = int(rows["action"].eq("vetoes").sum())
    alt = text(f"chart-votes-{name}-alt", decisions=len(rows), vetoes=vetoes, last=frame["label"].iloc[-1])
    entries = [Entry("square", palette.VOTE[side], text.label("measures", side)) for side in chart.SIDES]
    return FigureSpec(
        f"votes-{name}",
        lambda caption, look: chart.votes(frame, entries, SEATS[name], caption, look),
        alt,
        lambda: _table(view, rows),
        ("reference",),
        lead=_agreed(view, name, authority, len(rows), vetoes),
        notes=(text(f"sanctions-{name}-rule"),),
        parts=of_rows(
            frame,
            ["label"],
            lambda some, caption, look: chart.votes(some, entries, SEATS[name], caption, look, list(frame["label"])),
        ),
        bars=Bars(
            tuple(frame["label"] + " · " + frame["after"]), tuple(_series(view, frame, side) for side in chart.SIDES)
        ),
    )


def _agreed(view: View, name: str, authority: str, decisions: int, vetoes: int) -> str:
    """How often the Council was of one mind; the Assembly never was."""
    if authority != COUNCIL:
        return ""
    unanimous = count.unanimous(view.shown, authority, SEATS[name])
    return view.text("finding-council", decisions=decisions, unanimous=unanimous, vetoes=vetoes)


def _series(view: View, frame: pd.DataFrame, side: str) -> Series:
    votes = tuple(None if pd.isna(each) else int(each) for each in frame[side])
    return Series(view.text.label("measures", side), votes, palette.VOTE[side])


def _title(view: View, row: pd.Series) -> str:
    events = view.ledger.events
    return view.text.of(events.loc[row["event"]], "title") if row["event"] in events.index else row["instrument"]


def _label(view: View, row: pd.Series, name: str) -> str:
    text = view.text
    label = text("vote-label", date=text.date(row["date"], bare=True), decision=_title(view, row))
    # Five names do not fit behind a bar, so the Assembly's stand with its label.
    return f"{label}. {_against(view, row)}" if name == "assembly" else label


def _against(view: View, row: pd.Series) -> str:
    return view.text("vote-against", who=tables.parties(view, row["against"])) if row["against"] else ""


def _after(view: View, row: pd.Series, name: str) -> str:
    text = view.text
    if row["action"] == "vetoes":
        return text("vote-veto", who=tables.parties(view, row["against"]))
    if pd.isna(row["votes_for"]):
        return text("vote-unknown")
    if name == "assembly":
        return text("vote-few", against=int(row["votes_against"]))
    return text.quantity(best=int(row["measures"]), unit="measures")


def _score(view: View, row: pd.Series) -> str:
    if pd.isna(row["votes_for"]):
        return view.text("vote-unknown")
    score = {side.removeprefix("votes_"): int(row[side]) for side in chart.SIDES}
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
            "vote": markup.tag("div", _score(view, row)) + markup.tag("div", _against(view, row)),
            "adds": markup.bullets(_adds(view, code) for code in row["rows"].split(";")),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels)


def _adds(view: View, code: str) -> str:
    row, text = view.ledger.measures.loc[code], view.text
    said = text("adds", action=text.code("action", row["action"]), kind=text.code("measure", row["measure"]))
    what = markup.link(text.of(row, "title"), view.link(view.page, claim=str(row["claim"])))
    return markup.tag("span", said, class_="soft") + markup.tag("div", what)
