"""The scripts that stand inside the page: the same for every reader and view, so that the policy can name them."""

from __future__ import annotations

from pathlib import Path

from components import builtin, pictures, screen

SHOW = Path(__file__).with_name("present.js")


def scripts() -> list[str]:
    """What stands between the tags of each."""
    elements = (*builtin.ELEMENTS.values(), pictures.script(), screen.script())
    own = [element.removeprefix("<script>").removesuffix("</script>") for element in elements]
    return [*own, SHOW.read_text(encoding="utf-8")]
