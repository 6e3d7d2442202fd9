"""Every mark of a figure leads to its claims without a pointer."""

from __future__ import annotations

import re

from components.charts.layout.marks import Bar, Row
from components.charts.layout.palette import Style
from components.i18n.text import Text
from components.state.view import View
from components.tables import mark_claims
from data.ledger.load import Ledger
from data.query.selection import Selection, select


def test_a_mark_opens_to_its_claims(small: Ledger) -> None:
    chosen = Selection()
    view = View(small, select(small, chosen), chosen, Text(lang="en"), {"lang": "en"}, "sources", False)
    bars = [Bar(style=Style("article"), ids=ids, hover=hover, best=1) for ids, hover in (("a1-02-1;a1-02-2", "Alta\ntwo claims"), ("", "x"))]
    html = mark_claims.block(view, [Row("Alta", tuple(bars)), Row("Again", tuple(bars))])

    assert html.count("<details>") == 1  # a mark drawn twice is one, one without claims is none
    assert re.findall("claim=([^\"&]+)", html) == ["a1-02-1", "a1-02-2"]
    assert "<summary><bdi>Alta</bdi> · <bdi>two claims</bdi></summary>" in html
