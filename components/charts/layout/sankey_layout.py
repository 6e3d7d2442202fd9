"""Where the bands of a drawing of ways run: nodes stacked in columns, bands stacked at both of their ends. Pixels from the top."""

from __future__ import annotations

from typing import Any

import pandas as pd

PAD = 28
THINNEST = 1.5
#: Px between two marks on bands, so that each can be chosen.
APART = 12
#: Shares of the way at which a band's mark may sit, the best first.
PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86)


def stacked(nodes: pd.DataFrame, height: float, pad: float = PAD) -> pd.DataFrame:
    """`nodes` (`column`, `claims`) with `tall` and `top`: as tall as their claims, `pad` px apart, each column centred."""
    columns = nodes.groupby("column", sort=False)["claims"]
    claim = min((height - (len(each) - 1) * pad) / each.sum() for _, each in columns)
    tall = nodes.assign(tall=(nodes["claims"] * claim).clip(lower=THINNEST))
    column = tall.groupby("column")["tall"]
    sizes, sums = column.transform("size"), column.transform("sum")
    gap = ((height - sums) / (sizes - 1).clip(lower=1)).clip(upper=2 * pad)
    above = (height - sums - gap * (sizes - 1)) / 2
    return tall.assign(top=above + column.cumsum() - tall["tall"] + gap * tall.groupby("column").cumcount())


def bands(nodes: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """`links` (`source`, `target`, `claims`) with `start`, `end` (their upper edges) and `wide`."""
    node = nodes.set_index("code")
    claim = (node["tall"] / node["claims"]).min()
    middle = node["top"] + node["tall"] / 2
    links = links.assign(wide=(links["claims"] * claim).clip(lower=THINNEST))
    for edge, own, other in (("start", "source", "target"), ("end", "target", "source")):
        ordered = links.assign(far=links[other].map(middle)).sort_values([own, "far", other], kind="stable")
        over = ordered.groupby(own)["wide"].cumsum() - ordered["wide"]
        links[edge] = ordered[own].map(node["top"]) + over
    return links


def marks(
    links: pd.DataFrame, ends: pd.DataFrame, across: float, taken: tuple[float, float]
) -> list[tuple[float, float]]:
    """Where each band carries its mark: share of the way, px from the top; no two nearer than APART if it can be.

    `ends`: `start`, `end` of each band in shares of the whole width, which is `across` px; between the two shares
    `taken` stand labels.
    """
    placed: list[tuple[float, float, float]] = []
    for link, end in zip(links.to_dict("records"), ends.to_dict("records"), strict=True):
        found = [(*_at(link, share), end["start"] + share * (end["end"] - end["start"])) for share in PLACES]
        clear = [each for each in found if not taken[0] < each[2] < taken[1]]
        free = [each for each in clear if all(_far(each, other, across) for other in placed)]
        placed.append((free or clear or found)[0])
    return [(x, y) for _, y, x in placed]


def _at(link: dict[Any, Any], share: float) -> tuple[float, float]:
    """The middle of a band at a share of its way: the curve of `path`, whose handles lie half-way."""
    # x(t) of such a curve is so near to t that the difference does not show in a dot of ten pixels.
    bend = 3 * share**2 - 2 * share**3
    return share, link["start"] + (link["end"] - link["start"]) * bend + link["wide"] / 2


def _far(one: tuple[float, float, float], other: tuple[float, float, float], across: float) -> bool:
    return ((one[2] - other[2]) * across) ** 2 + (one[1] - other[1]) ** 2 >= APART**2


def path(x: tuple[float, float], start: float, end: float, wide: float) -> str:
    """The outline of a band between two columns, in the language of SVG paths."""
    left, right = x
    half = (left + right) / 2
    return (
        f"M{left:.4f},{start:.1f}C{half:.4f},{start:.1f} {half:.4f},{end:.1f} {right:.4f},{end:.1f}"
        f"L{right:.4f},{end + wide:.1f}C{half:.4f},{end + wide:.1f} {half:.4f},{start + wide:.1f} "
        f"{left:.4f},{start + wide:.1f}Z"
    )
