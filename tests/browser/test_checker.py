"""The judge itself: it passes what is right however awkward, and fails what is wrong."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape

import arabic_reshaper
import bidi.algorithm
import plotly.offline
import pytest
from playwright.sync_api import Browser, Page

from components import fonts
from components.charts.bars import draw
from components.charts.layout import frame
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar, Row
from components.charts.layout.palette import Style
from components.i18n.text import Text
from tests.browser import arabic

AR = Text("ar")
AWKWARD = [
    "TASS نقلت الخبر عن وزارة الدفاع",
    "نقل الخبر عن وكالة KCNA",
    "وكالة (AFP) نقلت عن مسؤول",
    "قال إن «الاتفاق (الجديد)» وُقّع في بيونغ يانغ",
    "ارتفع بنسبة 30%-50% خلال عام",
    "وُقّعت في 2024-06-19 ونُشرت في 2024-06-20",
    "بين -5 و+12.5% من الإجمالي",
    "بلغ العدد ١٢٬٣٤٥ حاوية، أي ٣٠٪",
    "مُحَمَّدٌ رَسُولٌ إِلَى القُدْسِ",
    "روسيا، وRosoboronexport، والصين",
    "انتهى الاتفاق في عام 2019.",
    "القرار 2397 (2017)؛ انظر S/RES/2397",
    "المعرّف a004-10-1 في \u2068/claims?lang=ar\u2069",
    "لا إله، الآلات، الإلغاء، لأجل…",
    "٣٠–٥٠ صاروخًا من طراز KN-23",
]
WIDTHS = (900, 220)


@pytest.fixture(scope="module")
def blank(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    yield page
    page.close()


def document(body: str, more: str = "") -> str:
    """An Arabic page in the typeface of the site."""
    faces = "".join(
        f"@font-face{{font-family:'{fonts.FAMILY}';font-weight:{weight};unicode-range:{ranges};"
        f"src:url(data:font/woff2;base64,{base64.b64encode((fonts.FOLDER / f'plex-{script}-{weight}.woff2').read_bytes()).decode()})}}"
        for weight in fonts.WEIGHTS
        for script, ranges in fonts.RANGES.items()
    )
    style = f"{faces} body{{font:16px '{fonts.FAMILY}'}} p{{margin:0}} {more}"
    return f"<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><style>{style}</style><body>{body}</body></html>"


def shown(page: Page, html: str) -> set[str]:
    """The kinds of wrong that the judge finds."""
    page.set_content(html)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(50)
    seen, wrong = arabic.judge(page)
    assert seen
    return {each.kind for each in wrong}


def drawing(line: str, x: int = 380, anchor: str = "end") -> str:
    return f"<svg width=400 height=60 style='overflow:hidden;direction:ltr' font-size=16><text x={x} y=30 text-anchor={anchor} style='white-space:pre'>{escape(line)}</text></svg>"


def visual(line: str) -> str:
    """What is sent to renderers that cannot order letters, and must never reach a browser."""
    return str(bidi.algorithm.get_display(line))


@pytest.mark.parametrize("line", AWKWARD)
def test_awkward_text_is_right_in_html_whole_and_broken(blank: Page, line: str) -> None:
    body = "".join(f"<p style='width:{width}px'>{escape(AR._seen(line))}</p>" for width in WIDTHS)

    assert shown(blank, document(body)) == set()


def test_awkward_text_is_right_in_svg(blank: Page) -> None:
    body = "".join(drawing(AR.figure(line)) for line in AWKWARD)

    assert shown(blank, document(body)) == set()


def test_awkward_text_is_right_everywhere_in_a_figure(blank: Page) -> None:
    page = blank
    page.set_content(document(f"<script>{plotly.offline.get_plotlyjs()}</script><div id=plot></div>"))
    page.evaluate("figure => Plotly.newPlot('plot', figure.data, figure.layout, {displayModeBar: false})", bars())
    page.wait_for_selector(".annotation-text")
    page.evaluate("document.fonts.ready")
    seen, wrong = arabic.judge(page)
    assert seen == len(AWKWARD) + 6
    assert wrong == []
    for mark in page.locator(".bars .point path").all():
        edge = mark.bounding_box()
        assert edge
        page.mouse.move(edge["x"] + edge["width"] / 2, edge["y"] + edge["height"] / 2)
        page.wait_for_selector(".hoverlayer .hovertext")
        seen, wrong = arabic.judge(page, ".hoverlayer")

        assert seen
        assert wrong == []


def bars() -> dict[str, object]:
    """A figure that says every awkward thing in its labels, its marks, its frame and its hover labels."""
    rows = [
        Row(
            line,
            (
                Bar(
                    style=Style("soft"),
                    ids="",
                    hover=f"{line}: {AR.number(-number)}",
                    best=3 + number,
                    words=AR.percent(number / 100),
                ),
            ),
        )
        for number, line in enumerate(AWKWARD)
    ]
    caption = frame.Caption(AWKWARD[3], AWKWARD[4], AWKWARD[5], AWKWARD[11], AWKWARD[12])
    figure = draw(rows, [Entry(Style("soft"), AWKWARD[6], "bar")], caption, frame.Look(AR))
    return dict(figure.to_plotly_json())


MIXED = "وكالة KCNA (الرسمية) نقلت 30%-50% من الخبر"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        pytest.param(
            "text",
            f"<p>{visual(arabic_reshaper.reshape(MIXED))}</p>",
            id="joined and reversed before the browser does it",
        ),
        pytest.param("text", f"<p>{visual('الاتفاقية الروسية الكورية')}</p>", id="reversed letters"),
        pytest.param("text", drawing(visual(arabic_reshaper.reshape(MIXED))), id="joined and reversed in a figure"),
        pytest.param("order", f"<p dir=ltr>{MIXED}</p>", id="a paragraph from the left"),
        pytest.param("order", drawing(MIXED), id="a figure's line without isolate"),
        pytest.param("isolate", drawing("بيونغ يانغ"), id="a figure's line without isolate that happens to look right"),
        pytest.param(
            "isolate", drawing(AR.figure(MIXED).replace("\u2067", "\u2066")), id="a figure's line isolated to the left"
        ),
        pytest.param("number", "<p>من 2024-06-19 إلى اليوم</p>", id="an ISO date turned round"),
        pytest.param("number", "<p>نحو -5 درجات</p>", id="a sign on the wrong side"),
        pytest.param("number", "<p>من 30%-50% منها</p>", id="a range turned round"),
        pytest.param("text", "<p>اسم \u2066KN-23 ينتهي</p>", id="an isolate left open"),
        pytest.param("spacing", "<p style='letter-spacing:2px'>بيونغ يانغ</p>", id="letters set apart"),
        pytest.param(
            "joining",
            '<p style=\'font-feature-settings:"init" 0,"medi" 0,"fina" 0\'>بيونغ يانغ</p>',
            id="letters that do not join",
        ),
        pytest.param(
            "joining",
            "<svg><text y=30 x='200 180 160 140 120' style='direction:rtl'>بيونغ</text></svg>",
            id="letters placed one by one",
        ),
        pytest.param("text", "<p>بيو\u200cنـ\u200cغ</p>", id="letters kept apart"),
        pytest.param("font", "<p style='font-family:serif'>بيونغ يانغ</p>", id="another font"),
        pytest.param("clipped", drawing(AR.figure("بيونغ يانغ وموسكو"), x=30), id="a label that leaves its figure"),
        pytest.param(
            "clipped",
            "<div style='width:60px;overflow:hidden;white-space:nowrap'>بيونغ يانغ وموسكو</div>",
            id="a cut line",
        ),
        pytest.param(
            "clipped",
            "<p style='position:absolute;left:960px;white-space:nowrap'>بيونغ يانغ وموسكو</p>",
            id="beyond the window",
        ),
    ],
)
def test_what_is_wrong_is_found(blank: Page, kind: str, body: str) -> None:
    assert kind in shown(blank, document(body))
