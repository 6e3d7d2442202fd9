"""Rows and columns with counted marks."""

from __future__ import annotations

from itertools import pairwise

import pytest

from components.charts import matrix
from components.charts.layout import palette
from components.charts.layout.columns import Column
from components.charts.layout.frame import Look
from components.charts.layout.marks import Cell, Row
from components.i18n import text_width
from components.i18n.text import Text
from tests.components.charts.plotly_items import AR, CAPTION, EN, PHONE, items, traces, words

COLUMNS = [Column("Wanted", palette.STAGE["wanted"]), Column("Alleged", palette.STAGE["alleged"], shade=True)]


def cell(column: int, number: int, stage: str = "alleged", **more: object) -> Cell:
    return Cell(style=palette.STAGE[stage], ids=f"{stage}-{number}", hover="h", column=column, number=number, **more)  # type: ignore[arg-type]


def marks(look: Look, *cells: Cell, timed: bool = False) -> dict[str, dict[str, object]]:
    figure = matrix.draw([Row("Arms", cells)], COLUMNS, [], CAPTION, look, timed=timed)
    return {str(item["ids"]): item for item in items(figure, "markers") if item["ids"]}


def test_a_denial_stands_after_what_it_denies_and_is_tied_to_it() -> None:
    for look in (EN, AR):
        figure = matrix.draw(
            [Row("Arms", (cell(1, 2), cell(1, 1, "denied", against=True)))], COLUMNS, [], CAPTION, look
        )
        found = {item["ids"]: (item["x"], item["y"]) for item in items(figure, "markers") if item["ids"]}
        (tie,) = (trace for trace in figure.data if trace.mode == "lines")

        assert found["denied-1"][0] > found["alleged-2"][0]
        assert [*zip(tie.x, tie.y, strict=True)][:2] == [found["alleged-2"], found["denied-1"]]


def test_on_a_phone_a_denial_stands_over_what_it_denies() -> None:
    many = [Column(str(n)) for n in range(8)]
    figure = matrix.draw([Row("Arms", (cell(1, 2), cell(1, 1, "denied", against=True)))], many, [], CAPTION, PHONE)
    high = {item["ids"]: item["y"] for item in items(figure, "markers")}

    assert high["denied-1"] < high["alleged-2"]


def test_a_cross_has_its_number_beside_it_and_other_marks_in_them() -> None:
    figure = matrix.draw([Row("Arms", (cell(0, 2), cell(1, 1, "denied")))], COLUMNS, [], CAPTION, EN)
    places = [place for trace in traces(figure, "markers") if "customdata" in trace for place in trace["textposition"]]

    assert places == ["middle center", "middle right"]


def test_columns_run_as_reading_runs_and_timed_ones_as_time() -> None:
    for look, timed, mirrored in (
        (EN, False, False),
        (AR, False, True),
        (AR, True, False),
        (Look(Text(lang="ar"), time_rtl=True), True, True),
    ):
        figure = matrix.draw([Row("Arms", (cell(0, 1), cell(1, 2)))], COLUMNS, [], CAPTION, look, timed=timed)
        first, second = (item["x"] for item in items(figure, "markers") if item["ids"])
        flipped = figure.layout.xaxis.range[0] > 0

        assert ((first > second) != flipped) == mirrored


def test_nought_is_a_number_and_what_is_not_covered_is_words() -> None:
    figure = matrix.draw([Row("Arms", (cell(0, 0),)), Row("Coal", after="not covered")], COLUMNS, [], CAPTION, EN)

    assert not [item for item in items(figure, "markers") if item["ids"]]
    assert (words(figure).count("0"), words(figure).count("not covered")) == (1, 1)


def test_the_heads_are_the_legend() -> None:
    figure = matrix.draw([Row("Arms", (cell(1, 1),))], COLUMNS, [], CAPTION, EN)
    heads = [(item["symbol"], item["color"]) for item in items(figure, "markers") if not item["ids"]]

    assert heads == [("circle", "#ffffff"), ("triangle-up", "#7f5a55")]


@pytest.mark.parametrize("look", [EN, AR, PHONE], ids=str)
def test_marks_of_a_cell_keep_apart_and_inside_their_column(look: Look) -> None:
    both = marks(look, cell(0, 88, shift=-1), cell(0, 99, "observed", shift=1))
    (one, other) = both.values()
    step = matrix.Columns(COLUMNS, look, abs(float(one["x"]) + float(other["x"]))).step  # type: ignore[arg-type]

    assert abs(float(one["x"]) - float(other["x"])) >= 0.48 * step - 1  # type: ignore[arg-type]


def test_heads_stay_clear_of_each_other_on_a_phone() -> None:
    names = ["Wanted or possible", "Alleged", "Observed", "Confirmed", "Denied", "On the measure itself"]
    figure = matrix.draw([Row("Arms", (cell(1, 1),))], [Column(name) for name in names], [], CAPTION, PHONE)
    heads = [note for note in figure.layout.annotations if note.xref == "x"]
    spans = sorted(
        (note.y - note.yshift, note.x - width, note.x + width)
        for note in heads
        if (width := text_width.width(note.text, note.font.size) / 2)
    )

    assert len(heads) >= len(names)
    assert all(a[0] != b[0] or a[2] <= b[1] for a, b in pairwise(spans))
