"""What a search might have meant: filters of that name above the hits, and why nothing is found."""

from __future__ import annotations

from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables.layer_counts import in_words
from data.query import provenance, suggestions
from data.query.suggestions import PERIOD, Answer, Offer
from data.search import search

BETWEEN = Markup(" · ")


def block(view: View) -> str:
    """Links to filters, events and periods; where nothing is found also what each word finds and what is near it."""
    offers = suggestions.suggestions(view.ledger, view.selection.q, view.selection)
    lines = [] if len(view.shown.claims) else _missing(view)
    if offers:
        lines.append(_line(view.text("search-offers"), *(_offer(view, offer) for offer in offers)))
    return markup.block(*lines, kind="offers") if lines else ""


def _line(words: str, *links: Markup) -> Markup:
    """A sentence with links after it, each of which keeps its own order."""
    return markup.tag("p", words + " ", BETWEEN.join(markup.tag("bdi", link) for link in links))


def _offer(view: View, offer: Offer) -> Markup:
    claims = in_words(view, offer.claims._asdict(), "claims")
    words = view.text("search-offer", filter=_kind(view, offer), value=_value(view, offer), claims=claims)
    lifted = {} if offer.parameter == "event" else {"q": ""}
    return markup.link(words, view.link(view.page, **lifted, **suggestions.chosen(offer)))


def _kind(view: View, offer: Offer) -> str:
    if offer.parameter == "event":
        return view.text.label("claims", "event")
    if offer.parameter == PERIOD:
        return view.text("filter-period")
    return names.filter_label(view.text, offer.parameter)


def _value(view: View, offer: Offer) -> str:
    if offer.parameter == PERIOD:
        return view.text.date(offer.code, bare=True)
    if offer.parameter == "event":
        return view.text.of(view.ledger.events.loc[offer.code], "title")
    return names.code(view.ledger, view.text, offer.parameter, offer.code)


def _missing(view: View) -> list[Markup]:
    """What each part of the search finds alone, in the whole ledger; of the id of a withdrawn row why it was withdrawn."""
    text, code = view.text, view.selection.q.strip()
    if (gone := provenance.withdrawal(view.ledger, code)) is not None:
        day, reason = text.date(gone["date"], bare=True), text.of(gone, "reason")
        words = text("record-gone-what", id=code, date=day, reason=reason)
        return [markup.tag("p", markup.link(words, view.link("claims", q="", claim=code)))]
    return [_answer(view, answer) for answer in suggestions.answers(view.ledger, view.selection.q)]


def _answer(view: View, answer: Answer) -> Markup:
    if any(answer.claims):
        count = in_words(view, answer.claims._asdict(), "claims")
        return _line(
            view.text("search-alone", asked=answer.asked), markup.link(count, view.link(view.page, q=answer.asked))
        )
    near = [_near(view, answer.asked, word) for word in answer.near]
    return _line(view.text("search-near" if near else "search-none", asked=answer.asked), *near)


def _near(view: View, asked: str, word: str) -> Markup:
    """A word in place of the one that was typed."""
    changed = search.clean(view.selection.q.replace(asked, word))
    return markup.link(word, view.link(view.page, q=changed))
