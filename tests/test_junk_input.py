"""Thousands of junk addresses and broken tables: whatever comes, nothing is raised and no reader sees a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from components.http.middleware.allowed_hosts import Hosts
from components.state import address
from components.state.view import View
from data.checks import checker
from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query import selection
from tests import hostile, ledger, site

ROOT = Path(__file__).parents[1]
NAMES = (*address.FILTERS, *address.READER, *address.RECORD, *address.PAGES, "dark", "limit", "offset", "size", "junk")
#: Bits of true addresses among all letters there are: junk that comes close does more harm than noise.
NEAR = (
    "arms",
    "denial",
    "article,reference",
    "2023-13-45",
    "2024-02-30",
    "0000-00-00",
    "9999-12-31",
    "dprk,rus,,",
    "present",
    "rtl",
    "ألتا",
    '"',
    '""',
    "a" * 500,
    "%00",
    "..",
    "1e9",
    "-1",
    "NaN",
    "٣",
)
VALUES = st.one_of(
    st.text(max_size=60),
    st.sampled_from([*NEAR, *hostile.WORDS]),
    st.lists(st.sampled_from(NEAR), max_size=30).map(",".join),
)
QUERIES = st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(min_size=1, max_size=12)), VALUES, max_size=8)
STEADY = {"deadline": None, "derandomize": True, "database": None, "suppress_health_check": list(HealthCheck)}


@settings(max_examples=2500, **STEADY)
@given(query=QUERIES)
def test_any_address_is_a_selection(query: dict[str, str], small: Ledger) -> None:
    chosen, ignored = selection.from_query(query, small)
    again, none = selection.from_query(chosen.to_query(), small)

    assert again == chosen
    assert none == []
    assert all(len(part.value) <= 60 for part in ignored)


@settings(max_examples=300, **STEADY)
@given(query=QUERIES)
def test_any_address_is_a_view(query: dict[str, str], small: Ledger) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "load", lambda: small)
        view = View.open(query, "claims", query.get("lang", ""))

    assert view.text.lang in ("ar", "en")
    assert len(view.shown.claims) <= len(small.claims)


@settings(max_examples=300, **STEADY)
@given(
    query=QUERIES,
    table=st.sampled_from(["claims.json", "events.csv", "parties.json", "x.json"]),
    lang=st.text(max_size=12),
)
def test_any_question_has_an_answer(query: dict[str, str], table: str, lang: str, asked: TestClient) -> None:
    answer = asked.get(f"/api/v1/{table}", params=query, headers={"accept-language": lang.encode()})

    assert answer.status_code in (200, 400, 404, 414)
    assert "Traceback" not in answer.text


@pytest.fixture(scope="module")
def asked() -> TestClient:
    return site.client()


@settings(max_examples=15, **STEADY)
@given(query=QUERIES)
def test_a_page_opens_at_any_address(query: dict[str, str]) -> None:
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=90)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()

    assert not app.exception, (query, app.exception)


@settings(max_examples=1000, **STEADY)
@given(host=st.one_of(st.text(max_size=80), st.sampled_from(["[::1", "]", "[[]]", "::", "a:b:c", "localhost:x"])))
def test_any_host_is_ours_or_is_not(host: str) -> None:
    assert Hosts(lambda *_: None, "*.example.org").allows(host) in (True, False)  # type: ignore[arg-type]


# Broken tables

CELLS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["", ";", ";;", "a;a", "2023-13", "1e999", "-0", "true", "../..", *hostile.WORDS]),
)


@st.composite
def spoilings(draw: st.DrawFn) -> dict[str, object]:
    """Where to break the tables, and how."""
    names = sorted(ledger.tables())
    return {
        "table": draw(st.sampled_from(names)),
        "row": draw(st.integers(0, 50)),
        "column": draw(st.integers(0, 50)),
        "cell": draw(CELLS),
        "how": draw(st.sampled_from(["cell", "column", "rename", "row", "twice", "nothing"])),
    }


def spoil(frames: ledger.Tables, table: str, row: int, column: int, cell: str, how: str) -> None:
    """Break one thing."""
    frame = frames[table]
    if frame.empty or not len(frame.columns):
        return
    line, name = frame.index[row % len(frame)], frame.columns[column % len(frame.columns)]
    if how == "cell":
        frame.loc[line, name] = cell
    elif how == "column":
        frames[table] = frame.drop(columns=name)
    elif how == "rename":
        frames[table] = frame.rename(columns={name: cell})
    elif how == "row":
        frames[table] = frame.drop(index=line).reset_index(drop=True)
    elif how == "twice":
        frame.loc[len(frame)] = frame.loc[line]
    else:
        frames[table] = frame.iloc[:0]


@settings(max_examples=150, **STEADY)
@given(breaks=st.lists(spoilings(), min_size=1, max_size=6))
def test_the_check_reports_whatever_is_broken(breaks: list[dict[str, object]]) -> None:
    frames = ledger.tables()
    for each in breaks:
        spoil(frames, **each)  # type: ignore[arg-type]
    for problem in checker.problems(frames, codebook.read()):
        for lang in ("ar", "en"):
            assert problem.sentence(lang)
            assert problem.mend(lang)


@settings(max_examples=100, **STEADY)
@given(data=st.data())
def test_the_check_reads_any_bytes(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp() / "bytes"
    folder.mkdir(exist_ok=True)
    for path in ledger.SMALL.glob("*.csv"):
        (folder / path.name).write_bytes(path.read_bytes())
    victim = folder / data.draw(st.sampled_from(["claims.csv", "events.csv", "flows.csv"]))
    raw = bytearray(victim.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 40))] = data.draw(
            st.binary(max_size=20) | st.sampled_from([b'"', b"\r", b"\x00", b",", b"\n\n", b"\xff"])
        )
    victim.write_bytes(bytes(raw))
    frames, unreadable = checker.read(folder, codebook.read())
    found = [*unreadable, *checker.problems(frames, codebook.read())]

    assert all(problem.sentence(lang) and problem.mend(lang) for problem in found for lang in ("ar", "en"))
