"""The range of estimates in one unit on the tiny ledger: who stands at either end, and nothing added."""

from __future__ import annotations

from data.count.key_figures import KeyFigure, adopted_and_vetoed, key_figures
from tests.ledger import added, built

MORE = added(
    "flows", id="f-more", claim="r-containers", supplier="alta", recipient="borea", goods="containers_munitions",
    item_en="Containers", item_ar="حاويات", stage="observed", low="20000", high="30000", unit="containers",
)  # fmt: skip
WISHED = added(
    "flows", id="f-wish", claim="r-containers", supplier="alta", recipient="borea", goods="containers_munitions",
    item_en="Containers", item_ar="حاويات", stage="wanted", best="99000", unit="containers",
)  # fmt: skip


def containers(figures: list[KeyFigure]) -> KeyFigure:
    (figure,) = [each for each in figures if each.unit == "containers"]
    return figure


def test_the_ends_of_the_range_are_those_of_single_estimates() -> None:
    figure = containers(key_figures(built(MORE, WISHED), "reference"))

    assert (figure.least.low, figure.most.high) == (12_000, 30_000)
    assert len(figure.estimates) == 2


def test_the_layers_are_apart() -> None:
    assert containers(key_figures(built(), "article")).most.high == 10_000


def test_adopted_and_vetoed_are_counted_apart() -> None:
    adopted, vetoed = adopted_and_vetoed(built(), "council")

    assert (adopted, vetoed) == (1, 0)
