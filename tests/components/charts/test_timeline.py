"""Events in lanes: no mark or label on another, the layers apart, arrows to what came of what was expected."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import plotly.graph_objects as go
import pytest

from components.charts.layout import palette
from components.charts.layout.frame import SMALL, Look
from components.charts.layout.marks import Link, Row, Span
from components.charts.timeline import draw as timeline
from components.charts.timeline.labels import Label
from components.charts.timeline.lanes import HALVES, Spot
from components.i18n import text_width
from components.i18n.text import Text
from tests.components.charts.plotly_items import AR, CAPTION, EN, PAPER, PHONE, items, texts, traces, words

ENDS = (date(1953, 1, 1), date(2026, 11, 21))


def event(
    first: str, last: str = "", layer: str = "article", ahead: bool = False, name: str = "", weight: int = 0
) -> Span:
    style = palette.LAYER[layer].outline() if ahead else palette.LAYER[layer]
    days = date.fromisoformat(first), date.fromisoformat(last or first)
    return Span(style=style, ids=f"{layer}-{first}", hover="h", first=days[0], last=days[1], name=name, weight=weight)


def crowd() -> list[Row]:
    """Fifty events of one summer and some older ones, every second named."""
    start = date(2023, 6, 1)
    days = [start + timedelta(days=4 * n) for n in range(50)]
    events = [
        event(str(day), layer=("article", "reference")[n % 3 == 0], name=f"Event {n}" * (n % 2), weight=n)
        for n, day in enumerate(days)
    ]
    return [
        Row("Summits", tuple(events[::2])),
        Row("Treaties", (*events[1::2], event("1961-07-06", name="Treaty of 1961"))),
    ]


def draw(rows: list[Row], look: Look = EN, links: tuple[Link, ...] = ()) -> go.Figure:
    return timeline.draw(rows, [], links, ENDS, CAPTION, look)


@pytest.mark.parametrize("look", [EN, AR, PHONE, Look(Text(lang="ar"), time_rtl=True)], ids=str)
def test_no_mark_or_label_meets_another(look: Look) -> None:
    figure = draw(crowd(), look)
    boxes: dict[float, list[tuple[float, float]]] = {}
    for mark in items(figure, "markers"):
        boxes.setdefault(round(mark["y"], 3), []).append((mark["x"] - 6, mark["x"] + 6))
    names = [trace for trace in traces(figure, "text") if trace["mode"] == "text"]
    for trace in names:
        for x, y, text, place in zip(trace["x"], trace["y"], trace["text"], trace["textposition"], strict=True):
            if round(y, 3) in boxes:
                room = text_width.width(text, SMALL)
                onward = place.endswith("left" if look.rtl else "right")
                boxes[round(y, 3)].append((x, x + room) if onward else (x - room, x))

    assert sum(len(spans) for spans in boxes.values()) > 60
    for spans in boxes.values():
        assert [(a, b) for a, b in combinations(sorted(spans), 2) if a[1] > b[0] + 0.5] == []


def drawn_names(figure: go.Figure) -> list[str]:
    return [name for name in words(figure) if name.startswith(("Event", "Treaty"))]


def test_every_name_stands_whole_where_there_is_room_for_all() -> None:
    rows = crowd()
    names = [mark.name for row in rows for mark in row.of(Span) if mark.name]

    assert sorted(drawn_names(draw(rows))) == sorted(names)


def test_on_a_slide_that_is_too_short_the_heaviest_are_named() -> None:
    start = date(2023, 6, 1)
    days = [start + timedelta(days=12 * n) for n in range(40)]
    crowded = Row("Summits", tuple(event(str(day), name=f"Event {n} and its long name", weight=n) for n, day in enumerate(days)))
    look = Look(EN.text, slide=True)
    named = drawn_names(draw([crowded], look))

    assert 6 <= len(named) < 40
    assert {f"Event {n} and its long name" for n in range(34, 40)} <= {*named}


def test_a_long_name_breaks_in_two_lines_that_keep_their_order_on_either_side_of_the_middle() -> None:
    long = "Event " + "of many words " * 9 + "here"
    for layer in HALVES:
        figure = draw([Row("Summits", (event("2024-03-01", layer=layer, name=long),))])
        lines = [(item.y, item.text) for item in texts(figure) if item.text in long]

        assert " ".join(text for _, text in sorted(lines)) == long
        assert len(lines) == 2


def test_a_line_that_would_run_through_a_label_passes_under_paper() -> None:
    high, low = event("2023-09-10"), event("2023-09-10", layer="reference")
    between = event("2023-09-02", name="Treaty with a long name", weight=1)
    spot = Spot(between, 0, 0, 0, 0, (), label=Label(("Treaty",), 10, 90, "start"), y=50)

    assert timeline._strikes(((40, 10), (40, 90)), spot)
    assert not timeline._strikes(((40, 10), (40, 40)), spot)
    assert not timeline._strikes(((5, 10), (5, 90)), spot)
    figure = draw([Row("Summits", (high, low, between))], links=(Link(high, low, False),))
    assert "Treaty with a long name" in words(figure)


def test_the_layers_differ_in_shape_and_what_was_ahead_is_hollow() -> None:
    figure = draw(
        [Row("Summits", (event("2023-09-13"), event("2023-09-13", layer="reference"), event("2023-09-10", ahead=True)))]
    )
    found = {item["ids"]: (item["symbol"], item["color"] == PAPER) for item in items(figure, "markers")}

    assert found == {
        "article-2023-09-13": ("circle", False),
        "reference-2023-09-13": ("diamond", False),
        "article-2023-09-10": ("circle", True),
    }


def test_the_articles_stand_above_the_reference_record() -> None:
    rows = crowd()
    high = {
        layer: [item["y"] for item in items(draw(rows[:1]), "markers") if item["ids"].startswith(layer)]
        for layer in HALVES
    }

    assert max(high["article"]) < min(high["reference"])


def test_an_arrow_leads_to_what_came_of_it_and_a_line_joins_what_is_the_same() -> None:
    hoped, met, same = event("2023-09-10", ahead=True), event("2023-09-13"), event("2023-09-13", layer="reference")
    figure = draw([Row("Summits", (hoped, met, same))], links=(Link(hoped, met, True), Link(met, same, False)))
    at = {item["ids"]: (item["x"], item["y"]) for item in items(figure, "markers")}
    (arrow,) = (note for note in figure.layout.annotations if note.showarrow)
    (line,) = (trace for trace in figure.data if trace.mode == "lines")

    assert ((arrow.ax, arrow.ay), (arrow.x, arrow.y)) == (at[hoped.ids], at[met.ids])
    assert [*zip(line.x, line.y, strict=True)][:2] == [at[met.ids], at[same.ids]]


def test_links_to_what_is_not_drawn_are_passed_over() -> None:
    one, other = event("2023-09-10"), event("2024-09-13")
    rows = [Row("Summits", (one,)), Row("Treaties", (other,))]
    figure = timeline.draw(rows, [], [Link(one, other, True)], ENDS, CAPTION, EN, range(1))

    assert not [note for note in figure.layout.annotations if note.showarrow]


def test_what_lasts_to_the_end_of_the_axis_has_its_mark_where_it_begins() -> None:
    lasting, short = (draw([Row("War", (event("2022-02-24", last),))]) for last in ("2026-11-21", "2024-02-24"))
    for figure, share in ((lasting, 0), (short, 0.5)):
        (bar,), (mark,) = items(figure, "bar"), items(figure, "markers")

        assert mark["x"] == pytest.approx(bar["base"] + share * bar["x"])
