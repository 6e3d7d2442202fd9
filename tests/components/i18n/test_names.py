"""What codes of the ledger are called."""

from __future__ import annotations

import pytest

from components.i18n import bidi, names
from components.i18n.text import Text
from data.ledger.load import Ledger


@pytest.mark.parametrize(
    ("cited", "authorities", "ar", "en"),
    [
        ("UNSC 2270", "unsc", "قرار مجلس الأمن 2270", "UNSC 2270"),
        ("UNSC draft S/2024/255", "unsc", "مشروع قرار مجلس الأمن S/2024/255", "UNSC draft S/2024/255"),
        ("UNGA ES-11/1", "unga", "قرار الجمعية العامة ES-11/1", "UNGA ES-11/1"),
        ("US EO 14024", "rus;can", "روسيا وكندا", "US EO 14024"),
        ("Ban on luxury goods", "", "", "Ban on luxury goods"),
    ],
)
def test_an_act_is_called_in_the_readers_language(real: Ledger, cited: str, authorities: str, ar: str, en: str) -> None:
    said = [bidi.plain(names.instrument(real, Text(lang), cited, authorities)) for lang in ("ar", "en")]

    assert said == [ar, en]
