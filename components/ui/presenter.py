"""One figure and nothing else, for a screen in a meeting room; keys step through a sequence that an address can carry."""

from __future__ import annotations

from dataclasses import replace

import plotly.graph_objects as go
import streamlit as st

from components import markup
from components.figures import registry, serialize, slides
from components.figures.fit import fit
from components.state.view import View
from components.ui import figure_links, query_params, viewport
from components.ui import figure_view as figures

#: No zoom, no menu: the figure stands as it is.
CONFIG = figures.CONFIG | {"doubleClick": False}


def asked(reader: dict[str, str]) -> bool:
    """Whether the address wants this view."""
    return reader["view"] == "present"


def show(view: View) -> None:
    """The slide that the address names, else the first; and what steers it, at the edge."""
    wanted = sequence(view, query_params.value("figures"))
    st.html(markup.tag("h1", view.text("present-title"), class_="unseen"))
    if not wanted:
        st.html(markup.alert(view.text("present-nothing")))
    else:
        name, part = place(view, wanted, query_params.value("at"))
        _stage(view, name, part)
        _steps(view, wanted, name, part)
    _choice(view)


def sequence(view: View, codes: str) -> list[str]:
    """The figures to show: those named in the address, else those of the page, else the timeline; none without data."""
    in_sequence = [name for name in codes.split(",") if name in registry.names()]
    names = in_sequence or [*registry.ROOMS.get(view.page, (registry.COVER,))]
    return [name for name in dict.fromkeys(names) if registry.of(_at_home(view, name), name)]


def place(view: View, wanted: list[str], code: str) -> tuple[str, int]:
    """Figure and part (from 0 on) that a code such as `flows-article.2` names; the first of all if it names none."""
    name, _, number = code.rpartition(".")
    if name not in wanted or not (number.isascii() and number.isdigit()):
        return wanted[0], 0
    return name, min(max(int(number), 1), _parts(view, name)) - 1


def beside(view: View, wanted: list[str], name: str, part: int, step: int) -> str:
    """The code of the slide before (-1) or after (1) this one; "" at the ends."""
    if 0 <= part + step < _parts(view, name):
        return f"{name}.{part + step + 1}"
    other = wanted.index(name) + step
    if not 0 <= other < len(wanted):
        return ""
    return f"{wanted[other]}.{1 if step > 0 else _parts(view, wanted[other])}"


def drawn(view: View, name: str, part: int) -> go.Figure:
    """One slide, as large as the sheet it is shown on."""
    figure = slides.figure(_at_home(view, name), name, part).to_dict()
    fit(figure["layout"], (slides.WIDTH, slides.HEIGHT), slides.WIDTH)
    return go.Figure(figure)


def _at_home(view: View, name: str) -> View:
    """The same view on the page of a figure, whose address the figure carries; as anyone reads it, not as a show."""
    return replace(view, page=registry.page(name), query=view.query | {"view": ""})


def _parts(view: View, name: str) -> int:
    """How many slides show a figure; a phone held upright shows it whole, one under the other."""
    return 1 if _upright() else len(slides.parts(_at_home(view, name), name))


def _upright() -> bool:
    return viewport.size() == "narrow"


def _stage(view: View, name: str, part: int) -> None:
    home = _at_home(view, name)
    drawing = registry.of(home, name)
    alt = drawing.description if drawing else ""
    if not _upright():
        with st.container(key="stage"):
            figure = drawn(view, name, part)
            st.plotly_chart(figure, theme=None, key=f"slide-{name}-{part}", config=CONFIG, width="content", alt=alt)
        return
    with st.container(key="upright"):
        if drawing and drawing.narrow:
            st.html(drawing.narrow)
        else:
            st.plotly_chart(serialize.figure(home, name, narrow=True), theme=None, key=f"upright-{name}", config=CONFIG, alt=alt)


def _steps(view: View, wanted: list[str], name: str, part: int) -> None:
    text, parts = view.text, _parts(view, name)
    with st.container(key="steps", horizontal=True):
        for key, step in (("back", -1), ("on", 1)):
            code = beside(view, wanted, name, part, step)
            st.button(
                text(f"present-{key}"),
                key=f"present-{key}",
                disabled=not code,
                on_click=query_params.put,
                kwargs={"at": code},
            )
        where = text("present-where", figure=wanted.index(name) + 1, figures=len(wanted), part=part + 1, parts=parts)
        file = figure_links.address(view, name, "chart", "png", part=str(part + 1))
        links = [
            markup.tag("a", text("present-picture"), href=file, download=f"marsad-{name}-{part + 1}-{text.lang}.png"),
            markup.link(text("present-leave"), view.link(view.page, view="")),
        ]
        st.html(markup.block(markup.tag("span", where), *links, kind="where"))


def _choice(view: View) -> None:
    """Which figures, in which order: the order of choosing."""
    titles = {name: view.text(f"chart-{name}-topic") for name in registry.names()}
    with st.container(key="choice"), st.popover(view.text("present-choose")):
        st.multiselect(
            view.text("present-figures"),
            list(titles),
            format_func=titles.__getitem__,
            placeholder=view.text("present-page"),
            **query_params.bound(
                "figures",
                lambda codes: [name for name in codes.split(",") if name in titles],
                lambda chosen: None if chosen is None else ",".join(chosen),
            ),
        )
        st.caption(view.text("present-share"))
