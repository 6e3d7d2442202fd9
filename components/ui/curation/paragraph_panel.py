"""The paragraphs of an article: how far each is entered, what it prints, whom it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from components import markup
from components.i18n.text import Text
from components.ui.curation.drafts import Draft
from data.checks import article_texts
from data.curate import article, cues, paragraphs

MARK = {"open": "○", "draft": "◐", "entered": "●", "nothing": "–", "repeat": "="}


def choice(draft: Draft, source: str, text: Text) -> int:
    """The paragraph to work on, and how many are done."""
    states = paragraphs.states(draft.tables, source)
    counts = Counter(states.values())
    done = len(states) - counts["open"] - counts["draft"]
    st.sidebar.progress(done / (len(states) or 1), text("curate-progress", done=done, all=len(states)))
    st.sidebar.caption(markup.literal(" · ".join(f"{MARK[state]} {text(f'curate-state-{state}')}" for state in paragraphs.STATES)))
    return int(
        st.sidebar.radio(
            markup.literal(text.label("claims", "paragraph")),
            [*states],
            format_func=lambda number: f"{MARK[states[number]]} {number}",
            key=f"paragraph_{source}",
        )
    )


def show(draft: Draft, source: str, paragraph: int, text: Text) -> None:
    """What the paragraph prints, as far as the text is at hand, and what it suggests."""
    st.header(markup.literal(text("curate-paragraph", number=paragraph)))
    printed = _printed(draft, source, paragraph)
    if not printed:
        st.html(markup.alert(text("curate-no-text")))
    else:
        st.html(markup.block(markup.tag("p", printed, dir="auto", class_="quote")))
        st.html(_hints(draft, printed, text))
    _spelling(draft, text)
    _nothing(draft, source, paragraph, text)


def _printed(draft: Draft, source: str, paragraph: int) -> str:
    folder, rows = article_texts.folder(), draft.tables["sources"].set_index("id")
    printed = article_texts.read(folder / str(rows.at[source, "file"])) if folder else None
    return printed.paragraphs[paragraph - 1] if printed and paragraph <= len(printed.paragraphs) else ""


def _hints(draft: Draft, printed: str, text: Text) -> str:
    """Whom the paragraph names, in which spellings, its dates and quantities, sentence by sentence the stance of its verbs."""
    stances = dict.fromkeys(cues.stance(sentence) for sentence in article.SENTENCE.split(printed))
    hints = {
        text("curate-dates"): text.list([cue.edtf for cue in cues.dates(printed, None)]),
        text("curate-quantities"): text.list(
            [text.quantity(best=each.best, unit=each.unit) for each in cues.quantities(printed)]
        ),
        text("curate-stances"): text.list([text.code("stance", each) for each in stances]),
    }
    named = paragraphs.spelled(printed, draft.tables)
    return markup.block(
        markup.tag("p", text("curate-named"), class_="soft"), _named(draft, named, text), markup.definitions(hints)
    )


def _named(draft: Draft, named: Mapping[str, Sequence[str]], text: Text) -> Markup:
    """Parties with their codes and the spellings in which they stand."""
    parties = draft.tables["parties"].set_index("id")
    return markup.bullets(
        text("curate-party", name=parties.at[party, f"name_{text.prose}"], id=party, spellings=" · ".join(spellings))
        for party, spellings in named.items()
    )


def _spelling(draft: Draft, text: Text) -> None:
    """Which party a spelling stands for."""
    typed = st.text_input(text("curate-spelling"), key="spelling")
    if typed:
        spellings = paragraphs.spelled(typed, draft.tables)
        st.html(markup.block(_named(draft, spellings, text) if spellings else markup.tag("p", text("curate-unknown"))))


def _nothing(draft: Draft, source: str, paragraph: int, text: Text) -> None:
    """“Nothing is asserted here”, for a paragraph without claims; it can be taken back."""
    frame = draft.tables["passages"]
    mine = frame["source"].eq(source) & frame["paragraph"].eq(str(paragraph))
    claims = draft.tables["claims"]
    own = paragraphs.claims_in(claims[claims["source"].eq(source)], str(paragraph))
    is_noted = frame.loc[mine, "note_en"].eq(paragraphs.NOTHING["note_en"]).any()
    if len(own) or (frame.loc[mine, "note_en"].ne("").any() and not is_noted):
        return
    if st.button(text("curate-nothing-undo" if is_noted else "curate-nothing"), key=f"nothing_{source}_{paragraph}"):
        words = dict.fromkeys(paragraphs.NOTHING, "") if is_noted else paragraphs.NOTHING
        changed = frame.copy()
        for name, value in words.items():
            changed.loc[mine, name] = value
        draft.tables["passages"] = changed
        st.rerun()
