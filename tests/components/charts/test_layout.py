"""What all figures share: frame, rows, legend, axis of time, packing, palette."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from components.charts.layout import legend, palette, time_axis
from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import NARROW_TITLE_LINES, SMALL, TITLE_LINES, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row
from components.charts.layout.packing import Tracks, pack
from components.charts.layout.rows import Sheet
from components.i18n import bidi
from components.i18n.text import Text
from tests.components.charts.plotly_items import AR, CAPTION, EN, PHONE, WIDE

LOOKS = [
    Look(Text(lang=lang), narrow=narrow, slide=slide)
    for lang in ("ar", "en")
    for narrow, slide in ((False, False), (True, False), (False, True))
]
ARABIC = replace(CAPTION, title="قرار 2397 (2017) " * 20, topic="الموضوع")


# Frame


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_a_title_has_so_many_lines_at_most_and_every_part_of_the_caption_is_drawn_isolated(look: Look) -> None:
    canvas = Canvas(look, height=100)
    notes = canvas.figure(ARABIC if look.rtl else replace(CAPTION, title="Many words " * 40)).layout.annotations
    said = " ".join(bidi.plain(note.text) for note in notes)

    assert sum(note.text.startswith("<b>") for note in notes) == (NARROW_TITLE_LINES if look.narrow else TITLE_LINES)
    assert all(words in said for words in (CAPTION.unit, CAPTION.filters, CAPTION.source, CAPTION.address))
    assert min(note.font.size for note in notes) >= 12
    if look.rtl:
        assert all(note.text.replace("<b>", "").startswith(bidi.RLI) for note in notes)


def test_the_topic_stands_over_the_title_and_the_unit_under_it() -> None:
    notes = Canvas(EN, height=100).figure(CAPTION).layout.annotations
    high = {bidi.plain(note.text): note.yshift for note in notes if note.name == "head"}

    assert high["Topic"] > high["<b>A finding</b>"] > high["Unit: acts"]


# Rows

ROWS = [Row("A long label " * 6, group="North"), Row("Short", group="North"), Row("Last", group="South", detail="coal")]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_rows_follow_one_another_without_touching(look: Look) -> None:
    places = Sheet(ROWS, look).lay([30, 40, 30])

    assert all(above.bottom <= below.top for above, below in pairwise(places))
    assert all(place.top < place.y < place.bottom for place in places)


def test_labels_stand_beside_their_rows_or_on_a_phone_above_the_marks() -> None:
    for look, above in ((EN, False), (AR, False), (PHONE, True)):
        sheet = Sheet(ROWS, look)
        place = sheet.lay([30, 40, 30])[1]
        label = next(note for note in sheet.figure(CAPTION).layout.annotations if "Short" in note.text)

        assert (label.y < place.y - 10) == above
        assert (sheet.side > 100) != above
        assert label.x == (1 if look.rtl else 0)


def test_parts_of_a_figure_have_the_same_room_for_labels() -> None:
    assert {Sheet(ROWS, EN, part).side for part in (None, range(1, 2), range(2, 3))} == {Sheet(ROWS, EN).side}


def test_each_group_has_its_heading_once() -> None:
    sheet = Sheet(ROWS, EN)
    sheet.lay([30, 40, 30])
    said = [note.text for note in sheet.figure(CAPTION).layout.annotations]

    assert (said.count("<b>North</b>"), said.count("<b>South</b>"), said.count("coal")) == (1, 1, 1)


# Legend


def test_a_legend_breaks_its_lines_on_a_phone_and_takes_no_room_where_it_is_empty() -> None:
    entries = [Entry(palette.STAGE["alleged"], "a fairly long word")] * 5

    assert legend.draw(Canvas(PHONE), entries, 0) > legend.draw(Canvas(EN), entries, 0)
    assert legend.draw(Canvas(EN), [], 0) == 0


def test_a_legend_begins_where_reading_begins_and_draws_marks_as_the_figure_does() -> None:
    for look in WIDE.values():
        canvas = Canvas(look, side=200)
        legend.draw(canvas, [Entry(palette.STAGE["wanted"], "w"), Entry(palette.STAGE["confirmed"], "c")], 0)
        first, second = canvas.figure(CAPTION).layout.shapes

        assert (first.fillcolor, second.fillcolor) == ("#ffffff", "#0f5c6e")
        assert first.xanchor == (1 if look.rtl else 0)
        assert (first.x0 > second.x0) == look.rtl


# Axis of time


def axis(*days: str, look: Look = EN, **more: object) -> time_axis.TimeAxis:
    return time_axis.axis([(date.fromisoformat(day),) * 2 for day in days], look, 700, **more)  # type: ignore[arg-type]


def test_an_axis_is_to_scale_unless_asked_otherwise() -> None:
    even = axis("2000-06-01", "2020-06-01")
    years = [even.at(date(year, 1, 1)) for year in (2000, 2005, 2010)]

    assert years[1] - years[0] == pytest.approx(years[2] - years[1], rel=0.01)
    assert even.folds == frozenset()


def test_empty_years_are_folded_and_look_like_a_gap() -> None:
    folded = axis("2000-06-01", "2001-03-01", "2015-01-15", fold=True)
    width = folded.at(date(2015, 1, 1)) - folded.at(date(2002, 1, 1))
    canvas = Canvas(EN)
    folded.grid(canvas, 0, 100)
    (field,) = (shape for shape in canvas.figure(CAPTION).layout.shapes if shape.type == "rect")

    assert width == pytest.approx(time_axis.FOLD)
    assert (field.x0, field.x1) == pytest.approx((folded.at(date(2002, 1, 1)), folded.at(date(2015, 1, 1))))
    assert date(2015, 1, 1) in folded.ticks()


def test_a_few_empty_years_are_not_folded() -> None:
    assert axis("2000-06-01", "2003-06-01", fold=True).folds == frozenset()


def test_time_runs_to_the_right_on_the_screen_in_either_language_unless_turned() -> None:
    for look, backwards in (
        (EN, False),
        (AR, False),
        (replace(AR, time_rtl=True), True),
        (replace(EN, time_rtl=True), True),
    ):
        early, late = (axis("2020-01-01", "2024-01-01", look=look).at(date(year, 1, 1)) for year in (2020, 2024))

        assert ((early < late) != look.rtl) is not backwards


def test_paces_give_room_to_where_most_happens_and_keep_the_order_of_days() -> None:
    paced = axis("1961-01-01", *["2023-01-01"] * 20, paced=True, ends=(date(1953, 1, 1), date(2026, 11, 21)))
    days = [
        date(1953, 1, 1),
        date(1990, 6, 1),
        date(2006, 1, 1),
        date(2021, 12, 31),
        date(2022, 1, 2),
        date(2026, 11, 21),
    ]
    places = [paced.at(day) for day in days]

    assert places == sorted(places)
    assert len(paced.paces) == 2
    assert places[-1] - places[-2] > 400


@pytest.mark.parametrize("first", [date(1953, 1, 1), date(2006, 1, 1), date(2022, 1, 1), date(2026, 9, 1)])
@pytest.mark.parametrize("fold", [False, True])
def test_names_of_days_stand_apart(first: date, fold: bool) -> None:
    named = axis("2023-01-01", ends=(first, date(2026, 11, 21)), fold=fold, paced=True)
    places = sorted(named.at(day) for day in named.ticks())

    assert places
    assert all(right - left >= 26 for left, right in pairwise(places))


# Packing, palette, canvas


def test_tracks_fill_from_the_first() -> None:
    tracks = Tracks()

    assert [tracks.put(0, 10), tracks.put(5, 15), tracks.put(10, 20)] == [0, 1, 0]
    assert (tracks.free(1, 0, 5), tracks.free(1, 14, 20), tracks.free(7, 0, 5)) == (True, False, True)
    assert pack([(0, 10), (5, 15), (10, 20), (100, 110)]) == [0, 1, 0, 0]


def test_no_two_stages_look_alike_and_only_what_lies_ahead_is_hollow() -> None:
    assert len({(style.symbol, style.hollow) for style in palette.STAGE.values()}) == len(palette.STAGE)
    assert {code for code, style in palette.STAGE.items() if style.hollow} == {
        "wanted",
        "offered",
        "planned",
        "possible",
    }


def test_colours_mix() -> None:
    assert palette.mixed("#000000", "#ffffff", 0.0) == "#ffffff"
    assert palette.mixed("#204060", "#406080", 0.5) == "#305070"


def test_words_on_a_canvas_are_large_enough() -> None:
    canvas = Canvas(EN)
    canvas.text(0, 0, "w")
    canvas.words(["w"], None, 0, size=SMALL)
    figure = canvas.figure(CAPTION)

    assert min([*figure.data[0].textfont.size, *(note.font.size for note in figure.layout.annotations)]) >= 12
