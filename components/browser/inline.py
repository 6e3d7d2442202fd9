"""The scripts that stand inside the page: the same for every reader and view, so that the policy can name them."""

from __future__ import annotations

from components.browser import sheet
from components.figures import pictures, screen
from components.language import builtin


def scripts() -> list[str]:
    """What stands between the tags of each."""
    elements = (*builtin.ELEMENTS.values(), pictures.script(), screen.script())
    own = [element.removeprefix("<script>").removesuffix("</script>") for element in elements]
    return [*own, sheet("present.js")]
