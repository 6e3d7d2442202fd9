"""What an option of a filter is called together with how many claims it would show; the layers are never added."""

from __future__ import annotations

from collections.abc import Mapping

from components.i18n.text import Text
from data.count.layers import LAYERS

#: Filters of which every value is of one layer.
OF_ONE_LAYER = ("layer", "source")


def counted(text: Text, name: str, claims: Mapping[str, int], of: str = "") -> str:
    """`Arms (120 · 45)`: `claims` of each layer that is shown; `of` is the filter. One number where one layer says all."""
    if len(claims) < len(LAYERS) or of in OF_ONE_LAYER:
        return text("filter-option", name=name, claims=max(claims.values()))
    return text("filter-option-layers", name=name, **claims)
