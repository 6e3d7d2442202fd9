"""A room: a list of questions, each with the sentence that answers it. One stands open; the others are a step away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from components.cache import cached
from components.figures import registry
from components.state.view import View
from components.ui import figure_view, notices, query_params, questions
from components.ui.questions import Step
from data import count
from data.query.selection import Ignored

#: An answer that is yet to come: an empty line.
AWAITED = "\N{NO-BREAK SPACE}"
#: What stands in the address (`figure=`) where all questions are to stand open, for reading through and for print.
ALL = "all"


@dataclass(frozen=True)
class Question:
    """`name` is its id in addresses and words files; `figures` answer it, one a layer, or `show` draws what does.

    `answer` says it in a sentence; "" where the view holds nothing.
    """

    name: str
    figures: tuple[str, ...] = ()
    answer: Callable[[View], str] = str
    show: Callable[[View], None] | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """What an address may call it."""
        return (self.name, *self.figures)

    def of_layer(self, layer: str) -> str:
        """Its code in an address for readers of a layer."""
        return next((name for name in self.figures if name.endswith(f"-{layer}")), self.codes[-len(self.figures)])


def figure(name: str) -> Question:
    """A question that a figure answers, or one figure a layer."""
    return Question(name, registry.variants(name))


def section(name: str, answer: Callable[[View], str], show: Callable[[View], None]) -> Question:
    """A question that a table or a comparison answers."""
    return Question(name, (), answer, show)


def show(view: View, *asked: Question) -> None:
    """The room: what comes before the open question, the question itself, what comes after it."""
    code = query_params.value("figure")
    if code == ALL:
        _all(view, asked)
        return
    opened = next((question for question in asked if code in question.codes), asked[0])
    if code and code not in opened.codes:
        notices.ignored([Ignored("figure", code[:60])], view.text)
    name = _drawable(view, opened, code)
    layer = next((layer for layer in count.LAYERS if name.endswith(f"-{layer}")), "")
    before, place = st.empty(), asked.index(opened)
    steps = [Step(question.of_layer(layer), question.name) for question in asked]
    if place:  # what stands above the figure has its height from the start
        before.html(cached(questions.others, view, tuple(step._replace(answer=AWAITED) for step in steps[:place]), 1))
    st.html(cached(questions.head, view, tuple(steps), place, _switch(view, opened, name)))
    _body(view, opened, name)
    st.html(cached(questions.foot, view, tuple(steps), place))
    # The others are counted when the figure is on its way to the reader.
    told = tuple(Step(step.code, step.name, _answer(view, each, step.code)) for each, step in zip(asked, steps, strict=True))
    if place:
        before.html(cached(questions.others, view, told[:place], 1))
    st.html(cached(questions.others, view, told[place + 1 :], place + 2))


def _all(view: View, asked: tuple[Question, ...]) -> None:
    """Every question with every figure, one under the other."""
    st.html(questions.one_by_one(view))
    for question in asked:
        st.html(cached(questions.heading, view, question.name))
        for name in [name for name in question.figures if registry.of(view, name)] or question.figures[:1] or ("",):
            _body(view, question, name)


def _body(view: View, question: Question, name: str) -> None:
    if question.show:
        question.show(view)
    else:
        figure_view.figure(view, name, question.figures, view.text(f"question-{question.name}"))


def _drawable(view: View, question: Question, code: str) -> str:
    """The figure that the address names; another of the question where the view holds nothing for it. "" for a section."""
    wanted = sorted(question.figures, key=lambda name: name != code)
    return next((name for name in wanted if registry.of(view, name)), wanted[0] if wanted else "")


def _switch(view: View, question: Question, name: str) -> tuple[tuple[str, bool], ...]:
    """The figures between which a reader can choose, and whether each is the one shown; () where there is no choice."""
    drawable = [each for each in question.figures if registry.of(view, each)]
    return tuple((each, each == name) for each in drawable) if len(drawable) > 1 else ()


def _answer(view: View, question: Question, code: str) -> str:
    if not question.figures:
        return cached(question.answer, view)
    spec = registry.of(view, _drawable(view, question, code))
    return (spec.finding or spec.alt) if spec else ""
