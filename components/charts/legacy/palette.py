"""Colours and patterns of codes, light and dark. Meaning is never told by colour alone: each code has a pattern too."""

from __future__ import annotations

LAYER = {"article": "#0f5c6e", "reference": "#6b5b95"}
LAYER_DARK = {"article": "#6cc3d1", "reference": "#b7a8e0"}

#: From wished to confirmed the ladder darkens (on dark paper: cools); a denial stands apart in red. Each is told from
#: the paper by 3 to 1 at least, since what was only wished or planned is drawn as an outline.
STAGE = {
    "wanted": "#9a8650",
    "offered": "#a17a24",
    "planned": "#9a691f",
    "possible": "#8a5a2b",
    "alleged": "#7f5a55",
    "observed": "#45607a",
    "confirmed": "#0f5c6e",
    "denied": "#a0353f",
}
STAGE_DARK = {
    "wanted": "#d8c9a3",
    "offered": "#dcb568",
    "planned": "#d59f52",
    "possible": "#d0915a",
    "alleged": "#cf9f97",
    "observed": "#93b3d1",
    "confirmed": "#6cc3d1",
    "denied": "#f0868f",
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

#: An act of a measure by its shape; the colour is that of the layer, a veto's that of a denial.
ACTION_SYMBOL = {
    "introduces": "circle",
    "tightens": "triangle-up",
    "caps": "square",
    "extends": "triangle-right",
    "ends": "line-ns",
    "vetoes": "x",
    "designates": "diamond",
}
VOTE = {"votes_for": "#0f5c6e", "votes_against": "#a0353f", "votes_abstain": "#7d8791"}

#: What opposes: a veto, a ceiling, a deadline.
ALARM = {False: "#a0353f", True: "#f0949c"}

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


def stage(code: str, dark: bool) -> str:
    """The colour of a stage."""
    return (STAGE_DARK if dark else STAGE)[code]


def mixed(colour: str, ground: str, share: float) -> str:
    """A colour laid over a ground, as opaque `#rrggbb`; `share` of it from 0 to 1."""
    pairs = [(int(colour[place : place + 2], 16), int(ground[place : place + 2], 16)) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02x}" for over, under in pairs)
