"""The sanctions room: measures in time."""

from __future__ import annotations

from components import markup, palette, show
from components.charts import bars
from components.frame import View
from components.rooms.words import worded
from data import count


def measures(view: View, layer: str) -> None:
    """Measures of one layer per year."""
    text, frame = view.text, count.measures_by_year(view.shown, layer)
    if not len(frame):
        return
    frame = frame.assign(label=[text.date(str(year), bare=True) for year in frame["year"]])
    table = markup.table(
        worded(view, frame, action="action"),
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
