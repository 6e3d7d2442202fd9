"""The period as it is typed and as it is picked; both write one address and lose nothing else."""

from __future__ import annotations

import datetime
import json
import re

import pytest
from streamlit.testing.v1 import AppTest

from components.i18n import bidi, names
from components.i18n.bidi import plain
from components.i18n.text import Text
from components.ui.filters import calendar, period
from data.count import claims_by_period
from data.ledger.load import Ledger
from data.query import selection
from data.query.selection import Selection, select
from tests.components.ui.test_controls import follow, lifting
from tests.test_pages import html, opened


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2023-9", "2023-09-01", "2023-09-30"),
        ("2024/02", "2024-02-01", "2024-02-29"),
        ("٢٠٢٣-٠٩-١٣", "2023-09-13", "2023-09-13"),
        ("۲۰۲۳", "2023-01-01", "2023-12-31"),
        (" 2023-09-13 ", "2023-09-13", "2023-09-13"),
        ("2023-13", None, None),
        ("2023-02-30", None, None),
        ("0000", None, None),
        ("September", None, None),
        ("23-09-13", None, None),
    ],
)
def test_what_is_typed_is_a_first_or_a_last_day(typed: str, first: str | None, last: str | None) -> None:
    assert period.day(typed, last=False) == first
    assert period.day(typed, last=True) == last


@pytest.mark.parametrize(
    ("known", "last", "year", "month", "expected"),
    [
        (None, False, 2023, None, "2023-01-01"),
        (None, True, 2023, None, "2023-12-31"),
        ("2023-09-13", False, 2024, None, "2024-09-13"),
        ("2023-12-31", True, 2023, 9, "2023-09-30"),
        ("2023-09-30", True, 2023, 10, "2023-10-31"),
        ("2024-02-29", True, 2023, None, "2023-02-28"),
        ("2023-03-30", False, 2023, 2, "2023-02-28"),
        ("2023-01-01", False, 2023, 5, "2023-05-01"),
    ],
)
def test_a_picked_year_or_month_moves_the_day(
    known: str | None, last: bool, year: int, month: int | None, expected: str
) -> None:
    day = datetime.date.fromisoformat(known) if known else None

    assert calendar.moved(day, last, year, month).isoformat() == expected


@pytest.mark.parametrize(
    ("text", "first", "letter"), [(Text("en"), 0, "M"), (Text("ar", months="egyptian"), 5, "س"), (Text("ar"), 0, "ن")]
)
def test_a_week_is_that_of_the_readers_country(text: Text, first: int, letter: str) -> None:
    week = calendar.week(text)

    assert [day for day, _, _ in week] == [(first + place) % 7 for place in range(7)]
    assert week[0][2] == letter


def picking(**query: str) -> AppTest:
    """The claims page with the calendar open."""
    app = opened("claims", **{"lang": "ar"} | query)
    app.session_state["calendar"] = True
    return app.run()


def spec(app: AppTest) -> str:
    """Everything that is written in the figures of a page."""
    return " ".join(json.dumps(json.loads(chart.proto.spec), ensure_ascii=False) for chart in app.get("plotly_chart"))


def address(app: AppTest) -> dict[str, str]:
    return {name: value if isinstance(value, str) else value[0] for name, value in app.query_params.items()}


def test_what_is_picked_is_shown_where_it_can_be_typed_and_nothing_else_is_lost() -> None:
    app = picking(topic="arms", q="Pyongyang")
    app.selectbox(key="year_from").select(2023).run()

    assert address(app) == {"lang": "ar", "topic": "arms", "q": "Pyongyang", "from": "2023-01-01"}

    app.selectbox(key="month_from").select(9).run()
    app.get_by_key("day_from").set_value(13).run()

    assert address(app) == {"lang": "ar", "topic": "arms", "q": "Pyongyang", "from": "2023-09-13"}
    assert app.text_input(key="ui_from").value == "2023-09-13"
    assert app.multiselect(key="ui_topic").value == ["arms"]


def test_what_is_typed_is_shown_in_the_calendar() -> None:
    app = picking()
    app.text_input(key="ui_from").input("٢٠٢٢-٨").run()

    assert (app.selectbox(key="year_from").value, app.selectbox(key="month_from").value) == (2022, 8)

    app.button(key="whole_from_4").click().run()

    assert address(app) == {"lang": "ar", "from": "2022-01-01", "to": "2022-12-31"}


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_refused_date_lifts_the_old_one_and_is_named_as_it_was_typed(lang: str) -> None:
    app = picking(**{"from": "2023-01-01", "topic": "arms", "lang": lang})
    app.text_input(key="ui_from").input("2024-13-45").run()

    assert address(app) == {"lang": lang, "topic": "arms"}
    assert app.text_input(key="ui_from").value == "2024-13-45"
    (warning,) = [each.value for each in app.caption if each.value.startswith(":red[")]
    shown = re.sub(r"\\([^\w\s])", r"\1", warning)  # as Markdown takes a mark and what escapes it
    assert "\\" not in shown
    assert "2024-13-45" in bidi.plain(shown)

    app.text_input(key="ui_from").input("2024-02").run()

    assert address(app) == {"lang": lang, "topic": "arms", "from": "2024-02-01"}
    assert not [each for each in app.caption if each.value.startswith(":red[")]


def test_a_year_can_be_taken_back() -> None:
    app = picking(**{"from": "2023-01-01", "topic": "arms"})
    app.selectbox(key="year_from").set_value(None).run()

    assert address(app) == {"lang": "ar", "topic": "arms"}


def test_the_last_day_is_picked_by_itself() -> None:
    app = picking(**{"from": "2023-01-01"})
    app.get_by_key("calendar_end").set_value("to").run()
    app.selectbox(key="year_to").select(2023).run()

    assert address(app) == {"lang": "ar", "from": "2023-01-01", "to": "2023-12-31"}


def captions(app: AppTest) -> str:
    return " ".join(caption.value for caption in app.caption)


def test_what_is_no_date_is_said_and_gives_way() -> None:
    app = opened("claims", lang="en")
    app.text_input(key="ui_from").input("last week").run()

    assert "“last week” is not a date" in captions(app).replace("\u2068", "").replace("\u2069", "")
    assert "from" not in app.query_params

    app = opened("claims", lang="en", **{"from": "2024-01-01", "to": "2023-01-01"})

    assert "ends before it begins" in captions(app)


def test_the_rule_for_imprecise_dates_is_offered_with_a_range_and_said_everywhere(real: Ledger) -> None:
    app = opened("claims", lang="en", topic="arms", **{"from": "2023-09-01", "to": "2023-09-30"})
    may = html(app)
    app.radio(key="ui_dates").set_value("within").run()

    assert "may overlap" in plain(may)
    assert address(app)["dates"] == "within"
    assert "certainly within" in plain(html(app))
    assert "imprecise dates: certainly within" in bidi.plain(spec(opened("sources", figure="ways", **address(app))))

    follow(app, lifting(app, "from"))

    assert address(app) == {"lang": "en", "topic": "arms"}
    assert not [radio for radio in app.radio if radio.key == "ui_dates"]


@pytest.mark.parametrize(("dates", "said"), [("", "may overlap"), ("within", "certainly within")])
def test_a_period_in_words_names_its_rule(dates: str, said: str, small: Ledger) -> None:
    chosen = Selection(start=datetime.date(2023, 9, 1), end=datetime.date(2023, 9, 30), dates=dates, topic=("arms",))
    told = names.chosen(small, Text("en"), chosen)

    assert [parameters for parameters, _ in told] == [("from", "to", "dates"), ("topic",)]
    assert said in told[0][1]
    assert names.spell(Text("en"), Selection(topic=("arms",))) == ""


# The numbers beside years and months


@pytest.mark.parametrize("query", [{}, {"topic": "arms"}, {"from": "2020-01-01", "dates": "within"}])
def test_the_number_beside_a_spell_is_what_it_alone_would_show(query: dict[str, str], real: Ledger) -> None:
    chosen, _ = selection.from_query(query, real)
    years, months = (
        claims_by_period.claims_by_year(real, chosen),
        claims_by_period.claims_by_month_of(real, chosen, 2023),
    )

    assert list(years) == [str(year) for year in claims_by_period.years(real)]
    for spell in ("1961", "2022", "2023", "2023-02", "2023-09"):
        first, last = period.day(spell, last=False), period.day(spell, last=True)
        alone, _ = selection.from_query(query | {"from": first or "", "to": last or ""}, real)
        assert (years | months)[spell] == len(select(real, alone).claims), spell
