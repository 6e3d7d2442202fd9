"""The expressions answer as pandas does, on the published ledger."""

from __future__ import annotations

from datetime import date

import ibis
import pytest

from bench import lazy
from data import count
from data.ledger import load
from data.query.selection import Selection, select

LEDGER = load.load()
TABLES = lazy.connect(LEDGER)
CHOSEN = [
    Selection(),
    Selection(topic=("arms",), stance=("allegation", "denial")),
    Selection(party=("rus", "chn"), standing=("disputed",)),
    Selection(goods=("missiles",), layer=("article",)),
    Selection(start=date(2023, 1, 1), end=date(2024, 6, 30), origin=("wsj",)),
    Selection(end=date(1999, 12, 31)),
]


@pytest.mark.parametrize("chosen", CHOSEN)
def test_the_same_claims_are_kept(chosen: Selection) -> None:
    assert sorted(lazy.select(TABLES, chosen).id.to_pandas()) == sorted(select(LEDGER, chosen).claims["id"])


@pytest.mark.parametrize("chosen", CHOSEN)
@pytest.mark.parametrize("layer", count.LAYERS)
def test_the_same_numbers_come_out(chosen: Selection, layer: str) -> None:
    shown = select(LEDGER, chosen)
    claims = lazy.select(TABLES, chosen).filter(lambda row: row.layer == layer)

    topics, origins = count.claims_by(shown, "topic", layer), count.claims_by_origin(shown, layer)
    assert lazy.claims_by(claims, "topic") == dict(zip(topics["code"].astype(str), topics["claims"], strict=True))
    assert lazy.claims_by_origin(claims) == {row.origin: (row.claims, row.sources) for row in origins.itertuples()}


@pytest.mark.parametrize("dialect", ["clickhouse", "trino"])
@pytest.mark.parametrize("chosen", CHOSEN)
def test_the_other_engines_can_be_asked_the_same(chosen: Selection, dialect: str) -> None:
    asked = lazy.by_origin(lazy.select(TABLES, chosen))

    written = str(ibis.to_sql(asked, dialect=dialect))  # raises for what the engine does not know

    assert written.count("GROUP BY") == 2
    assert "uniq(" not in written  # an estimate
    assert all(f'FROM "{name}"' in written for name in ("goods", "party") if getattr(chosen, name))
