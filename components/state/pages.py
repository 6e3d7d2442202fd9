"""The pages of the site, in the order of its navigation. The first stands at its root."""

from __future__ import annotations

PAGES = ("overview", "arms", "sanctions", "milestones", "claims", "sources", "codebook", "data", "about")


def known(name: str) -> str:
    """The page of this name, or the first."""
    return name if name in PAGES else PAGES[0]
