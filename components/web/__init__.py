"""What the reader's browser is given beside the page: one style sheet and one script, each a file that it keeps.

An address holds a hash of what stands there, so that a browser never asks again and never shows an older one.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from components import fonts
from components.i18n import messages
from components.i18n.languages import LANGUAGES

FOLDER = Path(__file__).parent
#: Pixels of the page, within its margins, from which rows stand in tables and no longer on cards, wide figures are drawn, and
#: figures of many labels are drawn and no longer told as a list; pixels of the window from which the sidebar stands beside
#: the page. Sheets and scripts name them: `AT_WIDE`.
BREAKPOINTS = {"CARDS": 621, "WIDE": 737, "LABELS": 900, "SIDEBAR": 769}
#: Messages whose English is what Streamlit says of its own accord; ours is put in its place. What stands for a blank in them.
BUILT_IN, BLANK = "builtin-", "\ue000"

#: The stops of the tour, as `tour.js` goes from one to the next.
STOPS = ("answers", "filters", "figures")


@dataclass(frozen=True)
class Asset:
    """A file made of parts that stand in this folder."""

    name: str
    media_type: str
    parts: tuple[str, ...]

    @cached_property
    def body(self) -> bytes:
        """What it holds, its blanks filled."""
        text = "\n".join((FOLDER / part).read_text(encoding="utf-8") for part in self.parts)
        text = re.sub(r"\bAT_([A-Z]+)\b", lambda name: f"{BREAKPOINTS[name[1]]}{self._unit}", text)
        for blank, words in (
            ("{/*words*/}", _words()),
            ("{/*connection*/}", _connection()),
            ("{/*tour*/}", _tour()),
            ("[/*faces*/]", _faces()),
            ("FAMILY", fonts.FAMILY),
        ):
            text = text.replace(blank, words)
        return text.encode()

    @property
    def _unit(self) -> str:
        return "px" if self.media_type == "text/css" else ""

    @cached_property
    def version(self) -> str:
        return hashlib.sha256(self.body).hexdigest()[:12]

    @property
    def address(self) -> str:
        """Where it stands, below the root of the site."""
        return f"app/static/{self.name}?v={self.version}"


STYLE = Asset("marsad.css", "text/css", ("base.css", "streamlit_1_67.css", "present.css", "print.css"))
SCRIPT = Asset(
    "marsad.js",
    "text/javascript",
    (
        "streamlit_1_67.js",
        *(
            f"{name}.js"
            for name in (
                "shared", "screen", "bins", "follow", "steps", "pictures", "copy", "saved", "work", "print", "present", "connection", "tour",
            )
        ),
    ),
)
#: Stands in the document itself, before any file is there.
LOADING = Asset("loading.css", "text/css", ("streamlit_1_67_loading.css",))
ASSETS = {asset.name: asset for asset in (STYLE, SCRIPT)}


def language(lang: str) -> str:
    """The element that tells the script of the page which language it is in."""
    return f'<script>marsadSpeak("{lang}", "{LANGUAGES[lang].dir}")</script>'


def _words() -> str:
    """What Streamlit says by itself, by language, each in the same order."""
    ids = messages.names(BUILT_IN)
    return json.dumps({lang: [messages.phrase(lang, name, x=BLANK) for name in ids] for lang in LANGUAGES})


def _connection() -> str:
    """By language: the title of Streamlit's dialog of a server that does not answer, as our words already have it, and ours."""
    names = {"streamlit": "builtin-connection-error", "title": "connection-title", "sentence": "connection-sentence"}
    return json.dumps({lang: {key: messages.say(lang, name) for key, name in names.items()} for lang in LANGUAGES})


def _tour() -> str:
    """By language: what the tour says at its offer, on its buttons and at each stop."""
    names = ("label", "offer", "start", "skip", "next", "close")
    return json.dumps(
        {
            lang: {name: messages.say(lang, f"tour-{name}") for name in names}
            | {"stops": [{part: messages.say(lang, f"tour-{stop}-{part}") for part in ("head", "text")} for stop in STOPS]}
            for lang in LANGUAGES
        }
    )


def _faces() -> str:
    faces = [
        {"url": f"app/static/fonts/plex-{script}-{weight}.woff2", "weight": weight, "range": ranges}
        for script, ranges in fonts.RANGES.items()
        for weight in fonts.WEIGHTS
    ]
    return json.dumps(faces)
