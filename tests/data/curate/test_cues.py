"""What the reading aid finds in sentences written for it."""

from __future__ import annotations

from datetime import date

import pytest

from data.curate import cues
from data.curate.cues import DateCue, Quantity

DAY = date(2023, 9, 15)  # a Friday


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("ونفت ألتا ذلك", "denial"),
        ("حذّرت بوريا من العواقب", "warning"),
        ("تعهد الوزير بالدعم", "pledge"),
        ("قد يلتقي الزعيمان", "possibility"),
        ("وكانت ألتا قد وقعت المعاهدة", "fact"),
        ("زعم المتحدث أن السفن أبحرت", "allegation"),
        ("اعتبر الكاتب أن الصفقة رمزية", "opinion"),
        ("The ministry denied it.", "denial"),
        ("Ships left the port.", "fact"),
    ],
)
def test_verbs_suggest_a_stance(sentence: str, stance: str) -> None:
    assert cues.stance(sentence) == stance


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("في ١٣ سبتمبر ٢٠٢٣ التقيا", [DateCue("2023-09-13", "printed")]),
        ("في حزيران/يونيو 2024", [DateCue("2024-06", "printed")]),
        ("منذ كانون الأول 2019", [DateCue("2019-12", "printed")]),
        ("on September 13, 2023", [DateCue("2023-09-13", "printed")]),
        ("معاهدة 1961", [DateCue("1961", "printed")]),
        ("التقيا أمس", [DateCue("2023-09-14", "inferred")]),
        ("في الشهر الماضي", [DateCue("2023-08", "inferred")]),
        ("يوم الأربعاء", [DateCue("2023-09-13", "inferred")]),
        ("لا تاريخ هنا", []),
    ],
)
def test_dates_are_printed_or_counted_from_the_day_of_the_article(sentence: str, found: list[DateCue]) -> None:
    assert cues.dates(sentence, DAY) == found


def test_no_day_is_counted_from_an_unknown_one() -> None:
    assert cues.dates("التقيا أمس", None) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("أكثر من 10,000 حاوية", [Quantity(10_000, "containers")]),
        ("نحو 3 ملايين قذيفة", [Quantity(3_000_000, "rounds")]),
        ("30 thousand workers", [Quantity(30_000, "workers")]),
        ("منذ 1961", []),
    ],
)
def test_a_figure_counts_with_its_unit(sentence: str, found: list[Quantity]) -> None:
    assert cues.quantities(sentence) == found
