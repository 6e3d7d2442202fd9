"""A small page for those who read links before people do: the title, sentence and picture of one exact view."""

from __future__ import annotations

from collections.abc import Mapping

from components import markup
from components.exports import social_card
from components.exports.image import CARD
from components.figures import caption
from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.state.view import View

#: Ids are ASCII slugs; anything else in their place is junk.
RECORDS = ("claim", "event", "profile")


def record(query: Mapping[str, str]) -> dict[str, str]:
    """The record an address opens: `{"claim": id}`, `{"event": id}`, `{"profile": id}` or nothing."""
    return next(({name: query[name]} for name in RECORDS if query.get(name)), {})


def page(view: View, opened: dict[str, str], site: str, query: str) -> str:
    """The HTML. `site`: the address of the site with a slash at its end; `query`: the parameters as they were given."""
    text, words = view.text, social_card.of(view, **opened)
    target = "../" + view.link("" if view.page == "overview" else view.page, **opened).removeprefix(".")
    picture = f"{site}card.png?page={view.page}&{query}"
    properties = {
        "og:type": "article",
        "og:site_name": text("site-name"),
        "og:title": words.title,
        "og:description": " ".join(words.body) or text("site-line"),
        "og:url": f"{site}share/{view.page}?{query}",
        "og:locale": LANGUAGES[text.lang].open_graph,
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(CARD[0]),
        "og:image:height": str(CARD[1]),
        "og:image:alt": f"{words.title}. {caption.filters(view)}",
    }
    head = markup.tag(
        "head",
        markup.void("meta", charset="utf-8"),
        markup.tag("title", f"{words.title} · {text('site-name')}"),
        markup.void("meta", name="viewport", content="width=device-width"),
        markup.void("meta", name="description", content=bidi.plain(properties["og:description"])),
        *(markup.void("meta", property=name, content=bidi.plain(content)) for name, content in properties.items()),
        markup.void("meta", name="twitter:card", content="summary_large_image"),
        markup.void("meta", http_equiv="refresh", content=f"0; url={target}"),
    )
    body = markup.tag("body", markup.tag("p", markup.link(words.title, target)))
    return "<!doctype html>" + str(markup.tag("html", head, body, lang=text.lang, dir=text.dir))
