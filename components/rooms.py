"""The charts of the rooms: from counted frames to figures with their tables and their words."""

from __future__ import annotations

import pandas as pd

from components import markup, names, palette, show, tables
from components.charts import bars, ladder
from components.charts import timeline as time
from components.frame import View
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
    table = markup.table(_worded(view, frame, stage="stage"), labels, numbers=("claims",))
    top = frame.sort_values("claims").iloc[-1]
    alt = text("chart-flows-alt", flows=frame["label"].nunique(), top=top["label"], claims=int(top["claims"]))
    show.chart(f"flows-{layer}", lambda stamp, look: ladder.ladder(frame, stages, stamp, look), alt, table, (layer,))


def measures(view: View, layer: str) -> None:
    """Measures of one layer per year."""
    text, frame = view.text, count.measures_by_year(view.shown, layer)
    if not len(frame):
        return
    frame = frame.assign(label=[text.date(str(year), bare=True) for year in frame["year"]])
    table = markup.table(
        _worded(view, frame, action="action"),
        {
            "label": text.label("measures", "date"),
            "action": text.label("measures", "action"),
            "measures": text.table("measures"),
        },
        numbers=("measures",),
    )
    yearly = frame.groupby("label", sort=False).agg(measures=("measures", "sum"), ids=("ids", ";".join)).reset_index()
    alt = text("chart-measures-alt", measures=int(frame["measures"].sum()), years=len(yearly))
    colours = [palette.layer(layer, view.dark)] * len(yearly)
    show.chart(
        f"measures-{layer}",
        lambda stamp, look: bars.ranked(yearly, "measures", colours, [""] * len(yearly), stamp, look),
        alt,
        table,
        (layer,),
    )


def timeline(view: View) -> None:
    """Events of all shown layers in lanes of kinds."""
    text, events = view.text, view.shown.events
    events = events[events["date_from"].notna() & events["date_to"].notna()].sort_values("date_from")
    if not len(events):
        return
    frame = events.assign(
        lane=[text("lane", kind=text.code("event_kind", kind)) for kind in events["kind"]],
        title=[text.of(row, "title") for _, row in events.iterrows()],
        when=[text.date(date, bare=True) for date in events["date"]],
        layer=events["layer"].astype(str),
        status=events["status"].astype(str),
        ids=[_ids(view, event) for event in events["id"]],
    )
    alt = text("chart-events-alt", events=len(frame), first=frame["when"].iloc[0], last=frame["when"].iloc[-1])
    show.chart("events", lambda stamp, look: time.lanes(frame, stamp, look), alt, tables.events(view, events))


def origins(view: View, layer: str) -> None:
    """The origins on which the claims of a layer rest."""
    text, frame = view.text, count.claims_by_origin(view.shown, layer)
    if not len(frame):
        return
    frame = frame.assign(label=[names.origin(view.ledger, text, code) for code in frame["origin"]])
    table = markup.table(
        _worded(view, frame),
        {"label": text.label("claims", "origin"), "claims": text.table("claims"), "sources": text.table("sources")},
        numbers=("claims", "sources"),
    )
    alt = text("chart-origins-alt", origins=len(frame), top=frame["label"].iloc[0], claims=int(frame["claims"].iloc[0]))
    top = frame.head(15)
    colours = [palette.layer(layer, view.dark)] * len(top)
    show.chart(
        f"origins-{layer}",
        lambda stamp, look: bars.ranked(top, "claims", colours, [""] * len(top), stamp, look),
        alt,
        table,
        (layer,),
    )


def _worded(view: View, frame: pd.DataFrame, **vocabularies: str) -> list[markup.Row]:
    """Rows with numbers in the reader's digits and codes in the reader's words."""
    rows: list[markup.Row] = []
    for row in frame.to_dict("records"):
        plain = {
            str(name): view.text.number(value) if isinstance(value, int) else str(value) for name, value in row.items()
        }
        rows.append(plain | {name: view.text.code(vocabulary, row[name]) for name, vocabulary in vocabularies.items()})
    return rows


def _ids(view: View, event: str) -> str:
    claims = view.shown.claims
    return ";".join(claims.loc[claims["event"].eq(event), "id"])
