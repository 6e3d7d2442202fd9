"""EDTF dates as spans of days."""

from __future__ import annotations

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledger import dates
from data.ledger.dates import Span

FORMS = {
    "2024-06-19": Span(date(2024, 6, 19), date(2024, 6, 19), "day"),
    "2024-02": Span(date(2024, 2, 1), date(2024, 2, 29), "month"),
    "2024-06-XX": Span(date(2024, 6, 1), date(2024, 6, 30), "month"),
    "1961": Span(date(1961, 1, 1), date(1961, 12, 31), "year"),
    "2024-XX": Span(date(2024, 1, 1), date(2024, 12, 31), "year"),
    "197X": Span(date(1970, 1, 1), date(1979, 12, 31), "decade"),
    "19XX": Span(date(1900, 1, 1), date(1999, 12, 31), "span"),
    "2024-06?": Span(date(2024, 6, 1), date(2024, 6, 30), "month", uncertain=True),
    "2003~": Span(date(2003, 1, 1), date(2003, 12, 31), "year", approximate=True),
    "2024-06-19%": Span(date(2024, 6, 19), date(2024, 6, 19), "day", uncertain=True, approximate=True),
    "2023-09-05/2023-09-11": Span(date(2023, 9, 5), date(2023, 9, 11), "span"),
    "2023-09/2025-03": Span(date(2023, 9, 1), date(2025, 3, 31), "span"),
    "2023-09-09~/2023-09-11": Span(date(2023, 9, 9), date(2023, 9, 11), "span", approximate=True),
    "2020/2023?": Span(date(2020, 1, 1), date(2023, 12, 31), "span", uncertain=True),
    "2022-02-24/..": Span(date(2022, 2, 24), None, "span"),
    "2019/": Span(date(2019, 1, 1), None, "span"),
    "../2019": Span(None, date(2019, 12, 31), "span"),
    "/2019": Span(None, date(2019, 12, 31), "span"),
}


@pytest.mark.parametrize(("text", "expected"), FORMS.items())
def test_a_date_spans_the_days_it_may_mean(text: str, expected: Span) -> None:
    assert dates.span(text) == expected


@pytest.mark.parametrize(
    "text", ["2023-02-29", "2023-02-30", "2023-13", "2023-00", "2023-06-31", "0000", "2023-02-30/2023-03"]
)
def test_days_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"calendar|EDTF"):
        dates.span(text)


@pytest.mark.parametrize("text", ["2020/2019", "2023-09-11/2023-09-05", "2024-07/2024-06-30"])
def test_intervals_that_run_backwards_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="backwards"):
        dates.span(text)


@pytest.mark.parametrize("text", ["/", "..", "../..", "/..", "../"])
def test_an_interval_needs_a_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"EDTF|without a date"):
        dates.span(text)


@pytest.mark.parametrize(
    "text",
    ["", " 2024", "2024\n", "24-06", "2024-6", "20240619", "19/06/2024", "June 2024", "٢٠٢٤", "2024-21", "{1667,1668}", "Y17000",
     "2021/2022/2023",  "2004-01-01T10:10:10Z", "19X1", "-0100", "2024-?06", "1" * 5000],
)  # fmt: skip
def test_other_writings_are_refused_in_silence(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="EDTF"):
        dates.span(text)
    assert capsys.readouterr().out == ""


def test_an_end_may_be_vaguer_than_the_start() -> None:
    assert dates.span("2023-05/2023") == Span(date(2023, 5, 1), date(2023, 12, 31), "span")


YEARS = st.integers(1000, 2999)
DOUBTS = st.sampled_from(["", "?", "~", "%"])
WRITINGS = st.one_of(
    st.builds("{:%Y-%m-%d}{}".format, st.dates(date(1000, 1, 1), date(2999, 12, 31)), DOUBTS),
    st.builds("{}-{:02d}{}".format, YEARS, st.integers(1, 12), DOUBTS),
    st.builds("{}-{:02d}-XX".format, YEARS, st.integers(1, 12)),
    st.builds("{}{}{}".format, YEARS, st.sampled_from(["", "-XX", "-XX-XX"]), DOUBTS),
    st.builds("{}X".format, st.integers(100, 299)),
    st.builds("{}XX".format, st.integers(10, 29)),
)


@settings(max_examples=150, deadline=None)
@given(WRITINGS)
def test_the_days_are_those_of_the_edtf_library(text: str) -> None:
    known = parse_edtf(text)

    assert dates.span(text).start == date(*known.lower_strict()[:3])
    assert dates.span(text).end == date(*known.upper_strict()[:3])
