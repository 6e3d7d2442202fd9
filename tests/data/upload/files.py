"""Files as readers bring them, honest and hostile, made by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

import xlsxwriter

from data.ledger import codebook
from data.ledger.load import Ledger
from data.upload import known, worker
from data.upload.records import Reading, Request
from tests import ledger

#: Namespace of the parts of a workbook.
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def csv(table: str, spoil: ledger.Spoiling | None = None) -> bytes:
    """A table of the small ledger as a file, with what a reader might have done to it."""
    frames = ledger.tables()
    if spoil:
        spoil(frames)
    return frames[table].to_csv(index=False, lineterminator="\n").encode()


def workbook(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    """A workbook of these rows; days are written as a spreadsheet writes them."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"default_date_format": "dd/mm/yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return target.getvalue()


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Files in a ZIP."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, body in parts.items():
            opened.writestr(name, body)
    return target.getvalue()


def forged(**parts: bytes) -> bytes:
    """A workbook some of whose parts are these."""
    with zipfile.ZipFile(io.BytesIO(workbook({"claims": [["id", "source"]]}))) as opened:
        known_parts = {name: opened.read(name) for name in opened.namelist()}
    return zipped(
        {name: parts.get(name.rpartition("/")[2].partition(".")[0], body) for name, body in known_parts.items()}
    )


def request(raw: bytes, whole: Ledger, name: str = "claims.csv", **chosen: Mapping[str, object]) -> Request:
    """What the page asks the process for one file."""
    return Request([(name, raw)], codebook.read(), known.rows(whole), **chosen)  # type: ignore[arg-type]


def read(raw: bytes, whole: Ledger, name: str = "claims.csv", **chosen: Mapping[str, object]) -> Reading:
    """What the process would answer, without the process."""
    return worker.read(request(raw, whole, name, **chosen))
