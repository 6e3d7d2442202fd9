"""Places that claims name, and routes between them, with the claims that name each."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids, of_layer
from data.ledger import codebook
from data.ledger.load import Ledger

#: Kinds whose coordinates stand for an area, not for a spot.
AREAS = ("region", "border")


def places_named(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Places that claims of a layer name, areas left out: rows of `places` with `claims` (how many) and `ids`."""
    claims = of_layer(ledger.only("claims", "id", "layer", "places"), layer)
    named = claims.assign(place=claims["places"].str.split(";")).explode("place")
    counted = named[named["place"].ne("")].groupby("place")["id"].agg(claims="nunique", ids=ids)
    spots = ledger.places[~ledger.places["kind"].astype(str).isin(AREAS)]
    return spots.join(counted, on="id", how="inner")


def route_legs(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Legs of the routes that claims of a layer name: `start`, `end` (place ids), `mode`, `stage`, `claims`, `ids`.

    `stage` is the furthest that any flow on the leg is said to have reached; "" where no flow is told of it.
    """
    claims = set(of_layer(ledger.only("claims", "id", "layer"), layer)["id"])
    routes = ledger.routes[ledger.routes["claim"].isin(claims)]
    stages = ledger.flows["stage"].astype("str")
    rung = {code: number for number, code in enumerate(codebook.read().codes("stage"))}
    legs = [
        {"start": start, "end": end, "mode": row["mode"], "stage": str(stages.get(row["flow"], "")), "id": row["claim"]}
        for row in routes.to_dict("records")
        for start, end in zip(row["places"].split(";"), row["places"].split(";")[1:], strict=False)
    ]
    frame = pd.DataFrame(legs, columns=["start", "end", "mode", "stage", "id"])
    grouped = frame.groupby(["start", "end", "mode"], sort=False)
    return grouped.agg(
        stage=("stage", lambda codes: max(codes, key=lambda code: rung.get(code, -1))),
        claims=("id", "nunique"),
        ids=("id", ids),
    ).reset_index()
