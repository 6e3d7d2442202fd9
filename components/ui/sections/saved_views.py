"""Views that a reader keeps under names of their own, in the storage of their browser; this site learns nothing of them."""

from __future__ import annotations

from components import markup
from components.state import address
from components.state.view import View
from components.tables import citations


def panel(view: View) -> str:
    """HTML: the place of the list, which the page's script fills, and what changed in the ledger since a day."""
    text, name = view.text, view.text("saved-name")
    words = {f"data_{each}": text(f"saved-{each}") for each in ("rename", "delete", "sure", "none", "full")}
    form = markup.tag(
        "p",
        markup.void("input", type="text", maxlength="60", aria_label=name, placeholder=name),
        markup.tag("button", text("saved-save"), type="button", data_act="save"),
    )
    summary = markup.tag("summary", text("saved-title"))
    listed = markup.tag("ul", class_="plain")
    fold = markup.tag("details", summary, markup.tag("p", text("saved-what"), class_="soft"), form, listed, class_="saved", **words)
    today = citations.today().isoformat()
    changed = markup.link(text("saved-changes"), address.link("data", view.query, since=today[:7]))
    return str(markup.block(fold, markup.tag("p", changed)))
