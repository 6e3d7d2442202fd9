"""Competing quantities, a panel a unit: who counted or estimated what, for which period."""

from __future__ import annotations

from components.charts import range_bars as chart
from components.figures.arms.flow_labels import Row
from components.figures.spec import FigureSpec, of_rows
from components.i18n import names
from components.state.view import View
from components.tables import tables
from data import count


def estimates(view: View) -> FigureSpec | None:
    """Every unit in which at least two figures are given."""
    text, frame = view.text, count.competing(view.shown)
    if not len(frame):
        return None
    most = frame.assign(reach=frame[["low", "best", "high"]].max(axis=1)).groupby("unit", sort=False)["reach"].max()
    rows = frame.to_dict("records")
    worded = frame.assign(
        panel=[text("estimates-panel", unit=text.code("unit", row["unit"])) for row in rows],
        scale=[text("estimates-scale", most=text.number(most[row["unit"]])) for row in rows],
        who=[_who(view, row) for row in rows],
        item=[text.of(row, "item") for row in rows],
        most=[float(most[row["unit"]]) for row in rows],
        words=[text.quantity(row["low"], row["best"], row["high"], short=True) for row in rows],
        stage=frame["stage"].astype("str"),
        ids=frame["claim"],
        hover=[_hover(view, row) for row in rows],
    )
    alt = text("chart-estimates-alt", figures=len(frame), units=frame["unit"].nunique())
    return FigureSpec(
        "estimates",
        lambda caption, look: chart.estimates(worded, caption, look),
        alt,
        lambda: tables.flows(view, count.quantities(view.shown)),
        parts=of_rows(worded, ["unit", "layer", "ids", "item"], chart.estimates),
    )


def speaker(view: View, row: Row) -> str:
    """Who made an estimate: the origin of its claim, or as the source describes them where nobody is identified."""
    if row["origin"] in view.ledger.parties.index:
        return names.party(view.ledger, view.text, row["origin"])
    return names.speaker(view.ledger, view.text, row["claim"])


def _who(view: View, row: Row) -> str:
    text = view.text
    said = text.date(row["said"], bare=True) if row["said"] else ""
    when = text("estimates-period", period=text.date(row["period"], bare=True)) if row["period"] else ""
    return text("estimates-who", who=speaker(view, row), when=when or text("estimates-said", said=said))


def _hover(view: View, row: Row) -> str:
    text = view.text
    amount = text.quantity(row["low"], row["best"], row["high"], unit=row["unit"])
    about = text("hover-estimate", stage=text.code("stage", row["stage"]), estimate="yes" if row["estimate"] else "no")
    parts = [_who(view, row), text.of(row, "item"), amount, about, text.of(row, "note")]
    return "\n".join(part for part in parts if part)
