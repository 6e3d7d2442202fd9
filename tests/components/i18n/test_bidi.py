"""Direction of text, judged by an oracle of its own: the Unicode algorithm of python-bidi's second implementation."""

import re
import unicodedata

import pytest
from bidi import get_display  # knows isolates, which the one that the code uses does not

from components.i18n import bidi
from components.i18n.bidi import FSI, LRI, PDI, RLI
from components.i18n.text import Text

#: The strings that a left-to-right figure turns round: Latin at either end, brackets, numbers with signs, marks …
AWKWARD = [
    "AFP نقلت الخبر",
    "نقلت الخبر AFP",
    "نقلت وكالة AFP الخبر",
    "(AFP) قالت وكالة",
    "وكالة (AFP)",
    "قال «نعم» ثم «لا»",
    "«Reuters» تنقل",
    "نسبة 45%",
    "تراجع -12.5%",
    "بين 30%-50% من الحاويات",
    "في 2019–2024",
    "يوم 2024-05-17 صدر",
    "يوم 17/05/2024 صدر",
    "السعر $1,200 فقط",
    "هاتف +961 1 234 5678",
    "درجة -5",
    "الساعة 14:30",
    "بقيمة 1.2M دولار",
    "نسبة ٤٥٪ فقط",
    "بين ٣٠–٥٠ حاوية",
    "مُدَرِّسٌ كتبَ",
    "لا إله ولأن الآن",
    "ســـلام",
    "پیگیری چاپ",
    "انتهى…",
    "روسيا/كوريا",
    "#وسم جديد",
    "1. البند الأول",
    "KN-23 صاروخ.",
    "صاروخ KN-23.",
    "كيم جونغ-أون",
    "الأسماء: Kim Jong Un، Putin، وشي",
    "القرار S/RES/1695 (2006).",
    "كوفيد-19",
    "بين 30 و50% منها",
    "انخفض −5 ثم +3",
    'قال: "لا" (2019–2020)!',
    "100% مؤكد",
]

#: What each must show from left to right, whatever stands around it.
AS_TYPED = {
    "نسبة 45%": ["45%"],
    "تراجع -12.5%": ["-12.5%"],
    "بين 30%-50% من الحاويات": ["30%-50%"],
    "في 2019–2024": ["2019–2024"],
    "يوم 2024-05-17 صدر": ["2024-05-17"],
    "السعر $1,200 فقط": ["$1,200"],
    "هاتف +961 1 234 5678": ["+961 1 234 5678"],
    "درجة -5": ["-5"],
    "بين 30 و50% منها": ["50%"],
    "انخفض −5 ثم +3": ["−5", "+3"],
    'قال: "لا" (2019–2020)!': ["2019–2020"],
    "100% مؤكد": ["100%"],
    "القرار S/RES/1695 (2006).": ["S/RES/1695"],
    "KN-23 صاروخ.": ["KN-23"],
}


def shown(text: str, base: str) -> str:
    """The characters from left to right in a paragraph of direction `base`."""
    return bidi.plain(get_display(text, base_dir=base))


@pytest.mark.parametrize("text", AWKWARD)
def test_a_figure_shows_a_line_as_an_arabic_paragraph_would(text: str) -> None:
    assert shown(bidi.inline(text, rtl=True), "R") == shown(bidi.figure(text, rtl=True), "L")


@pytest.mark.parametrize("text", AWKWARD)
def test_figure_text_is_idempotent_and_reversible(text: str) -> None:
    once = bidi.figure(text, rtl=True)

    assert once == bidi.figure(once, rtl=True)
    assert text == bidi.plain(once)


@pytest.mark.parametrize("text", AS_TYPED)
def test_signs_ranges_and_percentages_keep_their_order(text: str) -> None:
    line = shown(bidi.figure(text, rtl=True), "L")

    assert [number for number in AS_TYPED[text] if number not in line] == []


def test_every_line_is_isolated_by_itself() -> None:
    expected = f"{RLI}سطر أول{PDI}<br>{RLI}سطر ثانٍ{PDI}\n{RLI}ثالث{PDI}"

    assert expected == bidi.figure("سطر أول<br>سطر ثانٍ\nثالث", rtl=True)


def test_a_range_of_two_blanks_keeps_its_order() -> None:
    made = bidi.inline(f"{FSI}2022{PDI}–{FSI}2026{PDI}: ما وقع", rtl=True)

    assert made == f"{LRI}2022–2026{PDI}: ما وقع" == bidi.inline(made, rtl=True)
    assert "2022–2026" in shown(made, "R")


def test_a_line_that_begins_with_an_arabic_digit_has_a_mark_before_it() -> None:
    made = bidi.figure("<b>٧</b> تدابير<br>7 تدابير", rtl=True)

    assert made == f"{RLI}{bidi.RLM}<b>٧</b> تدابير{PDI}<br>{RLI}7 تدابير{PDI}"
    assert made == bidi.figure(made, rtl=True)


def test_an_isolate_in_an_isolate_of_its_kind_is_one() -> None:
    assert bidi.balanced([f"{RLI}{RLI}النفطية", f"الروسية{PDI}{PDI} {RLI}{LRI}5{PDI}{PDI}"]) == [
        f"{RLI}النفطية{PDI}",
        f"{RLI}الروسية{PDI} {RLI}{LRI}5{PDI}{PDI}",
    ]


def test_tags_entities_and_codes_are_left_alone() -> None:
    text = "<span style='font-size:11px;x:-5'>رمز</span> &#8295; a000-03-1 و-KN-23"

    assert RLI + text + PDI == bidi.figure(text, rtl=True)


def test_the_blanks_of_a_plotly_template_are_isolated() -> None:
    expected = f"{RLI}المقالات: {FSI}%{{y:,}}{PDI}{PDI}<br>{RLI}{FSI}%{{x}}{PDI}{PDI}<extra></extra>"
    made = bidi.figure("المقالات: %{y:,}<br>%{x}<extra></extra>", rtl=True)

    assert expected == made == bidi.figure(made, rtl=True)


def test_a_trace_name_in_extra_is_isolated_inside_it() -> None:
    assert f"{RLI}أ{PDI}<extra>{RLI}ب{PDI}</extra>" == bidi.figure("أ<extra>ب</extra>", rtl=True)


def test_empty_lines_get_no_controls() -> None:
    assert bidi.figure("", rtl=True) == ""
    assert f"{RLI}أ{PDI}<br> <br>{RLI}ب{PDI}" == bidi.figure("أ<br> <br>ب", rtl=True)


def test_english_is_unchanged_until_it_holds_arabic() -> None:
    expected = f"printed as “{RLI}بيونغ يانع{PDI}” (-5, 30–50%)"

    assert bidi.figure("more than 10,000 (-5%)", rtl=False) == "more than 10,000 (-5%)"
    assert expected == bidi.figure("printed as “بيونغ يانع” (-5, 30–50%)", rtl=False)
    assert expected == bidi.figure(expected, rtl=False)


def test_a_number_alone_in_an_isolate_gets_no_second_one() -> None:
    assert f"نسبة {FSI}-5{PDI}" == bidi.inline(f"نسبة {FSI}-5{PDI}", rtl=True)
    assert f"{FSI}نسبة {LRI}-5{PDI}{PDI}" == bidi.inline(f"{FSI}نسبة -5{PDI}", rtl=True)


def test_a_dash_between_two_phrases_is_no_range() -> None:
    assert bidi.inline("عام 2022 – 19 جنديًا", rtl=True) == "عام 2022 – 19 جنديًا"


def test_isolates_are_closed_at_the_end_of_a_line_and_opened_again() -> None:
    expected = [f"أ {LRI}12 Kim{PDI}", f"{LRI}Jong Un{PDI} ب"]

    assert expected == bidi.balanced([f"أ {FSI}12 Kim", f"Jong Un{PDI} ب"])


def test_first_strong_isolates_look_past_isolates_inside_them() -> None:
    assert f"{RLI}{LRI}AFP{PDI} قالت{PDI}" == bidi.resolved(f"{FSI}{LRI}AFP{PDI} قالت{PDI}")
    assert f"{LRI}-5{PDI} عام" == bidi.resolved(f"{FSI}-5{PDI} عام")


def test_an_isolate_whose_letters_are_all_in_isolates_of_their_own_begins_from_the_right() -> None:
    assert bidi.marked("\u2068\u20686\u2069 \u2068من \u20689\u2069\u2069\u2069") == (
        "\u2068\u200f\u20686\u2069 \u2068من \u20689\u2069\u2069\u2069"
    )
    for right in ("\u2068من \u20689\u2069\u2069", "\u2068\u2068KN\u2069 \u206823\u2069\u2069", "\u2068a \u2068من\u2069\u2069", "من", "\u20686\u2069"):
        assert bidi.marked(right) == right


def test_a_share_in_a_list_is_read_from_the_right() -> None:
    share = Text("ar")("finding-events-share", layer="المقالات", part=38, all=48)

    drawn = re.findall(r"\d+", get_display(share, base_dir="R"))

    assert drawn == ["48", "38"]  # from the left: 38 stands further to the right, where reading begins


@pytest.mark.parametrize("text", ["نسبة من الحاويات", "سيول وبكين", "وزارة الدفاع"])
def test_a_terminal_gets_joined_letters_from_left_to_right(text: str) -> None:
    made = bidi.terminal(text, rtl=True)

    assert text == unicodedata.normalize("NFKC", made)[::-1]
    assert not re.search(f"[{bidi.ARABIC}]", made)


def test_a_terminal_keeps_brackets_latin_and_numbers_readable() -> None:
    assert bidi.terminal("وكالة (AFP)", rtl=True).startswith("(AFP) ")
    assert bidi.terminal("نسبة -12.5%", rtl=True).startswith("-12.5% ")
    assert bidi.terminal("في 2019–2024.", rtl=True).startswith(".2019–2024 ")
    assert bidi.terminal("30–50%, up to -5", rtl=False) == "30–50%, up to -5"


def test_a_terminal_keeps_tashkeel_on_its_letter() -> None:
    made = unicodedata.normalize("NFKC", bidi.terminal("كَتَبَ", rtl=True))

    assert made == "بَتَكَ"


def test_a_terminal_keeps_lines_apart() -> None:
    assert bidi.terminal("أ 1\nب 2", rtl=True).split("\n") == ["1 \ufe83", "2 \ufe8f"]
