"""The controls beside every page, and the chips that say what is on."""

from components.ui.filters.chips import chips
from components.ui.filters.sidebar import UNFILTERED, sidebar

__all__ = ["UNFILTERED", "chips", "sidebar"]
