"""The ways claims take, as bands from the document by the paper it relays to who speaks; they run as reading runs."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout import sankey_layout
from components.charts.legacy import palette
from components.charts.legacy.frame import BODY, SMALL, WIDE, Caption, Look, figure
from components.charts.legacy.hover import pointer

ROW, THICK = 44, 14
#: Px: on a slide the height of all ways, and what lies between two names.
SLIDE_HEIGHT, SLIDE_PAD = 320, 14
ROOM = 216  # px for the labels on either side
HEAD = 46  # px for what the columns are called
LABELS = 0.18  # share of the width on either side of the middle column that its labels take
PLACES = {"carrier": 0.0, "relay": 0.46, "speaker": 1.0}


def ways(
    nodes: pd.DataFrame,
    links: pd.DataFrame,
    heads: dict[str, str],
    colour: str,
    caption: Caption,
    look: Look,
    _: range | None = None,
) -> go.Figure:
    """`nodes`: `code` (column:code), `label`, `claims`, `known` (named or not), `words`, `ids`; `links`: `source`,
    `target`, `claims`, `words`, `ids`; `heads`: what each column is called."""
    nodes = nodes.assign(column=nodes["code"].str.partition(":")[0])
    height = SLIDE_HEIGHT if look.slide else ROW * max(int(nodes["column"].value_counts().max()), 6)
    placed = sankey_layout.stacked(nodes, height, SLIDE_PAD if look.slide else sankey_layout.PAD)
    placed = placed.assign(
        x=_across(placed["column"], look), tint=[_tint(known, colour, look) for known in placed["known"]]
    )
    bands = sankey_layout.bands(placed, links)
    layout = {
        "shapes": [*_bands(placed, bands), *_nodes(placed)],
        "annotations": [
            *(note for row in placed.to_dict("records") for note in _notes(row, look)),
            *_heads(heads, look),
        ],
        "xaxis": {"visible": False, "range": [0, 1], "fixedrange": True},
        "yaxis": {"visible": False, "range": [height, -HEAD], "fixedrange": True},
    }
    return figure(_marks(placed, bands, look), layout, caption, look, height + HEAD, ROOM, ROOM)


def _across(columns: pd.Series, look: Look) -> pd.Series:
    at = columns.map(PLACES).astype(float)
    return 1 - at if look.rtl else at


def _tint(known: bool, colour: str, look: Look) -> str:
    return colour if known else palette.SOFT[look.dark]


def _bands(nodes: pd.DataFrame, bands: pd.DataFrame) -> list[dict[str, Any]]:
    node = nodes.set_index("code")
    return [
        {
            "type": "path",
            "layer": "below",
            "path": sankey_layout.path(
                (node["x"][band["source"]], node["x"][band["target"]]), band["start"], band["end"], band["wide"]
            ),
            "fillcolor": node["tint"][band["target"]],
            "opacity": 0.32,
            "line": {"width": 0},
        }
        for band in bands.to_dict("records")
    ]


def _nodes(nodes: pd.DataFrame) -> list[dict[str, Any]]:
    return [
        {
            "type": "rect",
            "xsizemode": "pixel",
            "xanchor": node["x"],
            "x0": -THICK / 2,
            "x1": THICK / 2,
            "y0": node["top"],
            "y1": node["top"] + node["tall"],
            "fillcolor": node["tint"],
            "line": {"width": 0},
        }
        for node in nodes.to_dict("records")
    ]


def _marks(nodes: pd.DataFrame, bands: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """What can be pointed at and chosen: a square on each node and, but on a slide, a ring on each band."""
    x = nodes.set_index("code")["x"]
    ends = pd.DataFrame({"start": bands["source"].map(x), "end": bands["target"].map(x)})
    middle = _across(pd.Series(["relay"]), look)[0]
    rings = sankey_layout.marks(bands, ends, WIDE - 2 * ROOM, (middle - LABELS, middle + LABELS))
    tint = nodes.set_index("code")["tint"]
    squares = [(node["x"], node["top"] + node["tall"] / 2) for node in nodes.to_dict("records")]
    ring = {
        "symbol": "circle",
        "size": 9,
        "color": palette.PAPER[look.dark],
        "line": {"width": 2, "color": list(bands["target"].map(tint))},
    }
    square = {
        "symbol": "square",
        "size": 0 if look.slide else THICK,
        "color": list(nodes["tint"]),
        "line": {"width": 0},
    }
    chosen = _points(squares, nodes, square, look)
    return [chosen] if look.slide else [_points(rings, bands, ring, look), chosen]


def _points(at: list[tuple[float, float]], rows: pd.DataFrame, marker: dict[str, Any], look: Look) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [round(x, 4) for x, _ in at],
        "y": [round(y, 1) for _, y in at],
        "marker": marker | {"opacity": 1},
        "cliponaxis": False,
        "customdata": list(rows["ids"]),
        "hovertemplate": pointer(rows["words"], look),
    }


def _notes(row: dict[Any, Any], look: Look) -> list[dict[str, Any]]:
    """A node's label, a note a line: beside the bands at the edges, over the node in the middle."""
    inner, room = (
        row["column"] == "relay",
        2 if row["tall"] + (SLIDE_PAD if look.slide else sankey_layout.PAD) > 3 * SMALL else 1,
    )
    lines = look.text.wrap(str(row["label"]), 240 if inner else ROOM - 24, SMALL, lines=1 if inner else room)
    before = (row["column"] == "carrier") != look.rtl
    first = (row["tall"] / 2 + 10) if inner else (len(lines) - 1) * SMALL * 0.7
    return [
        {
            "text": look.text.figure(line),
            "showarrow": False,
            "x": row["x"],
            "y": row["top"] + row["tall"] / 2,
            "xanchor": "center" if inner else "right" if before else "left",
            "yanchor": "middle",
            "xshift": 0 if inner else -THICK if before else THICK,
            "yshift": first - place * SMALL * 1.4,
            "bgcolor": palette.PAPER[look.dark] if inner else "rgba(0,0,0,0)",
            "borderpad": 0,
            "font": {"size": SMALL, "color": look.ink},
        }
        for place, line in enumerate(lines)
    ]


def _heads(heads: dict[str, str], look: Look) -> list[dict[str, Any]]:
    return [
        {
            "text": f"<b>{look.text.figure(words)}</b>",
            "showarrow": False,
            "xref": "paper",
            "yref": "paper",
            "x": 1 - PLACES[column] if look.rtl else PLACES[column],
            "y": 1,
            "yanchor": "top",
            "xanchor": "center",
            "font": {"size": BODY, "color": look.soft},
        }
        for column, words in heads.items()
    ]
