"""The PDF of every figure in both languages: small, soon there, and with all its words for two readers."""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pytest
from pypdf import PdfReader

from components.exports import image
from components.exports.chromium import Renderer
from components.figures import caption, registry
from components.i18n import bidi
from components.state.view import View
from tests.outside.readers import drawn, letters, pdfium, poppler, words

BYTES = 500_000
#: Of a machine that does nothing else; one that does is given a multiple.
SECONDS, BUSY = 3, 5


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", registry.names())
def test_every_figure(name: str, lang: str, renderer: Renderer, loop: asyncio.Runner, tmp_path: Path) -> None:
    view = View.open({"lang": lang}, registry.page(name))
    drawing = registry.of(view, name)
    assert drawing
    svg = loop.run(image.rendered(renderer, view, drawing, "svg", None)).decode()

    start = perf_counter()
    pdf = loop.run(image.rendered(renderer, view, drawing, "pdf", None))
    seconds = perf_counter() - start

    for read in (pdfium(pdf), poppler(pdf, tmp_path)):
        assert letters(read) == letters(drawn(svg))
        assert words(read) == words(drawn(svg))
    assert len(pdf) < BYTES
    assert seconds < SECONDS * BUSY
    about = PdfReader(BytesIO(pdf))
    assert about.metadata
    assert bidi.plain(caption.of(view, drawing).title) in str(about.metadata.title)
    assert about.metadata.author == view.text("cite-author")
    assert view.ledger.edition.version in str(about.metadata.subject)
    assert about.root_object["/Lang"] == lang
    assert len(about.pages) == 1
