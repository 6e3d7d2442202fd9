"""Two sources, two parties or two periods side by side: which they are, and what of the ledger each side holds."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components.cache import cached
from components.i18n import names
from components.state.view import View
from components.ui import query_params
from components.ui.sections import comparison_columns
from data import count
from data.count import compare
from data.ledger import dates
from data.query import selection
from data.query.selection import Selection

#: `year` is any period: the addresses of old links stay good.
KINDS = ("source", "party", "year")


def answer(view: View) -> str:
    """What can be compared."""
    return view.text("compare-what")


def panel(view: View) -> None:
    """The choice of two sides, kept in the address as `kind:left:right`, and what comes of it."""
    text = view.text
    kind, left, right = _chosen(view, query_params.value("compare"))
    st.segmented_control(
        text("compare-kind"),
        KINDS,
        format_func=lambda code: text(f"compare-{code}"),
        required=True,
        **query_params.bound(
            "compare", lambda _: kind, lambda code: code and ":".join((code, *cached(_options, view, code)[:2]))
        ),
    )
    options = cached(_options, view, kind)
    for column, place, value in zip(st.columns(2), ("left", "right"), (left, right), strict=True):
        other = right if place == "left" else left
        with column:
            _side(view, kind, place, value, other, options)
    st.html(cached(result, view, kind, left, right))


def result(view: View, kind: str, left: str, right: str) -> str:
    """The comparison as HTML: pairs facing each other, then what one side alone says."""
    sides = [selection.select(view.ledger, side(view.selection, kind, value)) for value in (left, right)]
    difference = compare.compare(view.ledger, *sides)
    return comparison_columns.compared(view, difference, *(_name(view, kind, value) for value in (left, right)))


def side(chosen: Selection, kind: str, value: str) -> Selection:
    """The reader's selection narrowed to one side."""
    if kind == "year":
        span = dates.span(value)
        return replace(chosen, start=span.start, end=span.end)
    return chosen.having(kind, value)


def _chosen(view: View, code: str) -> tuple[str, str, str]:
    kind, *values = code.split(":")
    kind = kind if kind in KINDS else KINDS[0]
    options = cached(_options, view, kind)
    chosen = [value for value in values if value in options or (kind == "year" and _is_period(value))][:2]
    left, right = [*chosen, *(option for option in options if option not in chosen)][:2]
    return kind, left, right


def _options(view: View, kind: str) -> list[str]:
    """What a side can be. An address may name any other period: `2022-02-24/2022-12`."""
    if kind == "source":
        return list(view.ledger.sources.index[view.ledger.sources["layer"].astype(str).eq("article")])
    return _periods(view) if kind == "year" else selection.options(view.ledger)["party"]


def _periods(view: View) -> list[str]:
    """The years that articles speak of, newest first, then the months."""
    claims = count.of_layer(view.ledger.claims, "article").dropna(subset=["date_from", "date_to"])
    begun, ended = claims["date_from"], claims["date_to"]
    inside = begun[begun.dt.to_period("M").eq(ended.dt.to_period("M"))]
    years, months = set(begun.dt.strftime("%Y")), set(inside.dt.strftime("%Y-%m"))
    return [*sorted(years, reverse=True), *sorted(months, reverse=True)]


def _is_period(value: str) -> bool:
    try:
        span = dates.span(value)
    except ValueError:
        return False
    return bool(span.start or span.end)


def _side(view: View, kind: str, place: str, value: str, other: str, options: list[str]) -> None:
    key = f"compare_{place}"
    st.session_state[key] = value

    def write_back() -> None:
        picked = st.session_state[key]
        pair = (picked, other) if place == "left" else (other, picked)
        query_params.put(compare=":".join((kind, *pair)))

    st.selectbox(
        view.text(f"compare-{place}"),
        options if value in options else [value, *options],
        format_func=lambda code: _name(view, kind, code),
        placeholder=view.text("filter-any"),
        key=key,
        on_change=write_back,
    )


def _name(view: View, kind: str, value: str) -> str:
    return view.text.date(value, bare=True) if kind == "year" else names.code(view.ledger, view.text, kind, value)
