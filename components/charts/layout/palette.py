"""Colours, symbols and patterns by code, on light paper and on dark. Meaning is never told by colour alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

#: Light and dark. From wanted to confirmed the ladder darkens (on dark paper: cools), a denial stands apart in red; each
#: is told from the paper by 3 to 1 at least, since what was only wanted or planned is drawn as an outline.
COLOUR = {
    "ink": ("#16202b", "#ece8df"),
    "soft": ("#5a6673", "#a9b4bf"),
    "line": ("#d9d4c7", "#35424e"),
    "paper": ("#ffffff", "#10171e"),
    "sand": ("#f4f1ea", "#1a242e"),
    "highlight": ("#ffe8a3", "#5a470c"),  # under words that were looked for
    "article": ("#0f5c6e", "#6cc3d1"),
    "reference": ("#6b5b95", "#b7a8e0"),
    "wanted": ("#9a8650", "#d8c9a3"),
    "offered": ("#a17a24", "#dcb568"),
    "planned": ("#9a691f", "#d59f52"),
    "possible": ("#8a5a2b", "#d0915a"),
    "alleged": ("#7f5a55", "#cf9f97"),
    "observed": ("#45607a", "#93b3d1"),
    "confirmed": ("#0f5c6e", "#6cc3d1"),
    "denied": ("#a0353f", "#f0868f"),
    "alarm": ("#a0353f", "#f0949c"),  # what opposes: a veto, a ceiling, a deadline
    "outcome": ("#b4541a", "#eea36f"),  # from what was expected to what came of it
    "votes_for": ("#0f5c6e", "#6cc3d1"),
    "votes_against": ("#a0353f", "#f0868f"),
    "votes_abstain": ("#68727c", "#a9b4bf"),
}

#: Colours that the style sheet of the page uses, each under its name: `var(--ink)`.
OF_PAGE = ("ink", "soft", "line", "paper", "sand", "article", "reference", "alarm", "highlight")
#: A fill of so little colour holds dark numbers.
PALE = 0.5


@dataclass(frozen=True)
class Style:
    """How a mark looks: the code of its colour, its symbol, the pattern of its bar, whether it is only an outline, and
    how much of its colour (from 0 to 1) is laid over the paper."""

    colour: str
    symbol: str = "circle"
    pattern: str = ""
    hollow: bool = False
    share: float = 1

    def ink(self, dark: bool) -> str:
        """The colour of its outline."""
        own = colour(self.colour, dark)
        return own if self.share == 1 else mixed(own, colour("paper", dark), self.share)

    def fill(self, dark: bool) -> str:
        """The colour inside it: that of the paper where it is hollow."""
        return colour("paper", dark) if self.hollow else self.ink(dark)

    def number(self, dark: bool) -> str:
        """The colour of a number inside it."""
        return colour("ink" if self.hollow or self.share <= PALE else "paper", dark)

    def outline(self) -> Style:
        return replace(self, hollow=True)


#: Stages in the order of the ladder. What lies ahead is hollow, what is said to have happened is filled.
STAGE = {
    "wanted": Style("wanted", "circle", hollow=True),
    "offered": Style("offered", "diamond", hollow=True),
    "planned": Style("planned", "square", hollow=True),
    "possible": Style("possible", "triangle-up", hollow=True),
    "alleged": Style("alleged", "triangle-up"),
    "observed": Style("observed", "diamond"),
    "confirmed": Style("confirmed", "circle"),
    "denied": Style("denied", "x"),
}
#: A line by the stage of the flow on it; "" is a way of which no flow is told.
DASH = {
    "wanted": "dot",
    "offered": "dot",
    "planned": "dot",
    "possible": "dot",
    "alleged": "dash",
    "observed": "solid",
    "confirmed": "solid",
    "denied": "dashdot",
    "": "longdashdot",
}
LAYER = {"article": Style("article", "circle"), "reference": Style("reference", "diamond")}
#: An act of a measure by its shape; the colour is that of the layer, a veto's that of what opposes.
ACTION = {
    "introduces": Style("reference", "circle"),
    "tightens": Style("reference", "triangle-up"),
    "caps": Style("reference", "square"),
    "extends": Style("reference", "triangle-right"),
    "ends": Style("reference", "line-ns"),
    "vetoes": Style("alarm", "x"),
    "designates": Style("reference", "diamond"),
}
#: Votes against first: they begin at the common zero, where they can be compared.
VOTE = {
    "votes_against": Style("votes_against", "square", "/"),
    "votes_abstain": Style("votes_abstain", "square", "|"),
    "votes_for": Style("votes_for", "square"),
}


def colour(code: str, dark: bool) -> str:
    """`#rrggbb` of a code."""
    return COLOUR[code][dark]


def variables(dark: bool) -> str:
    """The colours of the page as variables of its style sheet."""
    return ";".join(f"--{name}:{colour(name, dark)}" for name in OF_PAGE)


def mixed(over: str, ground: str, share: float) -> str:
    """A colour laid over a ground, as opaque `#rrggbb`; `share` of it from 0 to 1."""
    pairs = [(int(over[place : place + 2], 16), int(ground[place : place + 2], 16)) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02x}" for top, under in pairs)
