"""Two sources, two parties or two years side by side: what both say, where they pull apart, what only one says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

from components import address, markup, names, tables
from components.frame import View
from data import selection
from data.count import compare
from data.selection import Selection

KINDS = ("source", "party", "year")
SHORT = 12


def panel(view: View) -> None:
    """The choice of two sides, kept in the address as `kind:left:right`, and what comes of it."""
    text = view.text
    kind, left, right = _chosen(view, address.read(("compare",))["compare"])
    st.segmented_control(
        text("compare-kind"),
        KINDS,
        format_func=lambda code: text(f"compare-{code}"),
        required=True,
        **address.bound("compare", lambda _: kind, lambda code: code and ":".join((code, *_options(view, code)[:2]))),
    )
    options = _options(view, kind)
    for column, place, value in zip(st.columns(2), ("left", "right"), (left, right), strict=True):
        other = right if place == "left" else left
        with column:
            _side(view, kind, place, value, other, options)
    st.html(result(view, kind, left, right))


def result(view: View, kind: str, left: str, right: str) -> str:
    """The comparison as HTML: pairs facing each other, then what one side alone says."""
    text = view.text
    sides = [selection.select(view.ledger, side(view.selection, kind, value)) for value in (left, right)]
    found = compare.compare(view.ledger, *sides)
    parts = [
        _pairs(view, "compare-agree", found.agree),
        _pairs(view, "compare-apart", found.apart),
        *(
            _alone(view, text("compare-only", side=_name(view, kind, value)), rows)
            for value, rows in ((left, found.only_left), (right, found.only_right))
        ),
    ]
    return markup.block(*parts)


def side(chosen: Selection, kind: str, value: str) -> Selection:
    """The reader's selection narrowed to one side."""
    if kind == "year":
        return replace(chosen, start=date(int(value), 1, 1), end=date(int(value), 12, 31))
    return replace(chosen, source=(value,)) if kind == "source" else replace(chosen, party=(value,))


def _chosen(view: View, code: str) -> tuple[str, str, str]:
    kind, *values = code.split(":")
    kind = kind if kind in KINDS else KINDS[0]
    options = _options(view, kind)
    known = [value for value in values if value in options][:2]
    left, right = [*known, *(option for option in options if option not in known)][:2]
    return kind, left, right


def _options(view: View, kind: str) -> list[str]:
    claims = view.ledger.claims
    if kind == "source":
        return list(view.ledger.sources.index[view.ledger.sources["layer"].astype(str).eq("article")])
    if kind == "year":
        years = claims.loc[claims["layer"].astype(str).eq("article"), "date_from"].dt.year.dropna().astype(int)
        return [str(year) for year in sorted(years.unique(), reverse=True)]
    return selection.options(view.ledger)["party"]


def _side(view: View, kind: str, place: str, value: str, other: str, options: list[str]) -> None:
    key = f"compare_{place}"
    st.session_state[key] = value

    def write_back() -> None:
        picked = st.session_state[key]
        pair = (picked, other) if place == "left" else (other, picked)
        address.put(compare=":".join((kind, *pair)))

    st.selectbox(
        view.text(f"compare-{place}"),
        options,
        format_func=lambda code: _name(view, kind, code),
        placeholder=view.text("filter-any"),
        key=key,
        on_change=write_back,
    )


def _name(view: View, kind: str, value: str) -> str:
    return view.text.date(value, bare=True) if kind == "year" else names.code(view.ledger, view.text, kind, value)


def _pairs(view: View, heading: str, pairs: pd.DataFrame) -> Markup:
    head = markup.tag("h3", view.text(heading, count=len(pairs)))
    return head + Markup("").join(_pair(view, row) for _, row in pairs.iterrows())


def _pair(view: View, row: pd.Series) -> Markup:
    claims = view.ledger.claims
    halves = [markup.tag("div", tables.claim_link(view, claims.loc[row[place]])) for place in ("left", "right")]
    note = markup.tag("div", view.text.of(row, "note"), class_="soft")
    kind = markup.chip(view.text.code("relation", row["relation"]), str(row["relation"]))
    return markup.tag("div", *halves, class_="facing") + markup.tag("div", kind, note)


def _alone(view: View, heading: str, rows: pd.DataFrame) -> Markup:
    shown = markup.bullets(tables.claim_link(view, row) for _, row in rows.head(SHORT).iterrows())
    more = len(rows) - SHORT
    rest = markup.tag("div", view.text("compare-more", count=more), class_="soft") if more > 0 else Markup("")
    return markup.tag("h3", f"{heading} ({view.text.number(len(rows))})") + shown + rest
