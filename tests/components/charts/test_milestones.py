"""The timeline and the first words as drawings: nothing overlaps, nothing is told by colour alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from components.charts import timeline
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.legacy.time_scale import scale
from components.charts.timeline_lanes import place
from components.charts.timeline_marks import BESIDE
from components.figures.milestones import event_timeline, events_by_year, first_mentions
from components.i18n import text_width
from components.i18n.text import Text
from components.state.view import View
from data import count
from data.ledger.load import Ledger
from data.query import selection

CAPTION = Caption("Title", "", "Unit", "Filters", "Source", "Address")
ARABIC = re.compile("[\u0620-\u064a]")


@pytest.fixture
def view(real: Ledger, text: Text) -> View:
    """Everything, in each language in turn."""
    everything = selection.Selection()
    return View(real, selection.select(real, everything), everything, text, {}, "milestones", False)


def since(view: View, first: str) -> View:
    chosen = selection.Selection(start=date.fromisoformat(first))
    return replace(view, selection=chosen, shown=selection.select(view.ledger, chosen))


def drawn(view: View, **look: Any) -> go.Figure:
    events = count.timeline(view.shown)
    period = event_timeline.shown_period(view, events)
    links = count.event_links(view.shown)
    return timeline.lanes(event_timeline.drawn(view, events), links, period, CAPTION, Look(view.text, **look))


def points(figure: go.Figure) -> Any:
    return next(trace for trace in figure.data if trace.customdata is not None)


@pytest.mark.parametrize("first", ["", "2006-01-01", "2022-01-01", "2023-01-01"])
@pytest.mark.parametrize("time_rtl", [False, True])
def test_no_mark_or_label_meets_another(view: View, first: str, time_rtl: bool) -> None:
    view = since(view, first) if first else view
    events = count.timeline(view.shown)
    frame, width = event_timeline.drawn(view, events), 700.0
    axis = scale(
        [day.date() for day in frame["date_from"]], *event_timeline.shown_period(view, events), width, time_rtl=time_rtl
    )
    placed, _ = place(frame, list(dict.fromkeys(frame["lane"])), axis, Look(view.text))
    boxes: dict[float, list[tuple[float, float]]] = {}
    for at in placed.values():
        boxes.setdefault(at.y, []).append((at.left - 6, at.right + 6))
        if at.side in ("left", "right"):
            room = text_width.width(at.words, SMALL)
            begin = at.right + BESIDE if at.side == "right" else at.left - BESIDE - room
            boxes[at.y].append((begin, begin + room))

    assert all(
        begin >= -timeline.EDGE and end <= width + timeline.EDGE for spans in boxes.values() for begin, end in spans
    )
    for spans in boxes.values():
        assert [(a, b) for a, b in combinations(sorted(spans), 2) if a[1] > b[0] + 0.5] == []


def test_every_event_in_view_is_drawn_with_its_claims(view: View) -> None:
    events = count.timeline(view.shown)

    assert sorted(points(drawn(view)).customdata) == sorted(events["ids"])


def test_the_layers_differ_in_shape_and_what_was_ahead_is_hollow(view: View) -> None:
    events = count.timeline(view.shown)
    frame, marker = event_timeline.drawn(view, events), points(drawn(view)).marker

    assert [symbol == "circle" for symbol in marker.symbol] == list(frame["layer"].eq("article"))
    assert [colour == "#ffffff" for colour in marker.color] == list(frame["status"].ne("occurred"))


def test_an_arrow_leads_from_the_expected_summit_to_the_one_that_took_place(view: View) -> None:
    events = count.timeline(view.shown)
    codes = list(event_timeline.drawn(view, events)["id"])
    figure = drawn(view)
    at = dict(zip(codes, zip(points(figure).x, points(figure).y, strict=True), strict=True))
    arrows = {((note.ax, note.ay), (note.x, note.y)) for note in figure.layout.annotations if note.showarrow}

    assert (at["e-summit-expected-2023"], at["e-summit-vostochny-2023"]) in arrows


def test_every_arabic_line_of_the_figure_is_isolated(view: View) -> None:
    for narrow in (False, True):
        figure = drawn(view, narrow=narrow)
        words = [word for trace in figure.data if trace.text is not None for word in trace.text]
        words += [*figure.layout.yaxis.ticktext, *figure.layout.xaxis.ticktext]
        lines = [line for word in words for line in word.split("<br>") if ARABIC.search(line)]

        assert all(re.sub("<[^>]+>", "", line).startswith("\u2067") for line in lines)


def test_time_runs_to_the_left_only_where_the_reader_asks(view: View) -> None:
    plain, turned = points(drawn(view)), points(drawn(view, time_rtl=True))
    width = drawn(view).layout.xaxis.range[1] - timeline.EDGE

    assert [round(width - x) for x in turned.x] == [round(x) for x in plain.x]


def test_an_uneven_axis_keeps_the_order_of_days() -> None:
    axis = scale([date(2023, 1, 1)] * 20 + [date(1961, 1, 1)], date(1953, 1, 1), date(2026, 11, 21), 700)
    days = [
        date(1953, 1, 1),
        date(1990, 6, 1),
        date(2006, 1, 1),
        date(2021, 12, 31),
        date(2022, 1, 2),
        date(2026, 11, 21),
    ]
    places = [axis.at(day) for day in days]

    assert places == sorted(places)
    assert (places[0], round(places[-1])) == (0, 700)
    assert len(axis.breaks) == 2


def test_an_axis_within_one_stretch_is_even() -> None:
    axis = scale([], date(2023, 1, 1), date(2023, 12, 31), 364)

    assert axis.breaks == []
    assert axis.at(date(2023, 1, 11)) == pytest.approx(10)


@pytest.mark.parametrize("first", [date(1953, 1, 1), date(2006, 1, 1), date(2022, 1, 1), date(2026, 9, 1)])
def test_names_of_days_stand_apart(first: date) -> None:
    axis = scale([date(2023, 1, 1)], first, date(2026, 11, 21), 700)
    places = sorted(axis.at(day) for day in axis.ticks())

    assert places
    assert all(right - left >= 30 for left, right in pairwise(places))


@pytest.mark.parametrize("narrow", [False, True])
def test_first_words_are_drawn_for_flows_spoken_of_twice(view: View, narrow: bool) -> None:
    from components.charts import dumbbell as drawing

    frame = first_mentions.said_first(view)
    figure = drawing.firsts(frame, (date(2018, 1, 1), date(2026, 11, 21)), CAPTION, Look(view.text, narrow=narrow))

    assert len(points(figure).customdata) == len(frame)
    assert list(frame["order"]) == sorted(frame["order"])


def test_a_list_by_year_has_every_event(view: View) -> None:
    html = events_by_year.by_year(view, count.timeline(view.shown))

    assert html.count("<li") == len(view.shown.events)


def test_hover_lines_say_what_the_mark_means(view: View) -> None:
    row = count.timeline(view.shown).loc["e-summit-expected-2023"]
    lines = event_timeline.hover(view, row)

    assert lines[0] == view.text.of(row, "title")
    assert view.text.code("event_status", "expected") in lines[2]


def test_frames_of_one_layer_draw_too(view: View) -> None:
    shown = selection.select(view.ledger, selection.Selection(layer=("reference",)))
    figure = drawn(replace(view, shown=shown))

    assert set(points(figure).marker.symbol) == {"diamond"}
    assert isinstance(event_timeline.drawn(replace(view, shown=shown), count.timeline(shown)), pd.DataFrame)
