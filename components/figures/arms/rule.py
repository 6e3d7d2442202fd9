"""What the numbers of the arms room count."""

from __future__ import annotations

from components import markup
from components.state.view import View


def rule(view: View) -> str:
    """The rule of inclusion, printed beside the charts that follow it."""
    head = markup.tag("strong", view.text("arms-rule") + ". ")
    return markup.block(head, markup.tag("span", view.text("arms-rule-text")), kind="soft")
