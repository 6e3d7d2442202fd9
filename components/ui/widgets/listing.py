"""A long table a page at a time: its order, group, words and columns are the reader's choice; the address says all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.state.view import View
from components.tables.columns import Column
from components.ui import figure_view, query_params
from data.query.order import by
from data.search import normalize, search

#: Rows on a page: on a phone, where each is a card, they are as high as a page may be.
SIZE = 20
#: Parameters of an address that say which part of a table is shown.
PARAMETERS = ("sort", "group", "match", "columns", "page")


@dataclass(frozen=True)
class Order:
    """A way to put rows in order: by columns, each `upwards` or not. `head` is the column whose heading offers it.

    Without columns the rows stand as the search ranks them, while there is one. One that is not `named` has no link of its
    own beside that of its heading.
    """

    code: str
    columns: tuple[str, ...] = ()
    upwards: tuple[bool, ...] = ()
    head: str = ""
    named: bool = True


@dataclass(frozen=True)
class State:
    """What a reader has chosen: an order, a group ("": all), words, columns (none: the usual), a page from 1 on."""

    order: Order
    group: str = ""
    match: str = ""
    columns: tuple[str, ...] = ()
    page: int = 1


@dataclass(frozen=True)
class Listing:
    """`name` is its question's in addresses, "" on a page of its own; `rows` is all of it, and `draw` a part as HTML.

    `counted` says in words how many rows there are. `groups` names the values of the column `group`, of which a reader
    can choose one; `words` is what a row is found by. Of `columns` a reader can choose; the first is always shown, and
    `usual` are those of a reader who has not chosen. `keeps`: parameters and values that its links keep. `files` are the ways
    to take away the rows of a group of it ("": all).
    """

    name: str
    rows: Callable[[View], pd.DataFrame]
    draw: Callable[..., str]
    counted: Callable[[View, pd.DataFrame], str]
    orders: tuple[Order, ...]
    groups: Callable[[View, pd.DataFrame], Mapping[str, str]] | None = None
    words: Callable[[View, pd.DataFrame], pd.Series] | None = None
    size: int = SIZE
    columns: tuple[Column, ...] = ()
    usual: tuple[str, ...] = ()
    keeps: tuple[tuple[str, str], ...] = ()
    files: Callable[[View, str], str] | None = None

    def show(self, view: View) -> None:
        """The page that the address names, and the ways to the others."""
        if not len(cached(self.rows, view)):
            lifting = [by for by in view.selection.active() if len(cached(self.rows, view.lifted(by)))]
            words = view.text(f"question-{self.name}") if self.name else view.text.table("claims")
            figure_view.blame(view, lifting, words)
            return
        chosen = dict.fromkeys(PARAMETERS, "")
        if query_params.value("figure") == self.name:
            if self.words:
                _field(view)
            if self.columns:
                _column_choice(self, view)
            chosen = {name: query_params.value(name) for name in PARAMETERS}
        st.html(cached(_drawn, self, view, state(self, view, chosen)))


def state(listing: Listing, view: View, chosen: Mapping[str, str]) -> State:
    """What an address (`chosen`: its parameters) asks for; the usual where it asks for what there is not."""
    orders = _orders(listing, view)
    order = next((order for order in orders if order.code == chosen["sort"]), orders[0])
    group = chosen["group"] if chosen["group"] in _groups(listing, view) else ""
    wanted = State(order, group, chosen["match"], columns_of(listing, chosen["columns"]))
    page = int(chosen["page"]) if chosen["page"].isascii() and chosen["page"].isdigit() else 1
    return replace(wanted, page=min(max(1, page), _last(listing, cached(found, listing, view, replace(wanted, columns=())))))


def columns_of(listing: Listing, codes: str) -> tuple[str, ...]:
    """The columns that an address names, in the order of the table; none where they are the usual ones."""
    named = codes.split(",")
    chosen = tuple(column.name for column in listing.columns[1:] if column.name in named)
    return () if chosen == listing.usual[1:] else chosen


def found(listing: Listing, view: View, wanted: State) -> pd.DataFrame:
    """The rows of every page, in order."""
    rows = cached(listing.rows, view)
    if wanted.group:
        rows = rows[rows["group"].eq(wanted.group)]
    if wanted.match and listing.words:
        words = normalize.fold(wanted.match).split()
        folded = listing.words(view, rows).map(normalize.fold)
        rows = rows[[all(word in line for word in words) for line in folded]]
    order = wanted.order if wanted.order.columns else next(order for order in listing.orders if order.columns)
    rows = by(rows, order.columns, order.upwards)
    return rows if wanted.order.columns else search.ranked(view.ledger, view.selection.q, rows)


def _field(view: View) -> None:
    with st.container(key="list-match"):
        st.text_input(
            view.text("list-match"),
            placeholder=view.text("list-match-example"),
            **query_params.bound("match", str, lambda typed: (typed or "").strip()),
        )


def _column_choice(listing: Listing, view: View) -> None:
    """Which columns are shown; behind a fold."""
    fold = st.expander(view.text("list-columns"), key="list-columns", on_change="rerun")
    if not fold.open:
        return
    labels = {column.name: column.label(view, "claims") for column in listing.columns[1:]}
    fold.multiselect(
        view.text("list-columns"),
        [*labels],
        format_func=lambda name: labels[name],
        label_visibility="collapsed",
        placeholder=view.text("filter-any"),
        **query_params.bound(
            "columns",
            lambda codes: list(columns_of(listing, codes) or listing.usual[1:]),
            lambda names: ",".join(columns_of(listing, ",".join(names or ()))),
        ),
    )


def _drawn(listing: Listing, view: View, wanted: State) -> str:
    """The choice of groups and orders, a page of rows, the ways to other pages."""
    rows = cached(found, listing, view, State(wanted.order, wanted.group, wanted.match))
    part = rows.iloc[(wanted.page - 1) * listing.size : wanted.page * listing.size]
    choices = markup.block(_group_links(listing, view, wanted), _order_links(listing, view, wanted), kind="choices")
    if not len(rows):
        return choices + markup.alert(view.text("list-nothing", words=wanted.match))
    more = (wanted.columns,) if listing.columns else ()
    table = listing.draw(view, part, listing.counted(view, rows), _heads(listing, view, wanted), *more)
    files = listing.files(view, wanted.group) if listing.files else ""
    return choices + table + _pages(listing, view, wanted, _last(listing, rows)) + files


def _address(listing: Listing, view: View, wanted: State, **changes: str) -> str:
    usual = _orders(listing, view)[0].code
    chosen = {"sort": wanted.order.code, "group": wanted.group, "match": wanted.match, "columns": ",".join(wanted.columns)}
    chosen |= {"page": "", **changes}
    if chosen["sort"] == usual:
        chosen["sort"] = ""
    return view.link(view.page, figure=listing.name, **dict(listing.keeps), **chosen)


def _orders(listing: Listing, view: View) -> tuple[Order, ...]:
    return tuple(order for order in listing.orders if order.columns or view.selection.q)


def _groups(listing: Listing, view: View) -> Mapping[str, str]:
    return listing.groups(view, cached(listing.rows, view)) if listing.groups else {}


def _group_links(listing: Listing, view: View, wanted: State) -> Markup:
    groups = _groups(listing, view)
    if len(groups) < 2:
        return Markup("")
    labels = {"": view.text("list-all")} | dict(groups)
    links = [markup.choice(words, _address(listing, view, wanted, group=code), code == wanted.group) for code, words in labels.items()]
    return markup.tag("p", markup.tag("span", view.text("list-group"), class_="soft"), *links)


def _order_links(listing: Listing, view: View, wanted: State) -> Markup:
    links = [
        markup.choice(view.text(f"order-{order.code}"), _address(listing, view, wanted, sort=order.code), order == wanted.order)
        for order in _orders(listing, view)
        if order.named
    ]
    return markup.tag("p", markup.tag("span", view.text("order"), class_="soft"), *links) if len(links) > 1 else Markup("")


def _heads(listing: Listing, view: View, wanted: State) -> markup.Heads:
    """Per column that can be put in order the address of the next order, and which way it runs now."""
    orders, heads = [order for order in listing.orders if order.head], {}
    for column in dict.fromkeys(order.head for order in orders):
        own = [order for order in orders if order.head == column]
        now = own.index(wanted.order) if wanted.order in own else -1
        runs = "none" if now < 0 else "ascending" if own[now].upwards[0] else "descending"
        heads[column] = (_address(listing, view, wanted, sort=own[(now + 1) % len(own)].code), runs)
    return heads


def _pages(listing: Listing, view: View, wanted: State, last: int) -> str:
    """Links to the pages before and after, to the first and to the last."""
    if last == 1:
        return ""
    text, here = view.text, wanted.page

    def link(page: int, words: str) -> Markup:
        return markup.choice(words, _address(listing, view, wanted, page=str(page) if page > 1 else ""), page == here)

    numbers = [link(page, text.number(page)) if page else markup.tag("span", "…") for page in _numbers(here, last)]
    before = [link(here - 1, text("page-before"))] if here > 1 else []
    after = [link(here + 1, text("page-after"))] if here < last else []
    return markup.block(markup.tag("nav", *before, *numbers, *after, aria_label=text("page-of", page=here, last=last)), kind="pages")


def _numbers(here: int, last: int) -> Iterator[int]:
    """The pages that are named: the ends and those around this one; 0 where some are left out."""
    before = 0
    for page in sorted({1, here - 1, here, here + 1, last} & {*range(1, last + 1)}):
        if page > before + 1:
            yield 0
        yield page
        before = page


def _last(listing: Listing, rows: pd.DataFrame) -> int:
    return max(1, -(-len(rows) // listing.size))
