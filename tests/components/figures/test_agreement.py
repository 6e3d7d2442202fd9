"""One number, wherever it stands: in a figure, in its table, in a sentence, in a file and from the API.

What the API and its CSV say is counted here anew, by plain Python, and set against what the pages draw and write.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest

from components.charts.layout import palette
from components.figures import numbers, registry
from components.i18n import bidi, messages
from components.state.view import View
from components.ui.sections import front_page, sources
from data.count import LAYERS
from data.ledger import codebook
from tests import site

STATES: list[dict[str, str]] = [
    {},
    {"layer": "article"},
    {"layer": "reference"},
    {"from": "2023-01-01"},
    {"to": "2022-12-31"},
    {"from": "2023-09-01", "to": "2023-09-30"},
    {"topic": "arms"},
    {"topic": "sanctions,labour"},
    {"stance": "allegation"},
    {"stance": "denial"},
    {"stance": "possibility,warning"},
    {"standing": "disputed"},
    {"standing": "single_origin", "layer": "article"},
    {"party": "rus"},
    {"party": "usa", "stance": "fact"},
    {"source": "a001"},
    {"source": "a000,a004", "topic": "diplomacy"},
    {"goods": "artillery_ammunition"},
    {"goods": "refined_petroleum,labour"},
    {"q": "بيونغ يانغ"},
    {"q": "missiles", "from": "2022-01-01", "layer": "article"},
    {"q": "no such word anywhere"},
]
CLIENT = site.bare()


class Cells(HTMLParser):
    """The rows of the HTML tables of a page as lists of text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += bidi.plain(data)


@cache
def rows(table: str, *state: tuple[str, str]) -> list[dict[str, str]]:
    """What the CSV of the API holds."""
    answer = CLIENT.get(f"/api/v1/{table}.csv", params=dict(state) | {"limit": "99999"})
    found = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert CLIENT.get(f"/api/v1/{table}.json", params=dict(state)).json()["count"] == len(found)
    return found


@pytest.fixture(params=STATES, ids=lambda state: "&".join(f"{name}={value}" for name, value in state.items()) or "all")
def state(request: pytest.FixtureRequest) -> dict[str, str]:
    return request.param


def view(state: dict[str, str], page: str) -> View:
    return View.open(state | {"lang": "en"}, page)


def claims(state: dict[str, str], layer: str) -> list[dict[str, str]]:
    return [row for row in rows("claims", *state.items()) if row["layer"] == layer]


def flows(state: dict[str, str], layer: str) -> list[dict[str, str]]:
    ids = {row["id"] for row in claims(state, layer)}
    return [row for row in rows("flows", *state.items()) if row["claim"] in ids]


def marks(figure: str, state: dict[str, str]) -> Iterator[tuple[str, set[str], dict[str, Any]]]:
    """Label, claims and trace of everything in a figure that can be chosen."""
    for trace in traces(figure, state):
        chosen = trace.get("customdata") or ()
        labels = trace["text"] if chosen and isinstance(trace.get("text"), list | tuple) else [""] * len(chosen)
        symbols = trace.get("marker", {}).get("symbol")
        own = symbols if chosen and isinstance(symbols, list | tuple) else [symbols] * len(chosen)
        for label, ids, symbol in zip(labels, chosen, own, strict=True):
            yield number(label), {code for code in ids.split(";") if code}, trace | {"symbol": symbol}


def traces(figure: str, state: dict[str, str]) -> list[dict[str, Any]]:
    shown = view(state, registry.page(figure))
    drawn: list[dict[str, Any]] = registry.figure(shown, figure).to_dict()["data"] if registry.of(shown, figure) else []
    return drawn


def number(label: str) -> str:
    return re.sub("<.*?>", "", bidi.plain(label)).replace(",", "")


def column(figure: str, state: dict[str, str], place: int) -> list[int]:
    drawing = registry.of(view(state, registry.page(figure)), figure)
    return [int(row[place].replace(",", "")) for row in Cells(drawing.table if drawing else "").rows if row]


@pytest.mark.parametrize("layer", LAYERS)
def test_goods_and_stages(state: dict[str, str], layer: str) -> None:
    expected: dict[tuple[str, str], set[str]] = {}
    for row in flows(state, layer):
        expected.setdefault((row["goods"], row["stage"]), set()).add(row["claim"])
    drawn = [(label, ids) for label, ids, _ in marks(f"goods-{layer}", state) if ids]
    drawing = registry.of(view(state, "arms"), f"goods-{layer}")
    written = [int(cell) for row in Cells(drawing.table if drawing else "").rows for cell in row[1:] if cell.isdigit()]

    assert Counter(map(frozenset, expected.values())) == Counter(frozenset(ids) for _, ids in drawn)
    assert all(label == str(len(ids)) for label, ids in drawn)
    assert sorted(each for each in written if each) == sorted(map(len, expected.values()))


@pytest.mark.parametrize("layer", LAYERS)
def test_flows_and_stages(state: dict[str, str], layer: str) -> None:
    said, denied = ([row for row in flows(state, layer) if (row["stage"] == "denied") is no] for no in (False, True))
    drawn = list(marks(f"flows-{layer}", state))
    shown = [(label, ids) for label, ids, trace in drawn if trace["symbol"] != "x"]

    assert {code for _, ids in shown for code in ids} >= {row["claim"] for row in said}
    assert {code for _, ids, _ in drawn for code in ids} >= {row["claim"] for row in denied}
    assert all(label == str(len(ids)) for label, ids in shown)
    assert sorted(column(f"flows-{layer}", state, 3)) == sorted(int(label) for label, _, _ in drawn)


def test_how_the_telling_moved(state: dict[str, str]) -> None:
    drawn = [(label, ids) for label, ids, _ in marks("steps-article", state)]

    assert {code for _, ids in drawn for code in ids} <= {row["claim"] for row in flows(state, "article")} | denials(
        "article"
    )
    assert sorted(column("steps-article", state, 3)) == sorted(int(label) for label, _ in drawn)


@pytest.mark.parametrize("layer", LAYERS)
def test_origins(state: dict[str, str], layer: str) -> None:
    expected = Counter(row["origin"] for row in claims(state, layer)).values()
    held = [len(ids) for _, ids, _ in marks(f"origins-{layer}", state)]
    beside = [trace["text"] for trace in traces(f"origins-{layer}", state) if trace.get("mode") == "text"]

    assert sorted(column(f"origins-{layer}", state, 1)) == sorted(expected)
    assert held == sorted(expected, reverse=True)[:15]
    assert [int(number(label)) for labels in beside for label in labels] == held


@pytest.mark.parametrize("layer", LAYERS)
def test_ways(state: dict[str, str], layer: str) -> None:
    drawn = {code for _, ids, _ in marks(f"ways-{layer}", state) for code in ids}

    assert drawn == {row["id"] for row in claims(state, layer)}


def test_events(state: dict[str, str]) -> None:
    shown, expected = view(state, "milestones"), rows("events", *state.items())
    drawing = registry.of(shown, "events")
    drawn = list(marks("events", state))
    lanes = [row for row in Cells(drawing.table if drawing else "").rows if row][
        : len({row["lane"] for row in expected})
    ]

    assert len(drawn) == len(expected) == sum(int(cell or 0) for row in lanes for cell in row[1:])
    for layer in LAYERS:
        if of := sum(row["layer"] == layer for row in expected):
            words = "one event" if of == 1 else shown.text.quantity(best=of, unit="events")
            assert words in bidi.plain(drawing.alt if drawing else "")


def test_quantities(state: dict[str, str]) -> None:
    shown = view(state, "arms")
    drawing = registry.of(shown, "estimates")
    given = [row for row in rows("flows", *state.items()) if row["low"] or row["best"] or row["high"]]
    units = Counter(row["unit"] for row in given)
    competing = [row for row in given if units[row["unit"]] > 1]
    order = sorted({row["unit"] for row in competing}, key=lambda unit: (-units[unit], [*codebook.read().codes("unit")].index(unit)))
    shown_units = [unit for place, unit in enumerate(order) if not place or sum(units[each] for each in order[: place + 1]) <= 36]
    drawn = {code for _, ids, trace in marks("estimates", state) if trace["type"] == "bar" for code in ids}

    assert drawn == {row["claim"] for row in competing if row["unit"] in shown_units}
    told = {code for row in numbers.numbers(drawing)["claims"] for code in row.split(";")} if drawing else set()
    assert told == {row["claim"] for row in competing}
    assert len([row for row in Cells(drawing.table).rows if row] if drawing else []) == len(given) * bool(drawing)


def test_measures_and_votes(state: dict[str, str]) -> None:
    expected = [row for row in rows("measures", *state.items()) if row["votes_for"]]
    council = {row["instrument"]: row["votes_for"] for row in expected if row["authority"] == "unsc"}
    green = palette.colour("votes_for", False)
    drawn = [
        length
        for trace in traces("votes-council", state)
        if trace["type"] == "bar" and "pattern" not in trace["marker"]  # votes for are not hatched
        for length, colour in zip(trace["x"], trace["marker"]["color"], strict=True)
        if colour == green
    ]
    longest = max((int(float(votes)) for votes in council.values()), default=0)

    assert sorted(round(length / max(drawn) * longest) for length in drawn) == sorted(
        int(float(votes)) for votes in council.values()
    )


def test_what_measures_cover(state: dict[str, str]) -> None:
    drawn = [(label, ids) for label, ids, _ in marks("covered", state)]
    drawing = registry.of(view(state, "sanctions"), "covered")
    written = [int(cell) for row in Cells(drawing.table if drawing else "").rows for cell in row if cell.isdigit()]

    assert all(label == str(len(ids)) for label, ids in drawn)
    assert sorted(each for each in written if each) == sorted(int(label) for label, _ in drawn)
    assert {code for _, ids in drawn for code in ids} <= {row["id"] for row in rows("claims", *state.items())}


def test_sentences(state: dict[str, str]) -> None:
    shown = view(state, "overview")
    for layer in shown.layers:
        said = claims(state, layer)
        text = bidi.plain(re.sub("<.*?>", "", sources.sentence(shown, layer)))
        numbers = [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)]
        assert not said or {len(said), len({row["origin"] for row in said})} <= set(numbers)
    words = bidi.plain(re.sub("<.*?>", "", front_page.sizes(shown))).replace(",", "")
    for layer in shown.layers:
        said = claims(state, layer)
        assert {0: "no claims", 1: "claim"}.get(len(said), f"{len(said)} claims") in words


def denials(layer: str) -> set[str]:
    """Denials stand against what a view shows wherever they were said."""
    return {row["id"] for row in claims({}, layer) if row["stance"] == "denial"}


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", registry.names())
def test_every_figure_can_be_drawn_and_names_its_topic_and_unit(name: str, lang: str) -> None:
    figure = registry.figure(View.open({"lang": lang}, registry.page(name)), name, narrow=True)

    assert figure.layout.height > 0
    assert all(messages.known(lang, f"chart-{name}-{part}") for part in ("topic", "unit"))
