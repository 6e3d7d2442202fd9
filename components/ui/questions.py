"""The questions of a room as HTML: the one that stands open, those before and after it, and the steps between them."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from components import markup
from components.i18n import messages
from components.state.view import View
from data import count


class Step(NamedTuple):
    """A question: its code in an address, its id in the words files, the sentence that answers it ("": not told yet)."""

    code: str
    name: str
    answer: str = ""


def head(view: View, steps: tuple[Step, ...], place: int, switch: tuple[tuple[str, bool], ...]) -> str:
    """The open question: where it stands among the others, what it asks, and between which layers a reader can choose."""
    where = markup.tag("span", view.text("question-of", place=place + 1, all=len(steps)), class_="soft")
    arrows = [_arrow(view, steps, place, way) for way in ("prev", "next")]
    layers = [_layer(view, name, shown) for name, shown in switch]
    choice = markup.tag("p", *layers, class_="switch", role="group", aria_label=view.text.label("claims", "layer"))
    return markup.block(
        markup.tag("div", where, *arrows, class_="steps"),
        *_asked(view, steps[place].name),
        choice if layers else Markup(""),
        kind=f"question open {steps[place].code}",
    )


def heading(view: View, name: str) -> str:
    """A question among all of them."""
    return markup.block(*_asked(view, name), kind="question")


def foot(view: View, steps: tuple[Step, ...], place: int) -> str:
    """Under the figure: to the question before and to the next, by name."""
    ways = {"prev": place - 1, "next": place + 1}
    links = [_step(view, steps[to], way) for way, to in ways.items() if 0 <= to < len(steps)]
    return markup.block(*links, kind="neighbours")


def others(view: View, steps: tuple[Step, ...], first: int) -> str:
    """Questions that are closed, each with its answer; `first` is the number of the first."""
    rows = [
        markup.tag(
            "li",
            markup.tag("a", markup.tag("b", view.text(f"question-{step.name}")), href=_address(view, step.code)),
            markup.tag("div", step.answer or view.text("question-nothing"), class_="answer"),
        )
        for step in steps
    ]
    items = markup.tag("ol", *rows, start=str(first))
    everything = markup.link(view.text("question-all"), _address(view, "all")) if first > 1 else Markup("")
    return markup.block(items if rows else Markup(""), markup.tag("p", everything), kind="questions")


def one_by_one(view: View) -> str:
    """The way back from all questions at once."""
    return markup.block(markup.link(view.text("question-one"), _address(view, "")))


def _asked(view: View, name: str) -> list[Markup]:
    """What is asked, and how what follows is to be read, where that is not plain."""
    key, text = f"question-{name}", view.text
    more = [markup.tag("p", text(f"{key}-text"))] if messages.known(text.lang, f"{key}-text") else []
    return [markup.tag("h2", text(key)), *more]


def _arrow(view: View, steps: tuple[Step, ...], place: int, way: str) -> Markup:
    to = place + (1 if way == "next" else -1)
    if not 0 <= to < len(steps):
        return Markup("")
    words = view.text(f"question-{way}")
    return markup.tag("a", words, href=_address(view, steps[to].code), rel=way, title=view.text(f"question-{steps[to].name}"))


def _step(view: View, step: Step, way: str) -> Markup:
    words = markup.tag("span", view.text(f"question-{way}"), class_="soft"), view.text(f"question-{step.name}")
    return markup.tag("a", *words, href=_address(view, step.code), class_=way)


def _layer(view: View, name: str, shown: bool) -> Markup:
    layer = next(layer for layer in count.LAYERS if name.endswith(f"-{layer}"))
    more = {"aria_current": "true"} if shown else {}
    return markup.tag("a", view.text.code("layer", layer), href=_address(view, name), class_=layer, **more)


def _address(view: View, code: str) -> str:
    return view.link(view.page, figure=code)
