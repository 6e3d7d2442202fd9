"""The address is the state: language, filters, habits of reading, junk and the Back button, in the real browser."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page

from tests.browser.conftest import Visit, settled

Open = Callable[..., tuple[Page, Visit]]
ROWS = """() => [...document.querySelectorAll('table.cards td[data-column="statement"] a')].map((each) => new URL(each.href).searchParams.get('claim')).filter(Boolean)"""


def query(page: Page) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def rows(page: Page) -> list[str]:
    found: list[str] = page.evaluate(ROWS)
    return found


def heading(page: Page, words: str) -> None:
    page.wait_for_function("words => document.querySelector('h1')?.innerText.includes(words)", arg=words)
    settled(page)


def menu(page: Page, name: str) -> Locator:
    """Open the menu of a filter; it closes when the sidebar still rolls, so that comes first."""
    field = page.get_by_role("combobox", name=name, exact=True)
    field.scroll_into_view_if_needed()
    page.wait_for_timeout(400)
    field.click()
    opened = page.get_by_test_id("stMultiSelectDropdown")
    opened.wait_for()
    return opened


def test_the_language_switch_keeps_the_rows(visit: Open) -> None:
    page, _ = visit("claims?lang=ar&topic=arms&stance=denial")
    before = rows(page)
    page.get_by_text("English", exact=True).click()
    heading(page, "Claims")

    assert before
    assert rows(page) == before
    assert query(page) == {"lang": "en", "topic": "arms", "stance": "denial"}
    assert page.evaluate("document.documentElement.dir") == "ltr"
    assert page.get_by_label("Clear all").count()  # Streamlit's own words too

    page.get_by_text("العربية", exact=True).click()
    heading(page, "الادعاءات")

    assert rows(page) == before
    assert page.evaluate("document.documentElement.dir") == "rtl"
    assert not page.get_by_label("Clear all").count()
    assert page.get_by_label("مسح الكل").count()


def test_back_undoes_the_last_filter_and_pages_keep_the_others(visit: Open) -> None:
    page, _ = visit("claims?lang=ar&topic=arms")
    arms = rows(page)
    menu(page, "درجة الثبوت").get_by_role("option").filter(has_text="نفي").first.click()
    page.wait_for_function("() => new URL(location).searchParams.get('standing')")
    page.keyboard.press("Escape")
    settled(page)
    denials = rows(page)

    assert denials
    assert denials != arms

    page.get_by_role("link", name="المصادر", exact=True).click()
    heading(page, "المصادر")

    assert query(page) == {"lang": "ar", "topic": "arms", "standing": "denial"}

    page.go_back()
    heading(page, "الادعاءات")

    assert rows(page) == denials

    page.go_back()
    page.wait_for_function("() => !new URL(location).searchParams.get('standing')")
    settled(page)
    page.wait_for_timeout(400)

    assert rows(page) == arms
    assert query(page) == {"lang": "ar", "topic": "arms"}


def test_junk_in_the_address_is_named_and_passed_over(visit: Open) -> None:
    page, _ = visit("claims?lang=ar&topic=arms,zzz&from=yesterday&bogus=1")
    notice = page.locator(".marsad.notice").first.inner_text()

    assert all(part in notice for part in ("topic=zzz", "from=yesterday", "bogus=1"))
    assert rows(page)

    page, _ = visit("claims?lang=xx&digits=roman&months=all")
    notice = page.locator(".marsad.notice").first.inner_text()

    assert all(part in notice for part in ("lang=xx", "digits=roman", "months=all"))


def test_an_unknown_page_is_said_in_arabic(visit: Open) -> None:
    page, _ = visit("about?lang=ar")
    answer = page.goto(page.url.replace("about", "nowhere"))

    assert answer
    assert answer.status == 404
    assert "غير موجود" in page.inner_text("h1")
    assert page.get_attribute("html", "dir") == "rtl"


def test_menus_speak_arabic_from_the_right(visit: Open) -> None:
    page, _ = visit("claims?lang=ar")
    opened = menu(page, "الموضوع")

    assert "السلاح" in opened.inner_text()
    assert "اختيار الكل" not in opened.inner_text()  # the first Enter would choose it
    assert opened.evaluate("each => getComputedStyle(each).direction") == "rtl"
    assert opened.evaluate("""each => { const [box, words] = [each, each.querySelector('[role="option"]')].map((at) => at.getBoundingClientRect());
      const range = document.createRange(); range.selectNodeContents(each.querySelector('[role="option"]'));
      const text = range.getBoundingClientRect(); return box.right - text.right < 24; }""")

    page.get_by_role("combobox", name="الموضوع").fill("zzzz")
    page.wait_for_timeout(300)

    assert opened.inner_text().strip() == "لا نتائج"


def test_habits_of_reading_reach_everything_that_is_seen(visit: Open) -> None:
    page, _ = visit("sources?lang=ar&months=egyptian&digits=arab&figure=origins-article")
    text = page.evaluate(
        "() => [...document.querySelectorAll('.marsad:not(:has(code)), .js-plotly-plot text')].filter((each) => each.checkVisibility()).map((each) => each.textContent).join('\\n')"
    )
    figures = page.evaluate(
        "() => [...document.querySelectorAll('.js-plotly-plot .textpoint text')].filter((each) => each.checkVisibility()).map((each) => each.textContent)"
    )

    assert re.search("[٠-٩]", text)
    assert not re.search(
        "(كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)", "".join(re.findall("[٠-٩]+ (\\w+) [٠-٩]{4}", text))
    )
    assert figures
    assert not [each for each in figures if re.search("[0-9]", each)]
    assert {"months": "egyptian", "digits": "arab"}.items() <= query(page).items()
    assert all(
        "digits=arab" in link
        for link in page.locator(".marsad a[href^='claims'], .marsad a[href^='sources']").evaluate_all(
            "all => all.map((each) => each.getAttribute('href'))"
        )
    )


def test_what_is_downloaded_stays_in_plain_digits(server: str) -> None:
    address = f"{server}/api/v1/claims.csv?lang=ar&months=egyptian&digits=arab&limit=20"
    plain = urllib.request.urlopen(f"{server}/api/v1/claims.csv?limit=20").read()

    assert urllib.request.urlopen(address).read() == plain
