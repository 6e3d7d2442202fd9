"""The ways claims take, as bands from the document by the paper it relays to who speaks; they run as reading runs."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components import palette
from components.charts.canvas import BODY, SMALL, Look, Stamp, figure

ROW, PAD, THICK = 44, 28, 14
ROOM = 216  # px for the labels on either side
HEAD = 34  # px for what the columns are called
PLACES = {"carrier": 0.0, "relay": 0.46, "speaker": 1.0}
EDGE = 0.001  # Plotly takes a position of zero for none


def ways(
    nodes: pd.DataFrame, links: pd.DataFrame, heads: dict[str, str], colour: str, stamp: Stamp, look: Look
) -> go.Figure:
    """`nodes`: `code` (column:code), `label`, `claims`, `known` (named or not); `links`: `source`, `target`, `claims`,
    `words`, `ids`; `heads`: what each column is called."""
    height = ROW * max(nodes["code"].str.partition(":")[0].value_counts().max(), 6)
    placed = _placed(nodes, links, height)
    number = {code: place for place, code in enumerate(placed["code"])}
    x = [min(max(1 - at if look.rtl else at, EDGE), 1 - EDGE) for at in placed["column"].map(PLACES)]
    tint = [colour if known else palette.SOFT[look.dark] for known in placed["known"]]
    trace = {
        "type": "sankey",
        "arrangement": "fixed",
        "domain": {"y": [0, height / (height + HEAD)]},
        "node": {
            "x": x,
            "y": [min(max(middle / height, EDGE), 1 - EDGE) for middle in placed["middle"]],
            "label": [""] * len(placed),
            "color": tint,
            "pad": PAD,
            "thickness": THICK,
            "line": {"width": 0},
            "customdata": [look.text.figure(words) for words in placed["words"]],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        "link": {
            "source": [number[code] for code in links["source"]],
            "target": [number[code] for code in links["target"]],
            "value": list(links["claims"]),
            "color": [_faint(tint[number[code]]) for code in links["target"]],
            "customdata": [look.text.figure(words) for words in links["words"]],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
    }
    notes = [note for (_, row), at in zip(placed.iterrows(), x, strict=True) for note in _notes(row, at, height, look)]
    layout = {"annotations": [*notes, *_heads(heads, look)], "xaxis": {"visible": False}, "yaxis": {"visible": False}}
    return figure([trace], layout, stamp, look, height + HEAD, ROOM, ROOM)


def _placed(nodes: pd.DataFrame, links: pd.DataFrame, height: int) -> pd.DataFrame:
    """The nodes with `column` and `middle` (px from the top), as tall as Plotly will draw them."""
    column = nodes["code"].str.partition(":")[0]
    # Plotly pushes what leads nowhere into the last column before it works out how tall a claim is.
    ends = ~nodes["code"].isin(links["source"])
    drawn = column.where(~ends, "speaker")
    claim = min(
        (height - (len(group) - 1) * PAD) / group["claims"].sum() for _, group in nodes.groupby(drawn, sort=False)
    )
    tall = nodes.assign(column=column, tall=nodes["claims"] * claim)
    gap = tall.groupby("column")["tall"].transform(
        lambda each: min(2 * PAD, (height - each.sum()) / max(1, len(each) - 1))
    )
    top = tall.groupby("column")["tall"].cumsum() - tall["tall"] + gap * tall.groupby("column").cumcount()
    left = (
        height
        - tall.groupby("column")["tall"].transform("sum")
        - gap * (tall.groupby("column")["tall"].transform("size") - 1)
    )
    return tall.assign(middle=top + tall["tall"] / 2 + left / 2)


def _notes(row: pd.Series, x: float, height: int, look: Look) -> list[dict[str, object]]:
    """A node's label, a note a line: beside the bands at the edges, over the node in the middle."""
    inner, room = row["column"] == "relay", 2 if row["tall"] + PAD > 3 * SMALL else 1
    lines = look.text.wrap(str(row["label"]), 240 if inner else ROOM - 24, SMALL, lines=1 if inner else room)
    before = (row["column"] == "carrier") != look.rtl
    first = (row["tall"] / 2 + 10) if inner else (len(lines) - 1) * SMALL * 0.7
    return [
        {
            "text": look.text.figure(line),
            "showarrow": False,
            "xref": "paper",
            "yref": "paper",
            "x": x,
            "y": (height - row["middle"]) / (height + HEAD),
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


def _heads(heads: dict[str, str], look: Look) -> list[dict[str, object]]:
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


def _faint(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red},{green},{blue},.32)"
