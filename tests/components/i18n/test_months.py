"""Names of months: in each custom, and in prose that was written in another."""

import datetime

import pytest

from components.i18n import months

LEVANTINE = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
]
EGYPTIAN = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
]


@pytest.mark.parametrize("number", range(1, 13))
def test_months_in_each_custom(number: int) -> None:
    known = datetime.date(2024, number, 1)
    levantine, egyptian = LEVANTINE[number - 1], EGYPTIAN[number - 1]

    assert levantine == months.month(known, "ar", "levantine")
    assert egyptian == months.month(known, "ar", "egyptian")
    assert f"{levantine}/{egyptian}" == months.month(known, "ar", "both")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("في 20 يناير 2023 خمس (18-19 نوفمبر 2022)", "في 20 كانون الثاني 2023 خمس (18-19 تشرين الثاني 2022)"),
        ("من أغسطس 2023 إلى يناير 2024", "من آب 2023 إلى كانون الثاني 2024"),
        ("بين يناير ومنتصف ديسمبر 2024", "بين كانون الثاني ومنتصف كانون الأول 2024"),
        ("سقف لأكتوبر-ديسمبر 2017", "سقف لتشرين الأول-كانون الأول 2017"),
        ("وكان حزيران/يونيو.", "وكان حزيران."),
        ("في ٥ سبتمبر", "في ٥ أيلول"),
        ("من ديسمبر 2022، ومنها 3 في ديسمبر", "من كانون الأول 2022، ومنها 3 في كانون الأول"),
    ],
)
def test_dates_in_prose_get_the_readers_names(said: str, shown: str) -> None:
    assert shown == months.in_prose(said, "levantine")
    assert months.in_prose(said, "both") == months.in_prose(months.in_prose(said, "both"), "both")


@pytest.mark.parametrize(
    "said",
    [
        "مارس الضغط عام 2024",
        "تمارس 20 دولة",
        "اجتماع سبتمبر",
        "يذكر النص «في 5 سبتمبر»",
        "خلال حزيران 2024",
    ],
)
def test_what_is_no_date_or_somebodys_words_stays(said: str) -> None:
    assert said == months.in_prose(said, "levantine")


def test_both_names_stand_beside_one_another() -> None:
    assert months.in_prose("في 5 سبتمبر 2023", "both") == "في 5 أيلول/سبتمبر 2023"
    assert months.in_prose("في 5 أيلول/سبتمبر 2023", "egyptian") == "في 5 سبتمبر 2023"
