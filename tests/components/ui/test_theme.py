"""Colours of the page: stated once, in the palette; what Streamlit is told by its own file is held to it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from components import web
from components.charts.layout import palette
from components.ui import theme

ROOT = Path(__file__).parents[3]
#: Streamlit's names of colours, and the palette's.
NAMES = {
    "primaryColor": "article",
    "linkColor": "article",
    "backgroundColor": "paper",
    "secondaryBackgroundColor": "sand",
    "textColor": "ink",
    "borderColor": "line",
}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_streamlit_is_told_the_colours_of_the_palette(name: str) -> None:
    told = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][name]

    assert told == {streamlit: palette.colour(ours, name == "dark") for streamlit, ours in NAMES.items()}


def test_the_style_sheet_uses_variables_that_the_page_brings_and_no_colour_of_its_own() -> None:
    sheet = web.STYLE.body.decode()
    used = set(re.findall(r"var\(--(\w+)\)", sheet))

    assert used == set(palette.OF_PAGE)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet) == ["#fff"], "paper is white"


def test_the_favicon_is_drawn_in_colours_of_the_palette() -> None:
    used = set(re.findall(r"#[0-9a-f]{6}\b", theme.FAVICON.read_text(encoding="utf-8")))

    assert used == {palette.colour("article", False), palette.colour("sand", False), palette.colour("outcome", True)}
