"""The one entry of the interface: language, navigation, filters, then the page the reader asked for."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # the script may be started from anywhere
    sys.path.insert(0, str(ROOT))

import streamlit as st  # noqa: E402  the path comes first
from streamlit.navigation.page import StreamlitPage  # noqa: E402

from components.i18n.text import Text  # noqa: E402
from components.monitoring import timing  # noqa: E402
from components.state import address, preferences  # noqa: E402
from components.state.pages import PAGES  # noqa: E402
from components.state.view import View  # noqa: E402
from components.ui import current_view, filters, notices, presenter, query_params, theme, viewport  # noqa: E402
from components.ui.record import record  # noqa: E402
from components.ui.widgets import export_panel  # noqa: E402
from data.ledger import load, own  # noqa: E402


def main() -> None:
    """Draw one run of the site."""
    reader = query_params.read(address.READER)
    text = preferences.text(reader, query_params.accept_language())
    page = _navigation(text)
    st.set_page_config(page_title=f"{page.title} · {text('site-name')}", page_icon=str(theme.FAVICON), layout="wide")
    theme.dress(text)
    viewport.listen()
    query_params.leave_behind(page.url_path)
    opened, wanted, pinned = map(query_params.read, (address.RECORD, address.FILTERS, address.PINNED))
    query_params.read((*address.SHOWING, *address.PAGES))
    query_params.follow()
    query_params.survive()
    try:
        view = View.open(
            reader | wanted | pinned,
            page.url_path,
            query_params.accept_language(),
            theme.is_dark(),
            query_params.site(),
        )
    except load.LedgerError as error:
        notices.broken_ledger(error, text)
        return
    except own.ExpiredError:  # gone since the address was read: the next run finds it gone, and says so
        st.rerun()
    current_view.open_view(view)
    if presenter.asked(reader):
        presenter.show(view)
        return
    filters.sidebar(view.ledger, view.selection, text, page.url_path)
    notices.ignored([*query_params.unknown(), *view.ignored], text)
    _page(view, page, opened)


def _navigation(text: Text) -> StreamlitPage:
    """The page the reader asked for; all of them stand in the navigation.

    Their icons stand in the style sheet: one given to Streamlit becomes a favicon fetched from another host.
    """
    return st.navigation(
        [
            st.Page(ROOT / "pages" / f"{name}.py", title=text(f"nav-{name}"), url_path=name, default=name == PAGES[0])
            for name in PAGES
        ]
    )


def _page(view: View, page: StreamlitPage, opened: dict[str, str]) -> None:
    """A record, or the page with its filters; what stands above and below either."""
    notices.pinned(view)
    notices.heading(view, opened)
    is_record = record.opened(view, opened)
    if not is_record:
        if page.url_path not in filters.UNFILTERED:
            filters.chips(view)
        page.run()
        export_panel.panel(view)
    notices.footer(view, is_record)


with timing.run(current_view.page_name):
    main()
