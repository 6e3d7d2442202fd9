"""Events and first mentions: what the figures of the ledger hold, and the timeline as words."""

from __future__ import annotations

import pytest

from components.figures import registry
from components.figures.milestones import event_timeline, events_by_year
from components.i18n.text import Text
from components.state.view import View
from data import count
from data.ledger.load import Ledger
from data.query import selection


@pytest.fixture
def view(real: Ledger, text: Text) -> View:
    """Everything, in each language in turn."""
    everything = selection.Selection()
    return View(real, selection.select(real, everything), everything, text, {}, "milestones", False)


def test_a_list_by_year_has_every_event(view: View) -> None:
    html = events_by_year.by_year(view, count.timeline(view.shown))

    assert html.count("<li") == len(view.shown.events)


def test_hover_lines_say_what_the_mark_means(view: View) -> None:
    row = count.timeline(view.shown).loc["e-summit-expected-2023"]
    lines = event_timeline.hover(view, row)

    assert lines[0] == view.text.of(row, "title")
    assert view.text.code("event_status", "expected") in lines[2]


def test_every_event_in_view_is_drawn_once_with_its_claims(view: View) -> None:
    figure = registry.figure(view, "events").to_dict()
    drawn = [ids for trace in figure["data"] for ids in trace.get("customdata", ())]

    assert sorted(drawn) == sorted(count.timeline(view.shown)["ids"])
