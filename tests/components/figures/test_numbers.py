"""The numbers of a figure are those that it draws."""

from __future__ import annotations

import pytest

from components.charts.layout.marks import Bar, Cell, Row, Span
from components.charts.layout.palette import LAYER
from components.figures import numbers, registry
from components.figures.spec import FigureSpec
from components.i18n import bidi
from components.state.view import View
from data import count

STYLE = LAYER["article"]


def spec(*marks: object, columns: tuple[str, ...] = ()) -> FigureSpec:
    return FigureSpec("x", lambda *_: None, "", marks=marks, columns=columns)  # type: ignore[arg-type,return-value]


def test_a_line_a_mark_in_its_row_and_column() -> None:
    rows = Row("a", (Cell(style=STYLE, ids="c1;c2", column=1, number=2, hover="x\ny"),), group="g"), Row("b", after="never named")
    frame = numbers.numbers(spec(*rows, columns=("first", "second")))

    assert frame.to_dict("records") == [
        {"group": "g", "row": "a", "column": "second", "code": "article", "count": 2, "name": None, "words": "x · y", "claims": "c1;c2"},
        {"group": "", "row": "b", "column": None, "code": None, "count": None, "name": "never named", "words": None, "claims": None},
    ]


def test_bounds_and_days_stand_as_they_are_and_what_is_not_known_is_nothing() -> None:
    bar, span = Bar(style=STYLE, low=1.0, high=3.0), Span(style=STYLE, first=None, last=None)
    frame = numbers.numbers(spec(Row("a", (bar, span))))

    assert frame.loc[0, ["low", "high"]].tolist() == [1.0, 3.0]
    assert "best" not in frame
    assert "first" not in frame


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", registry.names())
def test_every_figure_gives_its_numbers(name: str, lang: str) -> None:
    view = View.open({"lang": lang}, registry.page(name))
    drawing = registry.of(view, name)
    assert drawing is not None
    frame = numbers.numbers(drawing)
    ids = {code for cell in frame["claims"].dropna() for code in cell.split(";") if code}

    assert len(frame) >= len(drawing.marks)
    assert ids <= set(view.ledger.claims.index)
    assert ids
    cells = [cell for column in frame for cell in frame[column] if isinstance(cell, str)]
    assert [cell for cell in cells if bidi.plain(cell) != cell or "\n" in cell] == []


@pytest.mark.parametrize("query", [{}, {"topic": "arms"}, {"party": "rus", "from": "2023"}])
def test_they_are_what_is_counted(query: dict[str, str]) -> None:
    view = View.open({"lang": "en", **query}, "sources")
    drawing = registry.of(view, "origins-article")
    assert drawing is not None
    counted = count.claims_by_origin(view.shown, "article").head(15)

    frame = numbers.numbers(drawing)
    assert frame["best"].tolist() == counted["claims"].tolist()
    assert frame["claims"].tolist() == counted["ids"].tolist()


def test_they_follow_the_filters() -> None:
    whole, arms = (numbers.numbers(_of(query)) for query in ({}, {"goods": "artillery_ammunition"}))

    assert 0 < arms["count"].sum() < whole["count"].sum()


def _of(query: dict[str, str]) -> FigureSpec:
    drawing = registry.of(View.open({"lang": "en", **query}, "arms"), "flows-article")
    assert drawing is not None
    return drawing
