"""The scripts that stand inside the page: the same for every reader and view, so that the policy can name them."""

from __future__ import annotations

from components import builtin, pictures


def scripts() -> list[str]:
    """What stands between the tags of each."""
    return [
        element.removeprefix("<script>").removesuffix("</script>")
        for element in (*builtin.ELEMENTS.values(), pictures.script())
    ]
