"""Everything the site says of the dossier that MARSAD_DOSSIER names: `python -m tests.dossier.pages` prints it as JSON.

It is a process of its own, since the program reads its dossier once. `write` makes the folder of the invented one.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import yaml

from tests.ledger import SMALL

HERE = Path(__file__).parent
LANGUAGES = ("en", "ar")
RECORDS = {"claim": "a1-02-1", "event": "e-meeting", "party": "alta"}
#: Codes of languages that are names of states as well, and of which the invented dossier has no text.
FOREIGN = ("ru", "ko")


def write(folder: Path) -> Path:
    """The invented dossier in `folder`: the tiny ledger under this codebook with another dossier."""
    from data.ledger import codebook

    said = yaml.safe_load(codebook.PATH.read_text(encoding="utf-8"))
    said |= yaml.safe_load((HERE / "dossier.yaml").read_text(encoding="utf-8"))
    for code in FOREIGN:
        said["vocabularies"]["language"].pop(code)
    shutil.copytree(SMALL, folder / "curated", ignore=shutil.ignore_patterns("texts"))
    (folder / "datapackage.yaml").write_text(yaml.safe_dump(said, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return folder


def said() -> Iterator[tuple[str, int, str]]:
    """Address, status and text of every page, record, search and route."""
    yield from _pages()
    yield from _routes()


def _pages() -> Iterator[tuple[str, int, str]]:
    from components.state.pages import PAGES
    from tests.test_pages import html, opened

    for lang in LANGUAGES:
        views = [(page, {"figure": "all"}) for page in PAGES]
        views += [("overview", {name: code}) for name, code in RECORDS.items()]
        views += [("claims", {"q": "containers"}), ("claims", {"q": "بوريا"}), ("arms", {"view": "present"})]
        for page, query in views:
            app = opened(page, lang=lang, **query)
            plain = (element.value for kind in (app.title, app.markdown, app.header, app.caption) for element in kind)
            yield f"/{page}?{query} {lang}", 200, "\n".join((*plain, html(app)))


def _routes() -> Iterator[tuple[str, int, str]]:
    from components.figures import registry
    from data.ledger.load import TABLES
    from tests import site

    paths = [f"/api/v1/{table}.{form}" for table in TABLES for form in ("json", "csv", "parquet")]
    paths += [f"/api/v1/{kind}s/{RECORDS[kind]}.json" for kind in ("claim", "event")]
    paths += [f"/chart/{figure}.csv" for room in registry.ROOMS.values() for figure in room]
    paths += ["/api/v1/claims/counts.json?by=topic", "/api/v1/openapi.json", "/feed.atom", "/robots.txt", "/readyz"]
    paths += ["/download/marsad.zip", "/download/claims.xlsx", "/chart/flows-article.svg", "/deck.pptx", "/brief.pdf"]
    with site.bare() as client:
        for path in paths:
            for lang in LANGUAGES:
                mark = "&" if "?" in path else "?"
                answer = client.get(f"{path}{mark}lang={lang}" if path != "/robots.txt" else path)
                yield f"{path} {lang}", answer.status_code, _text(answer.content)


def _text(body: bytes) -> str:
    """What a file holds: of a packed one every part."""
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            return "\n".join(packed.read(name).decode("utf-8", "ignore") for name in packed.namelist())
    return body.decode("utf-8", "ignore")


if __name__ == "__main__":
    json.dump([*said()], sys.stdout)
