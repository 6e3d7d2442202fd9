"""One drawing of each figure is sent: the one the reader's page has room for."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(("told", "drawn"), [("", "wide"), ("wide", "wide"), ("narrow", "narrow")])
def test_only_the_drawing_there_is_room_for_is_sent(told: str, drawn: str) -> None:
    page = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=60)
    page.session_state["screen-size"] = told
    page.run()
    page.switch_page(str(ROOT / "pages" / "arms.py")).run()

    sizes = {chart.proto.id.split("-chart-")[1].split("-")[0] for chart in page.get("plotly_chart")}

    assert not page.exception
    assert sizes == {drawn}
