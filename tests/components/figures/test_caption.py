"""What a figure says of itself: where it stands, under which host and in which version."""

from __future__ import annotations

import pytest

from components.charts.layout.frame import EDGE, NARROW, SMALL
from components.figures import caption, registry
from components.i18n import bidi, text_width
from components.state.view import View

HOST = "https://dash.example.org/"


def address(lang: str, **query: str) -> str:
    view = View.open({"lang": lang, **query}, "arms", site=HOST)
    drawing = registry.of(view, "goods-article")
    assert drawing
    return bidi.plain(caption.of(view, drawing).address)


@pytest.mark.parametrize(("lang", "name"), [("en", "Marsad"), ("ar", "مرصد")])
def test_a_figure_names_its_whole_address_with_host_and_version(lang: str, name: str) -> None:
    version = View.open({}).ledger.edition.version

    assert address(lang, topic="arms") == f"{name} {HOST}arms?lang={lang}&v={version}&topic=arms&figure=goods-article"


def test_views_under_two_hosts_are_two() -> None:
    first, other = (View.open({"lang": "en"}, "arms", site=site) for site in (HOST, "https://other.example/"))

    assert first != other
    assert first == View.open({"lang": "en"}, "arms", site=HOST)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_no_line_of_an_address_is_wider_than_a_phone(lang: str) -> None:
    view = View.open({"lang": lang, "topic": "arms,technology,sanctions", "from": "2020-01-01"}, "arms", site=HOST)
    notes = registry.figure(view, "goods-article", narrow=True).layout.annotations
    lines = [bidi.plain(note.text).replace("&amp;", "&") for note in notes if note.name == "foot"]
    own = [line for line in lines if HOST in line or line.startswith("&")]

    assert len(own) > 1
    assert all(text_width.width(line, SMALL) <= NARROW - 2 * EDGE for line in own)
    assert "".join(own).removeprefix("Marsad ").endswith("&figure=goods-article")
