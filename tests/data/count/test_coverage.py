"""How many claims each source makes by month: counted on the hand-made ledger, drawn for both languages."""

from __future__ import annotations

import json

import pytest

from components.figures import registry
from components.i18n.text import Text
from components.state.view import View
from data import count
from data.ledger.load import Ledger
from data.query.selection import Selection, select


def view(ledger: Ledger, text: Text, chosen: Selection = Selection()) -> View:  # noqa: B008 it is frozen
    return View(ledger, select(ledger, chosen), chosen, text, {"lang": text.lang}, "sources", False)


def numbers(ledger: Ledger, layer: str) -> dict[tuple[str, str], tuple[int, int, int]]:
    found = count.claims_by_source_and_month(select(ledger, Selection()), layer)
    return {(row.who, row.month): (row.published, row.within, row.loose) for row in found.itertuples()}


def test_articles_by_month(small: Ledger) -> None:
    found = numbers(small, "article")

    # a1 came out in September 2023; one claim is about that month alone, a1-02-1 and a1-03-1 reach beyond it.
    assert found["a1", "2023-09"] == (3, 1, 2)
    assert found["a1", "2023-06"] == (0, 0, 1)
    assert found["a1", "2023-11"] == (0, 0, 1)
    assert found["a2", "2023-10"] == (2, 1, 1)
    assert {month for who, month in found if who == "a1"} == {f"2023-{month:02d}" for month in range(6, 12)}
    assert len({month for who, month in found if who == "a2"}) == 12


def test_the_reference_record_by_publisher_and_apart(small: Ledger) -> None:
    found = numbers(small, "reference")

    assert {who for who, _ in found} == {"council", "institute"}
    assert found["council", "2019-12"] == (1, 1, 0)
    assert found["institute", "2024-03"] == (1, 0, 0)
    assert found["institute", "2024-02"] == (0, 0, 1)


@pytest.mark.parametrize("layer", count.LAYERS)
def test_every_claim_is_published_once_and_dated_once_at_most(layer: str, real: Ledger) -> None:
    shown = select(real, Selection())
    found = count.claims_by_source_and_month(shown, layer)
    published = ";".join(text for text in found["published_ids"] if text).split(";")
    within = ";".join(text for text in found["within_ids"] if text).split(";")

    assert len(published) == len(set(published)) == found["published"].sum()
    assert len(within) == len(set(within)) == found["within"].sum()
    assert set(within) | set(published) <= set(count.of_layer(shown.claims, layer)["id"])


def test_nothing_is_counted_where_nothing_is_shown(small: Ledger, text: Text) -> None:
    nothing = Selection(q="zzzz")

    assert len(count.claims_by_source_and_month(select(small, nothing), "article")) == 0
    assert registry.of(view(small, text, nothing), "coverage-article") is None


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("layer", count.LAYERS)
def test_a_cell_holds_the_claims_it_counts(layer: str, narrow: bool, real: Ledger, text: Text) -> None:
    figure = json.loads(registry.figure(view(real, text), f"coverage-{layer}", narrow).to_json())
    loose, dated, appeared = figure["data"][:3]
    held = [ids.split(";") for ids in dated["customdata"]]
    ids = [code for each in held for code in each]
    found = count.claims_by_source_and_month(select(real, Selection()), layer)

    assert len(ids) == len(set(ids)) == found["within"].sum()
    assert sum(len(text.split(";")) for text in appeared["customdata"]) == found["published"].sum()
    assert "customdata" not in loose
    assert len(loose["y"]) > 0


def test_the_table_has_every_month_a_source_names(real: Ledger, text: Text) -> None:
    shown = view(real, text)
    drawing = registry.of(shown, "coverage-article")
    found = count.claims_by_source_and_month(shown.shown, "article")

    assert drawing
    assert drawing.table.count("<tr>") - 1 == (found["within"].gt(0) | found["published"].gt(0)).sum()
    assert drawing.alt
    assert drawing.layers == ("article",)
