"""Events and first mentions: what the figures of the ledger hold, and the timeline as words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from components.figures import registry
from components.figures.milestones import event_timeline, events_by_year
from components.i18n.text import Text
from components.state.view import View
from components.ui.sections import month_cells, year_strip
from data import count
from data.ledger.load import Ledger
from data.query import selection


@pytest.fixture
def view(real: Ledger, text: Text) -> View:
    """Everything, in each language in turn."""
    everything = selection.Selection()
    return View(real, selection.select(real, everything), everything, text, {}, "milestones", False)


def since(view: View, first: str) -> View:
    chosen = selection.Selection(start=date.fromisoformat(first))
    return replace(view, selection=chosen, shown=selection.select(view.ledger, chosen))


def test_a_list_by_year_has_every_event(view: View) -> None:
    html = events_by_year.by_year(view, count.timeline(view.shown))

    assert html.count("<li") == len(view.shown.events)


@pytest.mark.parametrize(
    ("claims", "within", "kind"), [(0, 0, "none"), (5, 0, "loose"), (5, 1, "few"), (9, 4, "some"), (99, 16, "many")]
)
def test_a_month_is_shaded_by_what_is_dated_inside_it(claims: int, within: int, kind: str) -> None:
    assert month_cells.depth(claims, within) == kind


def test_the_strip_leads_to_the_claims_of_each_month(view: View) -> None:
    html = year_strip.strip(view)

    assert 'href="claims?from=2023-09-01&amp;to=2023-09-30&amp;layer=article"' in html


def test_the_strip_follows_the_period_in_view(view: View) -> None:
    assert year_strip.years(view) == (2022, 2026)
    assert year_strip.years(since(view, "2024-05-01")) == (2024, 2026)


def test_hover_lines_say_what_the_mark_means(view: View) -> None:
    row = count.timeline(view.shown).loc["e-summit-expected-2023"]
    lines = event_timeline.hover(view, row)

    assert lines[0] == view.text.of(row, "title")
    assert view.text.code("event_status", "expected") in lines[2]


def test_every_event_in_view_is_drawn_once_with_its_claims(view: View) -> None:
    figure = registry.figure(view, "events").to_dict()
    drawn = [ids for trace in figure["data"] for ids in trace.get("customdata", ())]

    assert sorted(drawn) == sorted(count.timeline(view.shown)["ids"])
