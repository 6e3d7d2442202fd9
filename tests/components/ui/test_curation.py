"""The curators' page on a copy of the tiny ledger: it refuses to be public, shows the change, and writes it with a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from components import site
from components.state import address
from components.state.pages import PAGES
from components.ui import curation, query_params
from data.ledger import load
from tests import ledger

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the tables that the page writes."""
    for name, frame in ledger.tables().items():
        frame.to_csv(tmp_path / f"{name}.csv", index=False, lineterminator="\n")
    monkeypatch.setattr(load, "CURATED", tmp_path)
    monkeypatch.setenv("MARSAD_ARTICLES", str(ledger.TEXTS))
    for name in curation.PUBLIC:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def opened(lang: str = "en", address: str = "127.0.0.1") -> AppTest:
    import streamlit as st

    before = st.get_option("server.address")
    st.config.set_option("server.address", address)
    try:
        app = AppTest.from_file(ROOT / "components" / "curators.py", default_timeout=60)
        app.session_state[curation.LANGUAGE] = lang
        app.run()
    finally:
        st.config.set_option("server.address", before)
    assert not app.exception, app.exception
    return app


def html(app: AppTest) -> str:
    return "".join(element.proto.body for element in app.get("html"))


def run(app: AppTest) -> AppTest:
    import streamlit as st

    st.config.set_option("server.address", "127.0.0.1")
    app.run()
    assert not app.exception, app.exception
    return app


def field(app: AppTest, kind: str, key: str):  # type: ignore[no-untyped-def]
    return next(each for each in getattr(app, kind) if str(each.key).startswith(key))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_paragraph_stands_beside_its_claims(folder: Path, lang: str) -> None:
    app = opened(lang)

    assert bool(re.search("[\u0620-\u064a]", app.title[0].value)) == (lang == "ar")
    assert "a1" in str(field(app, "selectbox", curation.SOURCE).value)
    assert field(app, "button", "keep_")
    widgets = [*app.selectbox, *app.radio, *app.text_input, *app.text_area, *app.multiselect, *app.checkbox]
    assert not {str(widget.key) for widget in widgets} & {*address.EVERY, query_params.FOLLOWED}, "hidden by the style sheet"


def test_a_change_is_shown_checked_and_written_with_its_reason(folder: Path) -> None:
    app = opened()
    app.radio(key="paragraph_a1").set_value(2)
    run(app)
    field(app, "text_area", "statement_en_a1-02-1").set_value("Alta has sent Borea containers.")
    field(app, "button", "keep_").click()
    run(app)
    assert "Alta has sent Borea containers." in html(app)
    write = next(each for each in app.button if each.label.startswith("Write"))
    assert write.disabled

    field(app, "text_input", "reason_en").set_value("Read again.")
    field(app, "text_input", "reason_ar").set_value("قُرئ من جديد.")
    run(app)
    assert "Alta has sent" not in (folder / "claims.csv").read_text(encoding="utf-8").split("Alta has sent Borea more")[0]
    next(each for each in app.button if each.label.startswith("Write")).click()
    run(app)

    claims = pd.read_csv(folder / "claims.csv", dtype=str, keep_default_na=False).set_index("id")
    changes = pd.read_csv(folder / "changes.csv", dtype=str, keep_default_na=False)
    assert claims.at["a1-02-1", "statement_en"] == "Alta has sent Borea containers."
    assert changes.iloc[-1][["table", "id", "column", "reason_en"]].tolist() == [
        "claims", "a1-02-1", "statement_en", "Read again.",
    ]  # fmt: skip


def test_what_was_picked_stays_in_another_language(folder: Path) -> None:
    app = opened()
    field(app, "selectbox", curation.SOURCE).set_value("a2")
    run(app)
    field(app, "selectbox", "stance_").set_value("warning")
    run(app)
    app.radio(key=curation.LANGUAGE).set_value("ar")
    run(app)

    assert field(app, "selectbox", curation.SOURCE).value == "a2"
    assert field(app, "selectbox", "stance_").value == "warning"
    assert str(field(app, "selectbox", "stance_").key).endswith("_ar")


def test_nothing_is_asserted_in_a_paragraph(folder: Path) -> None:
    app = opened()
    field(app, "selectbox", curation.SOURCE).set_value("a1")
    app.radio(key="paragraph_a1").set_value(4)
    run(app)
    field(app, "button", "nothing_a1_4").click()
    run(app)

    assert "nothing is asserted here" in html(app)


@pytest.mark.parametrize("name", curation.PUBLIC)
def test_it_refuses_where_the_site_is_public(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "example.org")

    assert not opened().selectbox
    assert "this machine alone" in html(opened())


@pytest.mark.parametrize("address", ["0.0.0.0", "", "192.0.2.7"])
def test_it_refuses_an_address_that_others_reach(folder: Path, address: str) -> None:
    assert curation.is_public(address)
    assert not opened(address=address).selectbox


def test_the_public_server_has_no_such_page() -> None:
    scripts = {path.stem for path in (ROOT / "pages").glob("*.py")}
    shell = (ROOT / "components" / "shell.py").read_text(encoding="utf-8") + (ROOT / "app.py").read_text(encoding="utf-8")

    assert not {name for name in (*PAGES, *scripts) if "curat" in name}
    assert not [route for route in site.ROUTES if "curat" in route.path]
    assert "curat" not in shell
