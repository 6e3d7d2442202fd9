"""The controls beside every page: language, search, period, the coded filters, and the chips that say what is on."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from functools import lru_cache

import streamlit as st

from components import address, frame, names
from components.text import Text
from data import selection
from data.count import facets, hidden
from data.load import Ledger
from data.selection import Ignored, Selection

LANGUAGES = {"ar": "العربية", "en": "English"}
CHOICES = {"months": ("both", "levantine", "egyptian"), "digits": ("latn", "arab"), "time": ("ltr", "rtl")}
PERIOD = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


def text_for(reader: Mapping[str, str]) -> Text:
    """Words for this reader: the address decides, else the browser's language if it is Arabic, else English."""
    locale = st.context.locale or ""
    lang = reader["lang"] if reader["lang"] in LANGUAGES else "ar" if locale.lower().startswith("ar") else "en"
    months, digits = (_choice(name, reader[name]) for name in ("months", "digits"))
    return Text(lang=lang, months=months, digits=digits)


def passed_over(reader: Mapping[str, str]) -> list[Ignored]:
    """Habits of reading that the address asks for and we do not have, and parameters that are none of ours."""
    given = {"lang": tuple(LANGUAGES), **CHOICES, "view": ("present",)}
    unknown = [
        Ignored(name, code[:60]) for name, codes in given.items() if (code := reader[name]) and code not in codes
    ]
    return unknown + [Ignored(name[:60], value[:60]) for name, value in address.strange()]


def sidebar(ledger: Ledger, chosen: Selection, text: Text) -> None:
    """Draw all controls; each reads and writes its own address parameter. Every value says how many claims it shows."""
    with st.sidebar:
        _language(text)
        _search(text)
        _period(text)
        st.caption(text("filter-period-rule"))
        for name, labels in _labels(ledger, chosen, text).items():
            _codes(name, labels, text)
        with st.expander(text("filters-reading")):
            for name in CHOICES if text.lang == "ar" else ("time",):
                _reading(name, text)


def chips() -> None:
    """What narrows the view, each with a way out, and how much is left of how much."""
    view = frame.here()
    if not view.selection:
        return
    text = view.text
    with st.container(horizontal=True, key="chips"):
        for name, value in view.selection.to_query().items():
            label = text(
                "chip", filter=names.filter_label(text, name), value=names.filter_value(view.ledger, text, name, value)
            )
            st.button(label, key=f"chip_{name}", icon=":material/close:", on_click=address.put, kwargs={name: ""})
        st.button(
            text("filters-reset"),
            key="reset",
            type="primary",
            on_click=address.put,
            kwargs=dict.fromkeys(address.FILTERS, ""),
        )
    current = view.ledger.claims["status"].eq("current").sum()
    missing = hidden.hidden(view.ledger, view.shown)
    st.caption(
        text("filters-shown", shown=len(view.shown.claims), all=int(current))
        + text("filters-hidden", denials=missing.denials, against=missing.denials_against)
    )


def day(typed: str, last: bool) -> str | None:
    """`2023`, `2023-9` or `2023-09-13` as an ISO day, the first or the last it may mean; None if it is no date."""
    found = PERIOD.fullmatch(
        typed.strip().translate({ord(d): str(i) for i, d in enumerate("٠١٢٣٤٥٦٧٨٩")}).replace("/", "-")
    )
    if not found:
        return None
    year, month, date = (int(part) if part else None for part in found.groups())
    month = month or (12 if last else 1)
    if not year or not 1 <= month <= 12:
        return None
    length = monthrange(year, month)[1]
    date = date or (length if last else 1)
    return f"{year:04d}-{month:02d}-{date:02d}" if 1 <= date <= length else None


def _language(text: Text) -> None:
    def decode(_: str) -> str:
        return text.lang

    st.segmented_control(
        "Language · اللغة",
        list(LANGUAGES),
        format_func=LANGUAGES.__getitem__,
        label_visibility="collapsed",
        required=True,
        **address.bound("lang", decode, lambda code: code),
    )


def _search(text: Text) -> None:
    st.text_input(
        names.filter_label(text, "q"),
        placeholder=text("filter-q-example"),
        type="search",
        max_chars=selection.MAX_QUERY,
        **address.bound("q", str, lambda typed: (typed or "").strip()),
    )


def _period(text: Text) -> None:
    left, right = st.columns(2)
    for column, name in ((left, "from"), (right, "to")):

        def encode(typed: str | None, last: bool = name == "to") -> str | None:
            return day(typed, last) if typed else ""

        with column:
            st.text_input(
                names.filter_label(text, name), placeholder=text("filter-day-form"), **address.bound(name, str, encode)
            )


@lru_cache(maxsize=128)  # four hundred options, the same on every run until a filter changes
def _labels(ledger: Ledger, chosen: Selection, text: Text) -> dict[str, dict[str, str]]:
    """Per coded filter what each of its options is called, with the claims it would show."""
    return {
        name: {
            code: text("filter-option", name=names.code(ledger, text, name, code), claims=claims)
            for code, claims in counts.items()
        }
        for name, counts in facets.facets(ledger, chosen).items()
    }


def _codes(name: str, labels: dict[str, str], text: Text) -> None:
    def decode(codes: str) -> list[str]:
        return [code for code in codes.split(",") if code in labels]

    st.multiselect(
        names.filter_label(text, name),
        list(labels),
        format_func=labels.__getitem__,
        placeholder=text("filter-any"),
        **address.bound(name, decode, lambda codes: ",".join(codes or [])),
    )


def _reading(name: str, text: Text) -> None:
    st.radio(
        text(f"reading-{name}"),
        CHOICES[name],
        format_func=lambda code: text(f"reading-{name}-{code}"),
        **address.bound(name, lambda code: _choice(name, code), lambda code: "" if code == CHOICES[name][0] else code),
    )


def _choice(name: str, code: str) -> str:
    return code if code in CHOICES[name] else CHOICES[name][0]
