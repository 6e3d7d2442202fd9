"""Figures in words, word for word, in both languages."""

import pytest

from components.i18n import bidi, numbers
from components.i18n.bidi import FSI, LRI, PDI, RLI

M = 1_000_000

#: low, best, high, unit: Arabic, English.
QUANTITIES = {
    (10_000, None, None, "containers"): ("أكثر من 10,000 حاوية", "more than 10,000 containers"),
    (4 * M, None, 6 * M, "rounds"): ("بين 4 و6 ملايين قذيفة", "between 4 and 6 million rounds"),
    (M, None, 2 * M, "rounds"): ("بين مليون ومليوني قذيفة", "between 1 and 2 million rounds"),
    (2 * M, None, 3 * M, "rounds"): ("بين مليونين و3 ملايين قذيفة", "between 2 and 3 million rounds"),
    (800_000, None, 1.2 * M, "rounds"): (
        "بين 800,000 و1.2 مليون قذيفة",
        "between 800,000 and 1.2 million rounds",
    ),
    (12, None, 15, "missiles"): ("بين 12 و15 صاروخًا", "between 12 and 15 missiles"),
    (2, None, 5, "missiles"): ("بين 2 و5 صواريخ", "between 2 and 5 missiles"),
    (1, None, 2, "missiles"): ("بين صاروخ واحد وصاروخين", "between 1 missile and 2 missiles"),
    (5, None, 5, "missiles"): ("5 صواريخ", "5 missiles"),
    (None, 30_000, None, "workers"): ("30,000 عامل", "30,000 workers"),
    (None, 30_023, None, "workers"): ("30,023 من العمال", "30,023 workers"),
    (None, None, 80, "workers"): ("ما يصل إلى 80 من العمال", "up to 80 workers"),
    (30, None, 50, "percent"): ("بين 30% و50%", "30–50%"),
    (None, None, 40, "percent"): ("ما يصل إلى 40%", "up to 40%"),
    (None, 400_900_000, None, "usd"): ("400.9 مليون دولار", "$400.9 million"),
    (34 * M, None, 50 * M, "usd"): ("بين 34 و50 مليون دولار", "between $34 million and $50 million"),
    (None, M, None, "barrels"): ("مليون برميل", "1 million barrels"),
    (None, 2 * M, None, "barrels"): ("مليونا برميل", "2 million barrels"),
    (2 * M, None, None, "barrels"): ("أكثر من مليوني برميل", "more than 2 million barrels"),
    (None, 12 * M, None, "barrels"): ("12 مليون برميل", "12 million barrels"),
    (None, 1_234_567, None, "barrels"): ("1,234,567 برميلًا", "1,234,567 barrels"),
    (None, 5.8 * M, None, "rounds"): ("5.8 ملايين قذيفة", "5.8 million rounds"),
    (None, 3e9, None, "usd"): ("3 مليارات دولار", "$3 billion"),
    (None, 7.5, None, "tonnes"): ("7.5 أطنان", "7.5 tonnes"),
    (None, 1.5, None, "tonnes"): ("1.5 طن", "1.5 tonnes"),
    (None, 4_000, None, "casualties"): ("4,000 بين قتيل وجريح", "4,000 casualties"),
    (4 * M, 5 * M, 6 * M, "rounds"): (
        "5 ملايين قذيفة (بين 4 و6 ملايين)",
        "5 million rounds (between 4 and 6 million)",
    ),
    (30, 45, 50, "percent"): ("45% (بين 30% و50%)", "45% (30–50%)"),
    (4 * M, 5 * M, None, "usd"): ("5 ملايين دولار (أكثر من 4 ملايين دولار)", "$5 million (more than $4 million)"),
    (20_000, 30_000, None, "workers"): (
        "30,000 عامل (أكثر من 20,000)",
        "30,000 workers (more than 20,000)",
    ),
    (None, None, None, "rounds"): ("لم يُذكر رقم", "no figure given"),
    (None, 11, None, "zeppelins"): ("11 zeppelins", "11 zeppelins"),
    (None, 2 * M, None, ""): ("مليونان", "2 million"),
    (2 * M, None, None, ""): ("أكثر من مليونين", "more than 2 million"),
    (None, 11 * M, None, ""): ("11 مليونًا", "11 million"),
}

#: The six plural forms of a masculine, a feminine and a compound noun.
PLURALS = {
    "missiles": ["لا صواريخ", "صاروخ واحد", "صاروخان", "3 صواريخ", "11 صاروخًا", "100 صاروخ", "102 صاروخ", "103 صواريخ"],
    "containers": [
        "لا حاويات",
        "حاوية واحدة",
        "حاويتان",
        "3 حاويات",
        "11 حاوية",
        "100 حاوية",
        "102 حاوية",
        "103 حاويات",
    ],
    "origins": [
        "لا مصادر أصلية",
        "مصدر أصلي واحد",
        "مصدران أصليان",
        "3 مصادر أصلية",
        "11 مصدرًا أصليًا",
        "100 مصدر أصلي",
        "102 مصدر أصلي",
        "103 مصادر أصلية",
    ],
    "claims": ["لا ادعاءات", "ادعاء واحد", "ادعاءان", "3 ادعاءات", "11 ادعاءً", "100 ادعاء", "102 ادعاء", "103 ادعاءات"],
}


@pytest.mark.parametrize("known", QUANTITIES)
def test_a_quantity_with_its_bounds_and_unit(known: tuple[float | None, float | None, float | None, str]) -> None:
    assert QUANTITIES[known] == (numbers.quantity(*known, "ar"), numbers.quantity(*known, "en"))


@pytest.mark.parametrize("unit", PLURALS)
def test_arabic_plural_forms(unit: str) -> None:
    made = [numbers.quantity(None, n, None, unit, "ar") for n in (0, 1, 2, 3, 11, 100, 102, 103)]

    assert PLURALS[unit] == made


def test_english_plural_forms() -> None:
    made = [numbers.quantity(None, n, None, "entries", "en") for n in (0, 1, 2, 13_221)]

    assert made == ["no border entries", "1 border entry", "2 border entries", "13,221 border entries"]


def test_an_estimate_is_said_to_be_one_and_governs_its_noun() -> None:
    assert numbers.quantity(None, 2, None, "missiles", "ar", about=True) == "نحو صاروخين"
    assert numbers.quantity(None, 2 * M, None, "rounds", "ar", about=True) == "نحو مليوني قذيفة"
    assert numbers.quantity(None, 30_000, None, "workers", "en", about=True) == "about 30,000 workers"


@pytest.mark.parametrize(
    ("known", "ar", "en"),
    [
        ((4 * M, None, 6 * M, "rounds"), "4–6 ملايين", "4–6M"),
        ((M, None, 2 * M, "rounds"), "1–2 مليون", "1–2M"),
        ((800_000, None, 1.2 * M, "rounds"), "800,000–1.2 مليون", "800,000–1.2M"),
        ((10_000, None, None, "containers"), "أكثر من 10,000", "more than 10,000"),
        ((30, None, 50, "percent"), "30–50%", "30–50%"),
        ((None, 1.25 * M, None, "rounds"), "1.25 مليون", "1.25M"),
        ((4 * M, 5 * M, 6 * M, "rounds"), "5 ملايين (4–6 ملايين)", "5M (4–6M)"),
    ],
)
def test_a_short_quantity(known: tuple[float | None, float | None, float | None, str], ar: str, en: str) -> None:
    assert (ar, en) == tuple(numbers.quantity(*known, lang, short=True) for lang in ("ar", "en"))


@pytest.mark.parametrize(
    ("value", "ar", "en"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_000, "ألف", "1K"),
        (2_000, "2 ألف", "2K"),
        (5_800, "5.8 آلاف", "5.8K"),
        (10_000, "10 آلاف", "10K"),
        (12_000, "12 ألفًا", "12K"),
        (12_345, "12.3 ألف", "12.3K"),
        (100_000, "100 ألف", "100K"),
        (999_950, "مليون", "1M"),
        (-1_000_000, "-1 مليون", "-1M"),
        (1_234_567, "1.2 مليون", "1.2M"),
        (2.5e9, "2.5 مليار", "2.5B"),
        (-2_500, "-2.5 ألف", "-2.5K"),
    ],
)
def test_compact_numbers(value: float, ar: str, en: str) -> None:
    assert (ar, en) == (numbers.compact(value, "ar"), numbers.compact(value, "en"))


def test_numbers_and_shares() -> None:
    for lang in ("ar", "en"):
        assert numbers.number(1234567, lang) == "1,234,567"
        assert numbers.number(-1234.5, lang) == "-1,234.5"
        assert numbers.number(3.0, lang) == "3"
        assert numbers.percent(0.3, lang) == "30%"
        assert numbers.percent(0.004, lang) == "0.4%"
        assert numbers.percent(-0.12, lang) == "-12%"


def test_eastern_digits_and_separators() -> None:
    assert numbers.eastern("أكثر من 10,000 حاوية و1.5 طن (45%)") == "أكثر من ١٠٬٠٠٠ حاوية و١٫٥ طن (٤٥٪)"
    assert numbers.eastern("في 19 حزيران 2024.") == "في ١٩ حزيران ٢٠٢٤."
    assert numbers.eastern("2019–2024، 3,4") == "٢٠١٩–٢٠٢٤، ٣,٤"


@pytest.mark.parametrize(
    "code",
    ["KN-23", "S/RES/1695", "a000-03-1", "https://x.org/2024/5", "2024-05-17", "1.0.0", "<b>", "&#8295;", "%{y:.1f}"],
)
def test_codes_keep_their_digits(code: str) -> None:
    assert f"رمز {code} ٥" == numbers.eastern(f"رمز {code} 5")


def test_eastern_digits_beside_a_tag_are_changed() -> None:
    assert numbers.eastern("نحو<b>5</b>") == "نحو<b>٥</b>"


def test_an_isolate_of_eastern_digits_runs_from_the_right() -> None:
    assert f"نسبة {RLI}٤٥٪{PDI}" == numbers.eastern(f"نسبة {FSI}45%{PDI}")
    assert f"بين {RLI}٣٠–٥٠{PDI}" == numbers.eastern(f"بين {LRI}30–50{PDI}")
    assert f"{FSI}KN-23{PDI}" == numbers.eastern(f"{FSI}KN-23{PDI}")


@pytest.mark.parametrize("known", QUANTITIES)
def test_no_quantity_holds_a_hidden_control(known: tuple[float | None, float | None, float | None, str]) -> None:
    made = numbers.quantity(*known, "ar")

    assert made == bidi.plain(made)
