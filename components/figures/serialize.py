"""Figures as a page takes them: turned into plain values once, and said as shortly as they can be.

Every annotation and shape of ours says all there is to say of itself. What most of them say alike is said once for all of
them, which a browser reads as the same; and no place needs more digits than a screen has pixels.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import plotly.graph_objects as go

from components.figures import registry
from components.state.view import View

Values = dict[str, Any]
DIGITS = 6


class Ready(go.Figure):  # type: ignore[misc]  # Plotly is not typed
    """A figure that is only read. `st.plotly_chart` asks every figure for its values, and to gather them takes longest."""

    def __init__(self, figure: go.Figure) -> None:
        super().__init__(_validate=False)
        self._values: Values = rounded(figure.to_dict())
        for name in ("annotations", "shapes"):
            shorten(self._values["layout"], name)

    def to_dict(self) -> Values:
        """The same values for every caller."""
        return self._values


@lru_cache(maxsize=512)
def figure(view: View, name: str, narrow: bool) -> Ready:
    """The figure of this name over a view, as `registry.figure` draws it."""
    return Ready(registry.figure(view, name, narrow))


def shorten(layout: Values, name: str) -> None:
    """Move into the template what most items of a list in `layout` say alike, as far as every one of them says something."""
    items = layout.get(name, [])
    shared = set.intersection(*(_said(item) for item in items)) if items else set()
    usual = {key: _commonest(item[key] for item in items) for key, _ in sorted(shared)}
    defaults = layout.setdefault("template", {}).setdefault("layout", {})
    defaults[f"{name[:-1]}defaults"] = usual
    layout[name] = [
        {key: value for key, value in item.items() if key not in usual or value != usual[key]} for item in items
    ]


def rounded(value: Any) -> Any:
    """The same with no more than DIGITS digits that count in a number; days and words stay."""
    if isinstance(value, float) and not value.is_integer():
        return float(f"{value:.{DIGITS}g}")
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    return [rounded(each) for each in value] if isinstance(value, list | tuple) else value


def _said(item: Values) -> set[tuple[str, tuple[str, ...]]]:
    """What an item speaks of, parts with their own parts: a template fills those up one by one."""
    return {(key, tuple(sorted(value)) if isinstance(value, dict) else ()) for key, value in item.items()}


def _commonest(values: Iterable[Any]) -> Any:
    told = Counter(json.dumps(value, sort_keys=True) for value in values)
    return json.loads(told.most_common(1)[0][0])
