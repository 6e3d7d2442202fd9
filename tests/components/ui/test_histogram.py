"""Bars of years and months: what each holds, and the period that a tap on it asks for."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from components.state.view import View
from components.ui.sections import histogram, saved_views

BAR = re.compile(r'<a href="([^"]*)"[^>]*class="(bin[^"]*)" data-from="([^"]*)" data-to="([^"]*)"')


def bars(**query: str) -> dict[str, tuple[str, bool]]:
    """By the last day of a bar, of a year before that of its December: where it leads, and whether it is in the period."""
    page = histogram.bars(View.open({"lang": "en", **query}, "claims"))
    return {last: (unescape(link), "chosen" in kind) for link, kind, _, last in reversed(BAR.findall(page))}


@pytest.mark.parametrize(
    ("query", "bar", "days"),
    [
        ({}, "2023-12-31", "from=2023-01-01&to=2023-12-31"),
        ({"from": "2022", "to": "2022"}, "2024-12-31", "from=2022-01-01&to=2024-12-31"),
        ({"from": "2024", "to": "2024"}, "2022-12-31", "from=2022-01-01&to=2024-12-31"),
        ({"from": "2023", "to": "2023"}, "2023-09-30", "from=2023-09-01&to=2023-09-30"),
        ({"from": "2023-09", "to": "2023-09"}, "2023-11-30", "from=2023-09-01&to=2023-11-30"),
        ({"from": "2021", "to": "2023"}, "2022-12-31", "from=2022-01-01&to=2022-12-31"),
        ({"from": "2021", "to": "2023"}, "2023-12-31", "from=2023-01-01&to=2023-12-31"),
        ({"from": "2021", "to": "2022"}, "2024-12-31", "from=2021-01-01&to=2024-12-31"),
        ({"from": "2023"}, "2021-12-31", "from=2021-01-01"),
        ({"from": "2023"}, "2024-12-31", "from=2024-01-01&to=2024-12-31"),
        ({"from": "2023-09-05", "to": "2023-09-20"}, "2023-09-30", "from=2023-09-01&to=2023-09-30"),
        ({"from": "2023-09", "to": "2023-09"}, "2024-12-31", "from=2024-01-01&to=2024-12-31"),
    ],
)
def test_a_tap_chooses_a_bar_one_beside_it_extends_the_span_and_one_inside_narrows_it(query: dict[str, str], bar: str, days: str) -> None:
    assert bars(**query)[bar][0] == f"claims?lang=en&{days}"


def test_a_tap_on_the_chosen_bar_lifts_the_period_and_other_filters_stay() -> None:
    link, chosen = bars(**{"from": "2023", "to": "2023", "topic": "arms"})["2023-12-31"]

    assert chosen
    assert link == "claims?lang=en&topic=arms"


def test_a_bar_of_which_a_part_is_chosen_is_told_from_one_that_is_chosen() -> None:
    page = histogram.bars(View.open({"lang": "en", "from": "2022-03-01", "to": "2023"}, "claims"))
    kinds = {last: kind for _, kind, _, last in reversed(BAR.findall(page))}

    assert [kinds[day] for day in ("2021-12-31", "2022-12-31", "2022-02-28", "2022-03-31")] == ["bin", "bin part", "bin", "bin chosen"]


def test_the_first_bar_is_open_at_its_beginning() -> None:
    assert [*bars().values()][-1][0].startswith("claims?lang=en&to=")
    assert histogram._span([], histogram.Bin("../2011", None, date(2011, 12, 31)), (None, None)) == (None, date(2011, 12, 31))


def test_months_are_shown_of_a_few_years_only() -> None:
    assert "2023-09-30" in bars(**{"from": "2022", "to": "2024"})
    assert "2023-09-30" not in bars(**{"from": "2021", "to": "2024"})


def test_the_layers_stand_side_by_side_with_counts_of_their_own() -> None:
    page = histogram.bars(View.open({"lang": "en"}, "claims"))
    one = histogram.bars(View.open({"lang": "en", "layer": "article"}, "claims"))

    assert page.count('<i class="article"') == page.count('<i class="reference"') > 10
    assert 'class="reference"' not in one


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_saved_views_lead_on_to_what_changed(lang: str) -> None:
    page = saved_views.panel(View.open({"lang": lang, "topic": "arms"}, "claims"))

    assert 'data-act="save"' in page
    assert f"data?lang={lang}&amp;topic=arms&amp;since=" in page


def test_the_counts_stand_on_the_bars_and_once_more_in_a_table_of_links() -> None:
    page = histogram.bars(View.open({"lang": "en", "from": "2023", "to": "2023"}, "claims"))
    heights = re.findall(r'<i class="article" style="[^"]*" data-n="([^"]*)"', page)
    tables = re.findall(r"<table.*?</table>", page, re.DOTALL)
    cells = re.findall(r'<td data-column="article"[^>]*>([^<]*)', page)

    assert len(tables) == 2
    assert [unescape(name) for name in re.findall(r"<h2>(.*?)</h2>", page)] == ["Claims by year", "Claims by month"]
    assert sorted(heights) == sorted(cells)
    assert all("<a href=" in row for table in tables for row in table.split("<tr")[2:])
