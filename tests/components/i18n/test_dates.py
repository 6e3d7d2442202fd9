"""Dates and lists in words: every form of EDTF in both languages, word for word."""

import datetime

import pytest
from bidi import get_display

from components.i18n import bidi, dates
from components.i18n.bidi import FSI, PDI

#: EDTF: as a phrase and as a label, Arabic then English.
DATES = {
    "2024-06-19": ("في 19 حزيران 2024", "19 حزيران 2024", "19 June 2024", "19 June 2024"),
    "2024-06": ("خلال حزيران 2024", "حزيران 2024", "June 2024", "June 2024"),
    "2019": ("عام 2019", "2019", "2019", "2019"),
    "197X": ("سبعينيات القرن العشرين", "سبعينيات القرن العشرين", "the 1970s", "1970s"),
    "200X": (
        "العقد الأول من القرن الحادي والعشرين",
        "العقد الأول من القرن الحادي والعشرين",
        "the 2000s",
        "2000s",
    ),
    "19XX": ("في القرن العشرين", "القرن العشرين", "the 20th century", "20th century"),
    "2003~": ("نحو 2003", "نحو 2003", "about 2003", "about 2003"),
    "2024-06?": (
        "خلال حزيران 2024 على الأرجح",
        "حزيران 2024 على الأرجح",
        "probably June 2024",
        "probably June 2024",
    ),
    "2003%": ("نحو 2003 على الأرجح", "نحو 2003 على الأرجح", "probably about 2003", "probably about 2003"),
    "2023-09-08/2023-09-11": (
        "بين 8 و11 أيلول 2023",
        "8–11 أيلول 2023",
        "between 8 and 11 September 2023",
        "8–11 September 2023",
    ),
    "2023-08-28/2023-09-03": (
        "بين 28 آب و3 أيلول 2023",
        "28 آب إلى 3 أيلول 2023",
        "between 28 August and 3 September 2023",
        "28 August – 3 September 2023",
    ),
    "2022-02-24/2024-06-19": (
        "بين 24 شباط 2022 و19 حزيران 2024",
        "24 شباط 2022 إلى 19 حزيران 2024",
        "between 24 February 2022 and 19 June 2024",
        "24 February 2022 – 19 June 2024",
    ),
    "2023-08/2023-09": (
        "بين آب وأيلول 2023",
        "آب–أيلول 2023",
        "between August and September 2023",
        "August–September 2023",
    ),
    "2023-08/2023-11": (
        "بين آب وتشرين الثاني 2023",
        "آب إلى تشرين الثاني 2023",
        "between August and November 2023",
        "August–November 2023",
    ),
    "2023-09/2025-03": (
        "بين أيلول 2023 وآذار 2025",
        "أيلول 2023 إلى آذار 2025",
        "between September 2023 and March 2025",
        "September 2023 – March 2025",
    ),
    "2019/2024": ("بين عامي 2019 و2024", "2019–2024", "between 2019 and 2024", "2019–2024"),
    "2019/2024-06": (
        "بين عام 2019 وحزيران 2024",
        "2019 إلى حزيران 2024",
        "between 2019 and June 2024",
        "2019 – June 2024",
    ),
    "2024-03-07/2024-11": (
        "بين 7 آذار وتشرين الثاني 2024",
        "7 آذار إلى تشرين الثاني 2024",
        "between 7 March and November 2024",
        "7 March – November 2024",
    ),
    "2003~/2005": (
        "بين عامي 2003 و2005 تقريبًا",
        "2003–2005 تقريبًا",
        "between 2003 and 2005, approximately",
        "2003–2005, approximately",
    ),
    "2023/2023": ("عام 2023", "2023", "2023", "2023"),
    "2022-02-24/..": ("منذ 24 شباط 2022", "منذ 24 شباط 2022", "since 24 February 2022", "since 24 February 2022"),
    "2023-09/": ("منذ أيلول 2023", "منذ أيلول 2023", "since September 2023", "since September 2023"),
    "/2019": ("حتى 2019", "حتى 2019", "until 2019", "until 2019"),
    "../2019-12": ("حتى كانون الأول 2019", "حتى كانون الأول 2019", "until December 2019", "until December 2019"),
    "2003~/..": ("منذ نحو 2003", "منذ نحو 2003", "since about 2003", "since about 2003"),
    "2022?/..": ("منذ 2022 على الأرجح", "منذ 2022 على الأرجح", "probably since 2022", "probably since 2022"),
}


@pytest.mark.parametrize("edtf", DATES)
def test_a_date_says_how_exactly_and_how_surely_it_is_known(edtf: str) -> None:
    made = tuple(dates.date(edtf, lang, bare=bare) for lang in ("ar", "en") for bare in (False, True))

    assert DATES[edtf] == made


def test_no_date_is_no_words_and_nonsense_is_an_error() -> None:
    assert dates.date("", "ar") == ""
    for nonsense in ("soon", "2024-13", "../..", "/"):
        with pytest.raises(ValueError, match=r"not an EDTF date|without a date"):
            dates.date(nonsense, "ar")


@pytest.mark.parametrize(
    ("decade", "ar"),
    [
        ("190X", "العقد الأول من القرن العشرين"),
        ("191X", "العقد الثاني من القرن العشرين"),
        ("195X", "خمسينيات القرن العشرين"),
        ("198X", "ثمانينيات القرن العشرين"),
        ("199X", "تسعينيات القرن العشرين"),
        ("188X", "ثمانينيات القرن التاسع عشر"),
        ("202X", "عشرينيات القرن الحادي والعشرين"),
    ],
)
def test_decades_have_their_names(decade: str, ar: str) -> None:
    assert ar == dates.date(decade, "ar")


def test_dates_in_the_other_customs() -> None:
    assert dates.date("2024-06", "ar", "egyptian") == "خلال يونيو 2024"
    assert dates.date("2023-09-08/2023-09-11", "ar", "both") == "بين 8 و11 أيلول/سبتمبر 2023"
    assert dates.date("2023-01/2023-03", "ar", "both", bare=True) == "كانون الثاني/يناير إلى آذار/مارس 2023"
    assert dates.date("2024-06", "en", "both") == "June 2024"


def test_a_day_in_words() -> None:
    assert dates.day(datetime.date(2026, 11, 21), "ar") == "21 تشرين الثاني 2026"
    assert dates.day(datetime.date(2026, 11, 21), "en") == "21 November 2026"


@pytest.mark.parametrize("edtf", DATES)
def test_no_date_holds_a_hidden_control(edtf: str) -> None:
    made = dates.date(edtf, "ar")

    assert made == bidi.plain(made)


@pytest.mark.parametrize("edtf", ["2023-09-08/2023-09-11", "2019/2024"])
def test_the_first_end_of_a_labelled_interval_stays_left_of_the_last(edtf: str) -> None:
    made = bidi.inline(dates.date(edtf, "ar", bare=True), rtl=True)
    first, last = ("8", "11") if "09" in edtf else ("2019", "2024")

    assert f"{first}–{last}" in get_display(made, base_dir="R")


def test_lists() -> None:
    assert dates.listed([], "ar") == ""
    assert dates.listed(["موسكو"], "ar") == "موسكو"
    assert dates.listed(["موسكو", "بكين"], "ar") == "موسكو وبكين"
    assert dates.listed(["موسكو", "بكين", "سيول"], "ar") == "موسكو وبكين وسيول"
    assert dates.listed(["Moscow", "Beijing", "Seoul"], "en") == "Moscow, Beijing and Seoul"


def test_a_name_in_the_other_script_is_isolated_in_a_list() -> None:
    assert f"موسكو و{FSI}AFP (Paris){PDI} وسيول" == dates.listed(["موسكو", "AFP (Paris)", "سيول"], "ar")
    assert f"Moscow and {FSI}بيونغ يانع{PDI}" == dates.listed(["Moscow", "بيونغ يانع"], "en")
