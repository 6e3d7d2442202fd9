"""A stand-in for the Chromium that prints: every figure looks alike and comes at once, in a form that programs can read."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from pypdf import PdfWriter

from components.exports.chromium import Renderer


def _pdf() -> bytes:
    written, page = io.BytesIO(), PdfWriter()
    page.add_blank_page(100, 100)
    page.write(written)
    return written.getvalue()


def _png() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (16, 9), "white").save(written, "PNG")
    return written.getvalue()


PRINTED = {"png": _png(), "svg": b"<svg></svg>", "pdf": _pdf()}


class Printer(Renderer):
    """Prints at once and as much as it is asked; a `broken` one may be asked for nothing."""

    def __init__(self, broken: bool = False) -> None:
        super().__init__()
        self.broken = broken

    async def figure(self, figure: dict[str, Any], form: str, *size: float) -> bytes:
        assert not self.broken, "a figure was printed"
        return PRINTED[form]

    async def pdf(self, html: str) -> bytes:
        assert not self.broken, "a page was printed"
        return PRINTED["pdf"]
