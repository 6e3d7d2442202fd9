"""The controls beside every page, and the chips that say what is on."""

from components.ui.filters.chips import chips
from components.ui.filters.sidebar import sidebar

__all__ = ["chips", "sidebar"]
