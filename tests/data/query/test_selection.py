"""What an address asks for, and what of the ledger it keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query import selection
from data.query.filters import CODED
from data.query.selection import Ignored, Selection, from_query, select
from tests import ledger as drawer

SMALL = load.build(drawer.tables(), codebook.read())
CURRENT = ["a1-02-1", "a1-02-2", "a1-03-1", "a2-01-1", "a2-02-1", "r-ceiling", "r-containers"]
FILLED = Selection(
    start=date(2023, 1, 1),
    end=date(2023, 12, 31),
    dates="within",
    layer=("article",),
    source=("a2", "a1"),
    origin=("herald",),
    party=("borea",),
    topic=("arms", "economy"),
    stance=("allegation",),
    standing=("corroborated", "disputed"),
    goods=("grain",),
    q='"ten thousand", وألتا',
)


def kept(**filters: object) -> list[str]:
    return list(select(SMALL, Selection(**filters)).claims["id"])  # type: ignore[arg-type]


# Addresses


@pytest.mark.parametrize("chosen", [Selection(), FILLED, Selection(q="بوريا"), Selection(end=date(2024, 2, 29))])
def test_a_selection_survives_its_own_address(chosen: Selection) -> None:
    assert from_query(chosen.to_query(), SMALL) == (chosen, [])


def test_an_address_leaves_out_what_is_not_chosen() -> None:
    assert Selection().to_query() == {}
    assert Selection(topic=("arms", "labour"), start=date(2023, 9, 1)).to_query() == {
        "topic": "arms,labour",
        "from": "2023-09-01",
    }


def test_unknown_codes_are_passed_over_and_named() -> None:
    chosen, ignored = from_query({"topic": "arms,zzz", "party": "nobody", "from": "2023-02-30", "x": "1"}, SMALL)

    assert chosen == Selection(topic=("arms",))
    assert ignored == [Ignored("party", "nobody"), Ignored("topic", "zzz"), Ignored("from", "2023-02-30")]


@pytest.mark.parametrize(
    ("given", "first", "last"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-9-1", date(2023, 9, 1), date(2023, 9, 1)),
        (" 2023-09-01 ", date(2023, 9, 1), date(2023, 9, 1)),
    ],
)
def test_a_part_of_a_date_means_all_its_days(given: str, first: date, last: date) -> None:
    assert from_query({"from": given}, SMALL) == (Selection(start=first), [])
    assert from_query({"to": given}, SMALL) == (Selection(end=last), [])


@pytest.mark.parametrize("day", ["20230901", "2023-W01-1", "2023-001", "٢٠٢٣-٠٩-٠١", "0000-01-01", "2023-13", "2023-02-29", "23"])
def test_what_is_no_date_is_no_bound(day: str) -> None:
    assert from_query({"to": day}, SMALL) == (Selection(), [Ignored("to", day)])


def test_a_range_that_runs_backwards_keeps_its_start() -> None:
    chosen, ignored = from_query({"from": "2023-02-01", "to": "2023-01-01"}, SMALL)

    assert chosen == Selection(start=date(2023, 2, 1))
    assert ignored == [Ignored("to", "2023-01-01")]


def test_codes_stand_once_and_in_the_order_given() -> None:
    assert from_query({"source": " a2, a1,a2,,"}, SMALL)[0].source == ("a2", "a1")


def test_long_junk_is_named_in_short() -> None:
    (ignored,) = from_query({"topic": "z" * 5000}, SMALL)[1]

    assert ignored.value == "z" * 60


def test_a_query_is_cleaned_and_cut() -> None:
    assert from_query({"q": "  a\x00\n b "}, SMALL)[0].q == "a b"
    assert len(from_query({"q": "ب" * 999}, SMALL)[0].q) == selection.MAX_QUERY


def test_what_is_active_is_named_as_in_the_address() -> None:
    assert FILLED.active() == [*CODED, "from", "to", "dates", "q"]
    assert not Selection()
    assert Selection(q="x")


TEXTS = st.one_of(
    st.text(max_size=30), st.sampled_from(["a1", "arms,zzz", "within", "2023-01-01", "9999-12-31", "0001-01-01", '"'])
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(st.dictionaries(st.sampled_from(["from", "to", "dates", "q", "lang", *CODED]), TEXTS))
def test_no_address_raises_and_every_reading_is_stable(query: dict[str, str]) -> None:
    chosen, _ = from_query(query, SMALL)
    shown = select(SMALL, chosen)

    assert from_query(chosen.to_query(), SMALL) == (chosen, [])
    assert set(shown.claims["id"]) <= set(CURRENT)


# Filters


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, CURRENT),
        ({"layer": ("article",)}, CURRENT[:5]),
        ({"layer": ("reference",)}, CURRENT[5:]),
        ({"layer": ("article", "reference")}, CURRENT),
        ({"source": ("a2",)}, ["a2-01-1", "a2-02-1"]),
        ({"origin": ("herald",)}, ["a1-02-1", "a2-01-1"]),
        ({"origin": ("alta", "gazette")}, ["a1-02-2", "a2-02-1"]),
        ({"party": ("council",)}, ["r-ceiling"]),
        ({"party": ("council", "alta")}, CURRENT),
        ({"topic": ("diplomacy", "economy")}, ["a1-03-1", "a2-02-1"]),
        ({"stance": ("denial",)}, ["a1-02-2"]),
        ({"standing": ("disputed",)}, ["a1-02-1", "a2-01-1"]),
        ({"standing": ("prospective", "denial")}, ["a1-02-2", "a1-03-1"]),
        ({"goods": ("grain",)}, ["a2-02-1"]),
        ({"goods": ("containers_munitions",)}, ["a1-02-1", "a2-01-1", "r-containers"]),
        ({"q": "wheat"}, ["a2-02-1"]),
        ({"q": "القمح"}, ["a2-02-1"]),
        ({"q": "nothing such"}, []),
        ({"layer": ("article",), "topic": ("arms",), "stance": ("allegation",)}, ["a1-02-1", "a2-01-1"]),
    ],
)
def test_a_filter_keeps_its_claims(filters: dict[str, object], expected: list[str]) -> None:
    assert kept(**filters) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2023-09-30", "2023-09-30", ["a1-02-1", "a1-02-2", "a1-03-1", "a2-01-1", "r-containers"]),
        ("2023-01-01", "2023-05-31", ["a2-01-1"]),
        ("2023-12-01", None, ["a2-01-1", "r-containers"]),
        (None, "2019-12-22", ["r-ceiling"]),
        (None, "2019-12-21", []),
        ("2023-11-30", "2023-11-30", ["a1-03-1", "a2-01-1", "r-containers"]),
        ("2024-03-01", None, []),
    ],
)
def test_an_imprecise_date_is_kept_when_any_day_it_may_mean_is_in_the_range(
    start: str | None, end: str | None, expected: list[str]
) -> None:
    chosen, _ = from_query({"from": start or "", "to": end or ""}, SMALL)

    assert [code for code in select(SMALL, chosen).claims["id"] if code != "a2-02-1"] == expected


def test_a_claim_about_no_time_is_placed_where_it_was_said() -> None:
    assert "a2-02-1" in kept(start=date(2023, 10, 2), end=date(2023, 10, 2))
    assert "a2-02-1" not in kept(start=date(2023, 10, 3))


@pytest.mark.parametrize(
    ("filters", "table", "expected"),
    [
        ({}, "flows", ["f-a1-02-1-1", "f-a2-01-1-1", "f-a2-02-1-1", "f-r-containers-1"]),
        ({"layer": ("article",)}, "flows", ["f-a1-02-1-1", "f-a2-01-1-1", "f-a2-02-1-1"]),
        ({"goods": ("grain",)}, "flows", ["f-a2-02-1-1"]),
        ({}, "events", ["e-meeting-expected", "e-meeting", "er-meeting", "er-ceiling"]),
        ({"layer": ("reference",)}, "events", ["er-meeting", "er-ceiling"]),
        ({"party": ("council",)}, "events", ["er-ceiling"]),
        ({"start": date(2023, 11, 1)}, "events", ["e-meeting-expected"]),
        ({"topic": ("diplomacy",)}, "events", ["e-meeting-expected"]),
        ({"q": "wheat"}, "events", []),
        ({}, "measures", ["m-oil"]),
        ({"party": ("borea",)}, "measures", ["m-oil"]),
        ({"party": ("alta",)}, "measures", []),
        ({"topic": ("sanctions",)}, "measures", ["m-oil"]),
        ({"layer": ("article",)}, "measures", []),
        ({"end": date(2019, 12, 21)}, "measures", []),
        ({"topic": ("sanctions",)}, "sources", ["s-council-7"]),
        ({"stance": ("denial",)}, "sources", ["a1"]),
    ],
)
def test_the_other_tables_follow(filters: dict[str, object], table: str, expected: list[str]) -> None:
    shown: Ledger = select(SMALL, Selection(**filters))  # type: ignore[arg-type]

    assert sorted(getattr(shown, table)["id"]) == sorted(expected)


def test_a_view_is_a_ledger_of_its_own() -> None:
    shown = select(SMALL, Selection(stance=("denial",)))

    assert set(shown.attributions["claim"]) == {"a1-02-2"}
    assert list(shown.relations["other"]) == ["a1-02-1"]
    assert len(SMALL.claims) == 8


# What empties a view


def test_an_empty_view_names_the_filters_that_empty_it() -> None:
    chosen = Selection(topic=("economy",), stance=("denial",), layer=("article",))

    assert selection.emptied_by(SMALL, chosen, lambda ledger: ledger.claims["id"]) == ["topic", "stance"]


def test_lifting_a_filter_leaves_the_others() -> None:
    assert selection.without(FILLED, "from") == replace(FILLED, start=None)
    assert selection.without(FILLED, "q").q == ""


def test_the_choices_of_a_filter_are_what_the_ledger_has() -> None:
    known = selection.options(SMALL)

    assert known["source"] == ["a1", "a2", "s-council-7", "s-institute"]
    assert known["party"] == ["alta", "borea", "council"]
    assert known["origin"][:2] == ["herald", "institute"]
    assert known["standing"] == list(codebook.read().codes("standing"))


# Places, routes and findings


def test_places_are_those_that_claims_or_events_in_view_name() -> None:
    named = drawer.built(drawer.changed("claims", 6, places="alta-port"), drawer.changed("events", 1, places="borea-city"))

    assert list(select(named, Selection()).places["id"]) == ["alta-port", "borea-city"]
    assert list(select(named, Selection(layer=("reference",))).places["id"]) == ["alta-port"]
    assert list(select(named, Selection(topic=("arms",))).places["id"]) == ["alta-port"]
    assert list(select(named, Selection(topic=("economy",))).places["id"]) == []


def test_routes_and_findings_come_with_their_claims() -> None:
    for source, routes, findings in (("a1", 0, 1), ("s-institute", 1, 0), ("a2", 0, 0)):
        shown = select(SMALL, Selection(source=(source,)))
        assert (len(shown.routes), len(shown.findings)) == (routes, findings)
