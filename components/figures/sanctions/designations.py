"""Designations: how many acts, by whom, in which year; how many names they hold, where that is known."""

from __future__ import annotations

from functools import partial

import pandas as pd

from components import markup
from components.charts import matrix
from components.charts.layout import palette
from components.charts.layout.columns import Column
from components.charts.layout.marks import Cell, Row
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data import count
from data.ledger import codebook


def designations(view: View) -> FigureSpec | None:
    """Acts of designation by authority, who began first on top, and year; years without any are shaded and say so."""
    text, counted = view.text, count.designations(view.shown, "reference")
    if not len(counted):
        return None
    by_authority = counted.groupby("authority").agg(first=("year", "min"), acts=("acts", "sum"))
    who = by_authority.sort_values(["first", "acts"], ascending=[True, False], kind="stable").index
    first, last = int(counted["year"].min()), int(counted["year"].max())
    rows = [
        Row(
            _authority(view, code),
            tuple(_cell(view, row, first) for _, row in counted[counted["authority"].eq(code)].iterrows()),
        )
        for code in who
    ]
    acted = set(counted["year"])
    columns = [
        Column(text.date(str(year), bare=True), shade=year not in acted, over="" if year in acted else text("years-empty"))
        for year in range(first, last + 1)
    ]
    return FigureSpec(
        "designations",
        partial(matrix.draw, rows, columns, (), timed=True),
        text("chart-designations-alt", acts=int(counted["acts"].sum()), authorities=len(who)),
        lambda: _table(view, counted),
        ("reference",),
        finding=_since(view),
        notes=(text("sanctions-designations-rule"),),
        marks=rows,
        columns=[column.name for column in columns],
        parts=spec.rows(rows),
    )


def _since(view: View) -> str:
    """How many acts by how many authorities; the Council's last one beside the first of others."""
    lists, text = count.lists(view.shown, "reference", codebook.dossier().council), view.text
    years = {
        name: text.date(str(year), bare=True) if year else "none"
        for name, year in (("last", lists.last), ("others", lists.others))
    }
    return text("finding-designations", acts=lists.acts, authorities=lists.authorities, **years)


def _cell(view: View, row: pd.Series, first: int) -> Cell:
    return Cell(
        style=palette.LAYER["reference"],
        ids=row["ids"],
        hover=_words(view, row),
        column=int(row["year"]) - first,
        number=int(row["acts"]),
        below=view.text("designees-short", known=_known(row), n=int(row["designees"])),
    )


def _authority(view: View, codes: str) -> str:
    words = names.parties(view.ledger, view.text, codes)
    return view.text("authority-jointly", who=words) if ";" in codes else words


def _known(row: pd.Series) -> str:
    """Of how many of the acts it is known how many they name: `none`, `some` or `all`."""
    return "none" if row["unnumbered"] == row["acts"] else "some" if row["unnumbered"] else "all"


def _names(view: View, row: pd.Series) -> str:
    """How many are named: a number, a number and more, or not stated."""
    degree, names_text = _known(row), view.text("designees", n=int(row["designees"]))
    if degree == "none":
        return view.text("designees-unknown")
    return view.text("designees-and-more", count=names_text) if degree == "some" else names_text


def _words(view: View, row: pd.Series) -> str:
    year = view.text.date(str(row["year"]), bare=True)
    blanks = {"who": _authority(view, row["authority"]), "year": year, "names": _names(view, row)}
    return view.text("hover-designations", acts=int(row["acts"]), **blanks)


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
            "who": linked(view, _authority(view, row["authority"]), row["authority"].split(";")),
            "year": text.date(str(row["year"]), bare=True),
            "acts": text.number(row["acts"]),
            "names": _names(view, row),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, numbers=("acts",))
