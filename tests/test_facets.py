"""The number beside each value of a filter is the number of claims it would show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data import selection
from data.count.facets import facets
from data.load import Ledger
from data.selection import CODED, Selection, select

VIEWS = [
    Selection(),
    Selection(layer=("article",)),
    Selection(topic=("arms",), stance=("denial",)),
    Selection(goods=("grain", "arms")),
    Selection(party=("rus",), q="Pyongyang"),
    Selection(standing=("disputed",), origin=("wsj",), layer=("article",)),
]


@pytest.mark.parametrize("chosen", VIEWS)
def test_a_number_is_what_choosing_the_value_would_show(chosen: Selection, real: Ledger) -> None:
    counted = facets(real, chosen)

    for name in CODED:
        for code in selection.options(real)[name][:6]:
            alone = select(real, replace(chosen, **{name: (code,)}))
            assert counted[name][code] == len(alone.claims), (name, code)


@pytest.mark.parametrize("chosen", VIEWS)
@pytest.mark.parametrize("name", ["layer", "source", "origin", "topic", "stance", "standing"])
def test_the_numbers_of_a_filter_add_up_to_the_view_without_it(chosen: Selection, name: str, real: Ledger) -> None:
    lifted = select(real, replace(chosen, **{name: ()}))

    assert sum(facets(real, chosen)[name].values()) == len(lifted.claims)


def test_numbers_of_the_small_ledger(small: Ledger) -> None:
    counted = facets(small, Selection(topic=("arms",)))

    assert counted["layer"] == {"article": 3, "reference": 1}
    assert {code: n for code, n in counted["topic"].items() if n} == {
        "arms": 4,
        "sanctions": 1,
        "diplomacy": 1,
        "economy": 1,
    }
    assert counted["party"] == {"alta": 4, "borea": 3, "council": 0}
    assert {code: n for code, n in counted["goods"].items() if n} == {"containers_munitions": 3}


def test_every_value_of_a_filter_has_a_number_in_its_order(small: Ledger) -> None:
    for name, counted in facets(small, Selection(q="zzzz")).items():
        assert list(counted) == selection.options(small)[name]
        assert set(counted.values()) <= {0}
