"""The arms room: flows on the ladder of stages."""

from __future__ import annotations

from components import markup, names, show
from components.charts import ladder
from components.frame import View
from components.rooms.words import worded
from data import codebook, count


def flows(view: View, layer: str) -> None:
    """Flows of one layer on the stage ladder."""
    text, frame = view.text, count.flows_by_stage(view.shown, layer)
    if not len(frame):
        return
    stages = list(codebook.read().codes("stage"))
    frame = frame.assign(
        label=[
            text(
                "flow-label",
                supplier=names.party(view.ledger, text, s),
                goods=text.code("goods", g),
                recipient=names.party(view.ledger, text, r),
            )
            for s, g, r in zip(frame["supplier"], frame["goods"], frame["recipient"], strict=True)
        ],
        stage=frame["stage"].astype(str),
    )
    labels = {"label": text.table("flows"), "stage": text.label("flows", "stage"), "claims": text.table("claims")}
    table = markup.table(worded(view, frame, stage="stage"), labels, numbers=("claims",))
    top = frame.sort_values("claims").iloc[-1]
    alt = text("chart-flows-alt", flows=frame["label"].nunique(), top=top["label"], claims=int(top["claims"]))
    show.chart(f"flows-{layer}", lambda stamp, look: ladder.ladder(frame, stages, stamp, look), alt, table, (layer,))
