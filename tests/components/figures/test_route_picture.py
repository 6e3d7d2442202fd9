"""The still picture of the map: what it draws, in which language and theme, and where it leads."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest

from components.figures import route_picture
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from data.ledger import load
from data.ledger.load import Ledger
from data.query.selection import Selection, select
from tests.ledger import built


def view(ledger: Ledger, lang: str = "en", dark: bool = False) -> View:
    return View(ledger, select(ledger, Selection()), Selection(), Text(lang=lang), {"lang": lang}, "overview", dark)


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load.load()


@pytest.mark.parametrize(("lang", "place"), [("en", "Rajin"), ("ar", "راجين")])
def test_places_are_named_in_the_language_of_the_reader_and_lead_to_the_map(lang: str, place: str, ledger: Ledger) -> None:
    html = bidi.plain(route_picture.picture(view(ledger, lang)))

    assert place in re.findall(r'class="place"[^>]*>([^<]*)<', html)
    assert re.search(r'href="[^"]*figure=routes', html)


def test_a_leg_has_a_head_and_lines_are_told_apart_without_colour(ledger: Ledger) -> None:
    svg = unquote(re.search(r'src="data:image/svg\+xml,([^"]*)"', route_picture.picture(view(ledger)))[1])  # type: ignore[index]

    assert svg.count("rotate(") == 7
    assert 'stroke-dasharray="7 4"' in svg
    assert 'stroke-dasharray="none"' in svg


def test_the_ground_is_dark_for_who_reads_in_the_dark(ledger: Ledger) -> None:
    light, dark = (route_picture.picture(view(ledger, dark=dark)) for dark in (False, True))

    assert re.findall("fill=%22%23.{6}", light)[0] != re.findall("fill=%22%23.{6}", dark)[0]


def test_nothing_is_drawn_where_no_place_is_named() -> None:
    assert route_picture.picture(view(built())) == ""


def test_a_path_leaves_out_steps_that_no_pixel_shows() -> None:
    assert route_picture._path([(0, 0), (0.2, 0.3), (3, 4), None, (5, 5), (6.4, 5)]) == "M0 0l3 4M5 5l1 0"
