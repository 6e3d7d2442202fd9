"""Claims grouped and counted, against sums made by hand on the tiny ledger and by a loop on the real one."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from data.count import pivot
from data.ledger.load import Ledger
from data.query.selection import Selection, select


def counts(ledger: Ledger, *by: str, **chosen: tuple[str, ...]) -> dict[tuple[str, ...], int]:
    frame = pivot.pivot(ledger, Selection(**chosen), by)  # type: ignore[arg-type]
    return {tuple(row[:-1]): row[-1] for row in frame.itertuples(index=False)}


def test_the_layers_are_never_added_up(small: Ledger) -> None:
    assert counts(small) == {("article",): 5, ("reference",): 2}
    assert counts(small, "topic", layer=("article",)) == {
        ("arms", "article"): 3,
        ("diplomacy", "article"): 1,
        ("economy", "article"): 1,
    }
    assert sum(counts(small, "topic").values()) == 7


def test_a_claim_counts_once_under_each_of_its_values(small: Ledger) -> None:
    found = counts(small, "goods", layer=("article",))

    assert found == {("containers_munitions", "article"): 2, ("grain", "article"): 1, ("", "article"): 2}
    assert pivot.repeated(("goods", "topic", "party", "places")) == ("goods", "party", "places")


def test_what_is_not_known_to_the_month_has_none(small: Ledger) -> None:
    claims = select(small, Selection()).claims
    expected: Counter[tuple[str, ...]] = Counter()
    for _, row in claims.iterrows():
        first, last = row["date_from"], row["date_to"]
        known = first == first and last == last and (first.year, first.month) == (last.year, last.month)
        expected[f"{first:%Y-%m}" if known else "", row["layer"]] += 1

    assert counts(small, "month") == expected
    assert ("", "article") in expected


def test_kinds_stand_in_their_own_order_and_what_has_none_last(small: Ledger) -> None:
    frame = pivot.pivot(small, Selection(), ("standing",))
    ladder = ["disputed", "corroborated", "single_origin", "prospective", "denial"]

    assert list(frame["standing"]) == sorted(frame["standing"], key=ladder.index)
    assert list(pivot.pivot(small, Selection(), ("goods",))["goods"])[-1] == ""


@pytest.mark.parametrize("name", pivot.dimensions())
def test_every_kind_counts_what_the_rows_hold(name: str, real: Ledger) -> None:
    chosen = Selection(topic=("arms", "labour"), start=date(2022, 1, 1))
    claims = select(real, chosen).claims
    found = pivot.pivot(real, chosen, (name,))

    assert list(found.columns) == list(dict.fromkeys([name, "layer", "claims"]))
    if name in pivot.repeated((name,)):
        assert found["claims"].sum() >= len(claims)
    else:
        assert found["claims"].sum() == len(claims)
    if name in claims and name not in pivot.repeated((name,)):
        cells = claims[name].astype(object).where(claims[name].notna(), "").astype(str)
        expected = Counter(zip(cells, claims["layer"].astype(str), strict=True))
        keys = [name, "layer"] if name != "layer" else ["layer", "layer"]
        assert {(row[keys[0]], row[keys[1]]): row["claims"] for row in found.to_dict("records")} == expected


def test_each_month_is_what_a_filter_finds_within_it(real: Ledger) -> None:
    by_month = pivot.pivot(real, Selection(), ("month", "topic"))
    for month, topic in (("2023-09", "arms"), ("2024-06", "diplomacy")):
        first = date.fromisoformat(f"{month}-01")
        chosen = Selection(start=first, end=date(first.year, first.month, 30), dates="within", topic=(topic,))
        inside = select(real, chosen).claims
        cell = by_month[by_month["month"].eq(month) & by_month["topic"].eq(topic)]["claims"].sum()
        # `within` leaves out dates in doubt, which are known to the month all the same.
        doubtful = real.claims["date"].str.contains("[?~%]") & real.claims["date"].str.startswith(month)
        assert cell == len(inside) + sum(doubtful & real.claims["topic"].eq(topic))


def test_another_kind_is_an_error(small: Ledger) -> None:
    with pytest.raises(KeyError):
        pivot.pivot(small, Selection(), ("colour",))
