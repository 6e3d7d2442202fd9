"""What the numbers of the arms room count."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.frame import View


def rule(view: View) -> None:
    """The rule of inclusion, printed beside the charts that follow it."""
    head = markup.tag("strong", view.text("arms-rule") + ". ")
    st.html(markup.block(head, markup.tag("span", view.text("arms-rule-text")), kind="soft"))
