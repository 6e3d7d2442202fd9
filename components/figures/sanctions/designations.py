"""Designations: how many acts, by whom, in which year; how many names they hold, where that is known."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.charts.legacy import palette
from components.figures.sanctions import crosstab_parts
from components.figures.spec import FigureSpec
from components.state.view import View
from components.tables import tables
from data import count


def designations(view: View) -> FigureSpec | None:
    """Acts of designation by authority and year."""
    text, rows = view.text, count.designations(view.shown, "reference")
    if not len(rows):
        return None
    who = list(rows.groupby("authority")["acts"].sum().sort_values(ascending=False, kind="stable").index)
    years = sorted(rows["year"].unique())
    marks = pd.DataFrame(
        {
            "row": [who.index(authority) for authority in rows["authority"]],
            "column": [years.index(year) for year in rows["year"]],
            "number": rows["acts"].array,
            "symbol": "diamond",
            "colour": palette.layer("reference", view.dark),
            "side": 0,
            "below": [_names(view, row) for _, row in rows.iterrows()],
            "words": [_words(view, row) for _, row in rows.iterrows()],
            "ids": rows["ids"].array,
        }
    )
    labels = [_authority(view, code) for code in who]
    columns = [text.date(str(year), bare=True) for year in years]
    alt = text("chart-designations-alt", acts=int(rows["acts"].sum()), authorities=len(who))
    draw, parts = crosstab_parts.rows(marks, labels, columns, [], timed=True)
    return FigureSpec(
        "designations",
        draw,
        alt,
        lambda: _table(view, rows),
        ("reference",),
        notes=(text("sanctions-designations-rule"),),
        parts=parts,
    )


def _authority(view: View, codes: str) -> str:
    words = tables.parties(view, codes)
    return view.text("authority-jointly", who=words) if ";" in codes else words


def _names(view: View, row: pd.Series) -> str:
    """How many are named: a number, a number and more, or not stated."""
    if row["unnumbered"] == row["acts"]:
        return view.text("designees-unknown")
    count = view.text("designees", n=int(row["designees"]))
    return view.text("designees-and-more", count=count) if row["unnumbered"] else count


def _words(view: View, row: pd.Series) -> str:
    year = view.text.date(str(row["year"]), bare=True)
    said = {"who": _authority(view, row["authority"]), "year": year, "names": _names(view, row)}
    return view.text("hover-designations", acts=int(row["acts"]), **said)


def _table(view: View, rows: pd.DataFrame) -> str:
    text = view.text
    labels = {
        "who": text.label("measures", "authority"),
        "year": text.label("measures", "date"),
        "acts": text("column-acts"),
        "names": text("column-designees"),
    }
    body = [
        {
            "who": _authority(view, row["authority"]),
            "year": text.date(str(row["year"]), bare=True),
            "acts": text.number(row["acts"]),
            "names": _names(view, row),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, numbers=("acts",))
