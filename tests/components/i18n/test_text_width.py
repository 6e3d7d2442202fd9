"""Widths against Chromium's own, and where lines may break."""

import unicodedata

import pytest

from components.i18n import bidi, text_width
from components.i18n.bidi import FSI, LRI, PDI

TITLE = "اتهمت كوريا الجنوبية Kim Jong Un بإرسال أكثر من 10,000 حاوية ذخيرة إلى روسيا"

#: Pixels at 40 px as Chromium's getComputedTextLength gives them for the same font.
CHROMIUM = {
    "بين 30%-50% من الحاويات": 441.4,
    "وكالة (AFP)": 180.6,
    "«Reuters» تنقل": 258.5,
    "لا إله ولأن الآن": 209.0,
    "مُدَرِّسٌ كتبَ": 168.4,
    "الأسماء: Kim Jong Un، Putin، وشي": 557.5,
    "نسبة ٤٥٪ فقط": 223.9,
    "more than 10,000 containers": 523.0,
}


@pytest.mark.parametrize("text", CHROMIUM)
def test_width_is_what_the_browser_draws(text: str) -> None:
    assert text_width.width(text, 40) == pytest.approx(CHROMIUM[text], rel=0.004)


def test_width_grows_with_size_and_weight_and_ignores_controls() -> None:
    assert 2 * text_width.width("حاوية", 10) == pytest.approx(text_width.width("حاوية", 20))
    assert text_width.width("حاوية", 20, bold=True) > text_width.width("حاوية", 20)
    assert text_width.width("نسبة -5%", 20) == text_width.width(bidi.figure("نسبة -5%", rtl=True), 20)
    assert text_width.width("", 20) == 0


@pytest.mark.parametrize("width", [90, 120, 160, 240, 400, 2000])
def test_wrapped_lines_fit_and_lose_nothing(width: int) -> None:
    lines = text_width.wrap(TITLE, width, 14, rtl=True)

    assert " ".join(lines) == TITLE
    assert [line for line in lines if text_width.width(line, 14) > width] == []


@pytest.mark.parametrize("width", [90, 120, 160, 240, 400])
def test_a_latin_name_in_arabic_stays_whole(width: int) -> None:
    assert any("Kim Jong Un" in line for line in text_width.wrap(TITLE, width, 14, rtl=True))


def test_a_latin_run_wider_than_a_line_breaks_at_its_spaces() -> None:
    lines = text_width.wrap("نقلت The Wall Street Journal الخبر", 70, 14, rtl=True)

    assert " ".join(lines) == "نقلت The Wall Street Journal الخبر"
    assert len(lines) > 2


def test_an_arabic_name_in_english_stays_whole() -> None:
    text = "the passage prints the name as بيونغ يانغ الكبرى and means the capital"

    assert any("بيونغ يانغ الكبرى" in line for line in text_width.wrap(text, 130, 14))


def test_a_word_wider_than_a_line_stands_alone() -> None:
    assert text_width.wrap("في مستشفياتهم و", 20, 14, rtl=True) == ["في", "مستشفياتهم", "و"]


def test_given_line_breaks_are_kept() -> None:
    assert text_width.wrap("أول<br>ثانٍ\nثالث", 500, 14, rtl=True) == ["أول", "ثانٍ", "ثالث"]


def test_no_break_at_a_no_break_space() -> None:
    assert text_width.wrap("نحو 10\u00a0آلاف", 45, 14, rtl=True) == ["نحو", "10\u00a0آلاف"]


def test_isolates_are_whole_on_every_line() -> None:
    lines = text_width.wrap(f"قالت {FSI}The Wall Street Journal{PDI} إن", 60, 14, rtl=True)

    assert lines == [f"قالت {LRI}The{PDI}", f"{LRI}Wall{PDI}", f"{LRI}Street{PDI}", f"{LRI}Journal{PDI}", "إن"]


def test_too_many_lines_end_in_an_ellipsis() -> None:
    lines = text_width.wrap(TITLE, 160, 14, lines=2, rtl=True)

    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert TITLE.startswith(" ".join(lines).removesuffix("…"))
    assert text_width.width(lines[-1], 14) <= 160


def test_what_fits_is_not_cut() -> None:
    assert text_width.cut(TITLE, 2000, 14, rtl=True) == TITLE
    assert text_width.wrap(TITLE, 2000, 14, lines=1, rtl=True) == [TITLE]


@pytest.mark.parametrize("width", range(60, 430, 12))
def test_cutting_keeps_whole_words_and_whole_latin_names(width: int) -> None:
    made = text_width.cut(TITLE, width, 14, rtl=True)
    kept = made.removesuffix("…")

    assert text_width.width(made, 14) <= width
    assert TITLE.startswith(f"{kept} ")
    assert not kept.endswith(("Kim", "Jong"))


def test_nothing_dangles_before_the_ellipsis() -> None:
    assert text_width.cut("وزارة الدفاع، (الروسية", 105, 14, rtl=True) == "وزارة الدفاع…"


def test_an_ellipsis_stands_outside_an_isolate_that_was_cut() -> None:
    made = text_width.cut(f"{FSI}The Wall Street Journal{PDI} في عددها", 90, 14, rtl=True)

    assert made == f"{LRI}The Wall{PDI}…"


def test_a_single_long_word_is_cut_before_a_letter_and_keeps_its_marks() -> None:
    made = text_width.cut("مُسْتَشْفَيَاتُهُمْ", 40, 14, rtl=True)
    rest = "مُسْتَشْفَيَاتُهُمْ".removeprefix(made.removesuffix("…"))

    assert made.endswith("…")
    assert len(made) > 3
    assert unicodedata.combining(rest[0]) == 0
