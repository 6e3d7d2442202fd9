"""The one entry of the interface: language, navigation, filters, then the page the reader asked for."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # the script may be started from anywhere
    sys.path.insert(0, str(ROOT))

import streamlit as st  # noqa: E402  the path comes first
from streamlit.navigation.page import StreamlitPage  # noqa: E402

from components import address, filters, frame, theme  # noqa: E402
from components.figures import present, screen  # noqa: E402
from components.parts import notices, take  # noqa: E402
from components.records import record  # noqa: E402
from components.text import Text  # noqa: E402
from components.watch import runs  # noqa: E402
from data import edition, load, selection  # noqa: E402

#: Their icons stand in the style sheet: one given to Streamlit becomes a favicon fetched from another host.
PAGES = ("overview", "arms", "sanctions", "milestones", "claims", "sources", "codebook", "data", "about")


def main() -> None:
    """Draw one run of the site."""
    reader = address.read(address.READER)
    text = filters.text_for(reader)
    page = _navigation(text)
    st.set_page_config(page_title=f"{page.title} · {text('site-name')}", page_icon=str(theme.FAVICON), layout="wide")
    theme.dress(text)
    screen.listen()
    address.close_record_on_page_change(page.url_path)
    opened = address.read(address.RECORD)
    wanted = address.read(address.FILTERS)
    pinned = address.read(address.PINNED)
    address.survive()
    try:
        ledger = edition.from_query(pinned)
    except load.LedgerError as error:
        notices.broken_ledger(error, text)
        return
    chosen, ignored = selection.from_query(wanted, ledger)
    if not present.asked(reader):
        filters.sidebar(ledger, chosen, text)
    query = reader | chosen.to_query() | {"v": edition.asked(pinned), "lang": text.lang}
    shown = selection.select(ledger, chosen)
    frame.open_view(frame.View(ledger, shown, chosen, text, query, page.url_path, theme.is_dark()))
    if present.asked(reader):
        present.show(frame.here())
        return
    notices.ignored([*filters.passed_over(reader | pinned), *ignored], text)
    _page(page, opened)


def _navigation(text: Text) -> StreamlitPage:
    """The page the reader asked for; all of them stand in the navigation."""
    return st.navigation(
        [
            st.Page(ROOT / "pages" / f"{name}.py", title=text(f"nav-{name}"), url_path=name, default=name == "overview")
            for name in PAGES
        ]
    )


def _page(page: StreamlitPage, opened: dict[str, str]) -> None:
    """A record, or the page with its filters; what stands above and below either."""
    notices.pinned()
    notices.heading(opened)
    is_record = record.opened(opened)
    if not is_record:
        filters.chips()
        page.run()
        take.panel(frame.here())
    notices.footer(is_record)


with runs.run():
    main()
