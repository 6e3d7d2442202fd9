"""Places and routes that claims name, on the tiny ledger; and the land they are drawn on."""

from __future__ import annotations

import math

import pytest

from components.charts.layout.projection import Projection
from data import geo
from data.count.places import places_named, route_legs
from tests.ledger import added, built, changed

PORT = added(
    "places", id="p-port", name_en="Port", name_ar="ميناء", kind="port", latitude="42", longitude="130", source="atlas"
)
DEPOT = added(
    "places",
    id="p-depot",
    name_en="Depot",
    name_ar="مستودع",
    kind="depot",
    latitude="45",
    longitude="40",
    source="atlas",
)
NORTH = added(
    "places",
    id="p-north",
    name_en="North",
    name_ar="الشمال",
    kind="region",
    latitude="60",
    longitude="90",
    source="atlas",
)
NAMED = changed("claims", 0, places="p-port;p-depot;p-north")
AGAIN = changed("claims", 3, places="p-port")
ROUTE = added("routes", id="rt-1", claim="a1-02-1", flow="", places="p-port;p-depot", mode="rail")


def test_a_place_counts_the_claims_that_name_it_and_an_area_is_no_spot() -> None:
    frame = places_named(built(PORT, DEPOT, NORTH, NAMED, AGAIN), "article")

    counted = dict(zip(frame["id"], frame["claims"], strict=True))
    assert {code: counted[code] for code in ("p-port", "p-depot")} == {"p-port": 2, "p-depot": 1}
    assert "p-north" not in counted


def test_a_leg_joins_two_places_and_has_no_stage_without_a_flow() -> None:
    frame = route_legs(built(PORT, DEPOT, NAMED, ROUTE), "article")
    (leg,) = frame[frame["start"].eq("p-port")].to_dict("records")

    assert (leg["end"], leg["mode"], leg["stage"], leg["claims"], leg["ids"]) == ("p-depot", "rail", "", 1, "a1-02-1")


def test_the_projection_keeps_areas_and_its_centre() -> None:
    around = Projection(100, 50)
    east, north = around.point(101, 50), around.point(100, 51)

    assert around.point(100, 50) == (0, 0)
    assert north == pytest.approx((0, 6.371 * 2 * math.sin(math.radians(0.5))))
    assert east[0] == pytest.approx(6.371 * math.radians(1) * math.cos(math.radians(50)), rel=1e-3)


def test_the_land_has_both_regions_and_says_where_it_is_from() -> None:
    land = geo.regions()

    assert {name: bool(region.rings) for name, region in land.items()} == {"eurasia": True, "tumen": True}
    assert land["eurasia"].borders == ()
    assert all(abs(y) <= 90 for region in land.values() for ring in region.rings for _, y in ring)
    assert "public domain" in geo.source()
