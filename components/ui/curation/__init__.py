"""The curators' page: an article's paragraphs beside the claims being entered, checked as they grow, written as one change."""

from __future__ import annotations

import os

import streamlit as st

from components import markup
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.ui import theme
from components.ui.curation import claim_form, drafts, paragraph_panel, pickers, review_panel
from components.ui.curation.drafts import Draft

#: The keys of the choice of language and of article: those of the other pages' parameters belong to fields that are hidden.
LANGUAGE, SOURCE = "curate_language", "curate_source"
#: What only a public server is given.
PUBLIC = ("MARSAD_HOSTS", "MARSAD_METRICS")
#: Addresses that nobody but this machine can ask.
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def main() -> None:
    """Draw one run of the page, or say why there is none."""
    st.set_page_config(page_title="Marsad", page_icon=str(theme.FAVICON), layout="wide")
    names = {code: language.name for code, language in LANGUAGES.items()}
    text = Text(st.sidebar.radio(" / ".join(names.values()), names, format_func=names.get, horizontal=True, key=LANGUAGE))
    theme.inline()
    theme.dress(text)
    st.title(text("curate-title"))
    if is_public(str(st.get_option("server.address") or "")):
        st.html(markup.alert(text("curate-public")))
        return
    draft = drafts.current()
    source = _source(draft, text)
    if not source:
        st.html(markup.alert(text("curate-none")))
        return
    paragraph = paragraph_panel.choice(draft, source, text)
    words, entry = st.columns((2, 3), gap="large")
    with words:
        paragraph_panel.show(draft, source, paragraph, text)
    with entry:
        claim_form.show(draft, source, paragraph, text)
    review_panel.show(draft, text)


def is_public(address: str) -> bool:
    """Whether others than the user of this machine may reach a server at this address, or it was set up for them."""
    return any(os.environ.get(name) for name in PUBLIC) or address not in LOOPBACK


def _source(draft: Draft, text: Text) -> str:
    """The article to work on."""
    sources = draft.tables["sources"]
    articles = sources[sources["layer"].eq("article")].set_index("id")
    titles = {str(code): f"{title} · {code}" for code, title in articles[f"title_{text.prose}"].items()}
    with st.sidebar:
        return pickers.one(text.table("sources"), titles, next(iter(titles), ""), SOURCE, text)
