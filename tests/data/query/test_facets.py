"""The number beside each value of a filter is the number of claims it would show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.count.layers import LAYERS, of_layer
from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import selection
from data.query.facets import facet
from data.query.filters import CODED
from data.query.selection import Selection, select
from tests.states import states

VIEWS = [
    Selection(),
    Selection(layer=("article",)),
    Selection(topic=("arms",), stance=("denial",)),
    Selection(goods=("grain", "arms")),
    Selection(party=("rus",), q="Pyongyang"),
    Selection(standing=("disputed",), origin=("wsj",), layer=("article",)),
]


@pytest.fixture(scope="module")
def views(real: Ledger) -> list[Selection]:
    """Those above and thirty by chance."""
    return [*VIEWS, *(selection.from_query(query, real)[0] for query in states(real, 30, seed=5))]


def facets(ledger: Ledger, chosen: Selection, layer: str) -> dict[str, dict[str, int]]:
    """The numbers of every filter."""
    return {name: facet(ledger, chosen, name, layer) for name in CODED}


@pytest.mark.parametrize("layer", LAYERS)
def test_a_number_is_what_choosing_the_value_would_show(views: list[Selection], real: Ledger, layer: str) -> None:
    for chosen in views:
        counted = facets(real, chosen, layer)
        for name in CODED:
            for code in (*selection.options(real)[name][:3], *getattr(chosen, name)):
                alone = select(real, replace(chosen, **{name: (code,)}))
                assert counted[name][code] == len(of_layer(alone.claims, layer)), (chosen, name, code)


@pytest.mark.parametrize("name", ["layer", "source", "origin", "topic", "stance", "standing"])
def test_the_numbers_of_a_filter_add_up_to_the_view_without_it(name: str, views: list[Selection], real: Ledger) -> None:
    for chosen in views:
        lifted = select(real, replace(chosen, **{name: ()}))
        assert sum(facet(real, chosen, name, "article").values()) == len(of_layer(lifted.claims, "article")), chosen


@pytest.mark.parametrize("name", ["party", "goods"])
def test_where_a_claim_has_several_values_it_counts_once_under_each(
    name: str, views: list[Selection], real: Ledger
) -> None:
    for chosen in views:
        lifted = select(real, replace(chosen, **{name: ()}))
        claims = of_layer(lifted.claims, "article")
        flows = lifted.flows[lifted.flows["claim"].isin(claims["id"])]
        pairs = {
            "party": {
                (code, each)
                for code, row in zip(claims["id"], claims["parties"], strict=True)
                for each in row.split(";")
                if each
            },
            "goods": {*zip(flows["claim"], flows["goods"].astype(str), strict=True)},
        }[name]
        assert sum(facet(real, chosen, name, "article").values()) == len(pairs), chosen


@pytest.mark.parametrize("name", ["topic", "stance", "party"])
def test_several_values_of_one_filter_are_any_of_them(name: str, real: Ledger) -> None:
    one, other = selection.options(real)[name][:2]
    both = set(select(real, Selection(**{name: (one, other)})).claims["id"])  # type: ignore[arg-type]
    each = [set(select(real, Selection(**{name: (code,)})).claims["id"]) for code in (one, other)]  # type: ignore[arg-type]

    assert both == each[0] | each[1]
    assert both > each[0]


def test_values_stand_by_their_ladder_not_by_their_number(real: Ledger) -> None:
    for name in ("layer", "topic", "stance", "standing", "goods"):
        assert list(facet(real, Selection(topic=("arms",)), name, "article")) == list(codebook.read().codes(name))


def test_numbers_of_the_small_ledger(small: Ledger) -> None:
    article, reference = (facets(small, Selection(topic=("arms",)), layer) for layer in LAYERS)

    assert article["layer"] == {"article": 3, "reference": 0}
    assert reference["layer"] == {"article": 0, "reference": 1}
    assert {code: n for code, n in article["topic"].items() if n} == {"arms": 3, "economy": 1, "diplomacy": 1}
    assert {code: n for code, n in reference["topic"].items() if n} == {"arms": 1, "sanctions": 1}
    assert {code: n for code, n in article["goods"].items() if n} == {"containers_munitions": 2}


def test_every_value_of_a_filter_has_a_number_in_its_order(small: Ledger) -> None:
    for name in CODED:
        counted = facet(small, Selection(q="zzzz"), name, "article")
        assert list(counted) == selection.options(small)[name]
        assert set(counted.values()) <= {0}
