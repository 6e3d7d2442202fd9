"""Colours and patterns of codes, light and dark. Meaning is never told by colour alone: each code has a pattern too."""

from __future__ import annotations

LAYER = {"article": "#0f5c6e", "reference": "#6b5b95"}
LAYER_DARK = {"article": "#6cc3d1", "reference": "#b7a8e0"}

#: From wished to confirmed the ladder darkens; a denial stands apart in red.
STAGE = {
    "wanted": "#d8c9a3",
    "offered": "#cfb071",
    "planned": "#c1934a",
    "possible": "#a9763c",
    "alleged": "#7f5a55",
    "observed": "#45607a",
    "confirmed": "#0f5c6e",
    "denied": "#a0353f",
}
STAGE_PATTERN = {
    "wanted": ".",
    "offered": "/",
    "planned": "\\",
    "possible": "-",
    "alleged": "x",
    "observed": "+",
    "confirmed": "",
    "denied": "|",
}
STAGE_SYMBOL = {
    "wanted": "circle-open",
    "offered": "diamond-open",
    "planned": "square-open",
    "possible": "triangle-up-open",
    "alleged": "triangle-up",
    "observed": "diamond",
    "confirmed": "circle",
    "denied": "x",
}
STANDING = {
    "corroborated": "#0f5c6e",
    "single_origin": "#b08b3e",
    "prospective": "#8a94a0",
    "disputed": "#a0353f",
    "denial": "#5d2b3a",
}
STANDING_PATTERN = {"corroborated": "", "single_origin": "/", "prospective": ".", "disputed": "x", "denial": "|"}

#: From what was expected to what came of it.
OUTCOME = {False: "#b4541a", True: "#eea36f"}

INK = {False: "#16202b", True: "#ece8df"}
SOFT = {False: "#5a6673", True: "#a9b4bf"}
LINE = {False: "#d9d4c7", True: "#35424e"}
PAPER = {False: "#ffffff", True: "#10171e"}
SAND = {False: "#f4f1ea", True: "#1a242e"}


def layer(code: str, dark: bool) -> str:
    """The colour of a layer."""
    return (LAYER_DARK if dark else LAYER)[code]
