"""Ten questions of an analyst, answered with pandas and the routes alone: no web page, and nothing of ours imported.

Each answer is held against the tables as they are stored.
"""

from __future__ import annotations

import io
from pathlib import Path

import pandas as pd
import pytest
from starlette.testclient import TestClient

from tests import site

CURATED = Path(__file__).parents[3] / "data" / "curated"
API = "/api/v1"


def stored(table: str) -> pd.DataFrame:
    """A table as it lies in its file; claims in force."""
    frame = pd.read_csv(CURATED / f"{table}.csv", dtype=str, keep_default_na=False)
    return frame[frame["status"].ne("withdrawn")] if table == "claims" else frame


@pytest.fixture(scope="module")
def client() -> TestClient:
    return site.bare()


@pytest.fixture(scope="module")
def ask(client: TestClient):  # type: ignore[no-untyped-def]
    """Rows at an address as a frame, page after page."""

    def ask(path: str, **query: str) -> pd.DataFrame:
        parts, here = [], client.build_request("GET", f"{API}/{path}", params=query).url
        while here:
            answer = client.get(here)
            assert answer.status_code == 200, answer.text
            parts.append(pd.read_csv(io.BytesIO(answer.content), dtype=str, keep_default_na=False))
            following = answer.links.get("next", {}).get("url")
            here = here.join(following) if following else None
        return pd.concat(parts, ignore_index=True)

    return ask


def test_how_many_claims_of_munitions_are_there_by_month(ask) -> None:  # type: ignore[no-untyped-def]
    counts = ask("claims/counts.csv", by="month,goods", goods="munitions")
    counts = counts[counts["goods"].eq("munitions")]

    holders = stored("flows").query("goods == 'munitions' and status != 'withdrawn'")["claim"].unique()
    assert counts["claims"].astype(int).sum() == stored("claims")["id"].isin(holders).sum()
    assert set(counts["layer"]) <= {"article", "reference"}
    assert counts["month"].str.fullmatch(r"(\d{4}-\d\d)?").all()


def test_who_denies_and_what(ask) -> None:  # type: ignore[no-untyped-def]
    denials = ask("claims.csv", stance="denial", sort="-said")

    assert set(denials["id"]) == set(stored("claims").query("stance == 'denial'")["id"])
    assert denials["said"].str[:4].tolist() == sorted(denials["said"].str[:4], reverse=True)
    assert denials["origin"].ne("").all()


def test_which_claims_rest_on_one_origin_and_which_on_several(ask) -> None:  # type: ignore[no-untyped-def]
    claims = ask("claims.csv", layer="article")

    support = claims["support"].astype(int)
    assert support.ge(1).all()
    assert support[claims["standing"].eq("corroborated")].ge(2).all()
    assert set(claims["contest"]) <= {"none", "general", "specific"}


def test_by_which_hands_did_a_claim_reach_us(ask) -> None:  # type: ignore[no-untyped-def]
    steps = ask("attributions.csv", source="a001")
    chain = ask("claims.csv", source="a001").set_index("id")["chain"]
    held = stored("attributions")
    held = held[held["claim"].isin(chain.index)]

    assert len(steps) == len(held)
    longest = held.groupby("claim").size().idxmax()
    assert chain[longest].count(" > ") == held["claim"].eq(longest).sum() - 1


def test_what_contradicts_what(ask, client: TestClient) -> None:  # type: ignore[no-untyped-def]
    relations = ask("relations.csv")
    pairs = relations[relations["relation"].eq("contradicts")]
    assert len(pairs) == len(stored("relations").query("relation == 'contradicts'"))

    first = pairs.iloc[0]
    record = client.get(f"{API}/claims/{first['other']}.json").json()
    against = [each["other"] for each in record["relations"] if each["relation"] == "contradicts"]
    words = stored("claims").set_index("id").loc[first["claim"]]
    assert {"statement_en": words["statement_en"], "statement_ar": words["statement_ar"]}.items() <= next(
        each for each in against if each["id"] == first["claim"]
    ).items()


def test_how_do_the_articles_spell_a_name(ask) -> None:  # type: ignore[no-untyped-def]
    spellings = ask("aliases.csv", party="kim-jong-un")

    assert sorted(spellings["text"]) == sorted(stored("aliases").query("party == 'kim-jong-un'")["text"])


def test_what_was_said_in_the_summer_of_2023_by_part_of_a_date(ask) -> None:  # type: ignore[no-untyped-def]
    summer = ask("claims.csv", **{"from": "2023-06", "to": "2023-08", "dates": "within"})

    assert summer["date_from"].ge("2023-06-01").all()
    assert summer["date_to"].le("2023-08-31").all()
    exact = stored("claims")[stored("claims")["date"].str.fullmatch(r"2023-0[678](-\d\d)?")]
    assert set(exact["id"]) <= set(summer["id"])


def test_how_much_is_said_to_have_gone_one_way(ask, client: TestClient) -> None:  # type: ignore[no-untyped-def]
    answer = client.get(f"{API}/flows.parquet", params={"goods": "containers_munitions"})
    flows = pd.read_parquet(io.BytesIO(answer.content))
    held = stored("flows").query("goods == 'containers_munitions' and status != 'withdrawn'")
    held = held[held["claim"].isin(stored("claims")["id"])]

    assert flows["low"].dtype == "float64"
    assert flows["low"].max() == pd.to_numeric(held["low"]).max()
    assert sorted(flows["id"]) == sorted(held["id"])


def test_what_does_a_figure_draw(client: TestClient) -> None:
    drawn = pd.read_csv(io.BytesIO(client.get("/chart/origins-article.csv?lang=en").content))
    claims = pd.read_csv(io.BytesIO(client.get(f"{API}/claims.csv?layer=article").content))

    top = claims["origin"].value_counts()
    assert drawn["best"].tolist() == sorted(top, reverse=True)[: len(drawn)]
    assert drawn["claims"].str.split(";").str.len().tolist() == drawn["best"].astype(int).tolist()


def test_what_was_corrected_and_does_an_old_version_still_say_what_it_said(ask, client: TestClient) -> None:  # type: ignore[no-untyped-def]
    changes = ask("changes.csv", sort="-date")
    assert len(changes) == len(stored("changes"))
    assert changes["reason_en"].ne("").all()

    old = ask("claims.csv", v="1.0.0")
    assert len(old) != 0
    refused = client.get(f"{API}/claims.csv?v=9.9.9")
    assert (refused.status_code, "1.0.0" in refused.json()["detail"]) == (404, True)


def test_a_wrong_word_is_no_silent_answer(client: TestClient) -> None:
    for path in (f"{API}/claims.csv?topic=weapons", f"{API}/claims.csv?colour=red", "/chart/events.csv?from=never"):
        assert client.get(path).status_code == 400
    assert client.get("/download/claims.csv").status_code == 404
