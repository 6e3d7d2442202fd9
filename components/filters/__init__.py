"""The controls beside every page, and the chips that say what is on."""

from components.filters.chips import chips
from components.filters.reading import CHOICES, LANGUAGES, passed_over, text_for
from components.filters.sidebar import sidebar

__all__ = ["CHOICES", "LANGUAGES", "chips", "passed_over", "sidebar", "text_for"]
