"""Which months the claims of a layer are about, cell by cell, and how many months nobody speaks of."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View


def cells(view: View, frame: pd.DataFrame, layer: str) -> Markup:
    """Twelve cells: claims dated inside the month, only within longer spans, or none at all."""
    return markup.tag("div", *(_month(view, row, layer) for row in frame.to_dict("records")), class_="months")


def _month(view: View, row: dict[Any, Any], layer: str) -> Markup:
    text, kind = view.text, depth(row["claims"], row["within"])
    words = text(
        "strip-month",
        layer=text.code("layer", layer),
        month=text.date(row["month"], bare=True),
        claims=row["claims"],
        within=row["within"],
    )
    number = markup.tag("span", text.number(row["within"]) if row["within"] else "", class_="n")
    style = f"cell {layer} {kind}"
    if not row["claims"]:
        return markup.tag("span", number, class_=style, title=words, role="img", aria_label=words)
    address = view.link("claims", layer=layer, **period(row["month"]))
    return markup.tag("a", number, href=address, class_=style, title=words, aria_label=words)


def depth(claims: int, within: int) -> str:
    """How strongly a month is covered, as the style sheet knows it."""
    steps = {16: "many", 4: "some", 1: "few"}
    return next((name for least, name in steps.items() if within >= least), "loose" if claims else "none")


def period(stem: str) -> dict[str, str]:
    """First and last day of a year or a month as filters."""
    whole = pd.Period(stem)
    return {"from": str(whole.start_time.date()), "to": str(whole.end_time.date())}


def silence(view: View, months: dict[str, pd.DataFrame]) -> Markup:
    """How many months the articles do not date anything to, and how many nobody does."""
    silent = [list(frame["within"].eq(0)) for frame in months.values()]
    nobody = sum(all(month) for month in zip(*silent, strict=True))
    parts = {"all": len(silent[0]), "silent": sum(silent[0]), "nobody": nobody}
    message = "strip-silence" if len(silent) > 1 else "strip-silence-one"
    return markup.tag(
        "p", view.text(message, layer=view.text.code("layer", next(iter(months))), **parts), class_="soft"
    )
