"""The worked example of a reader's own tables as a workbook, and as CSV files in a ZIP."""

from __future__ import annotations

import csv
from functools import lru_cache
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile

from components.i18n.text import Text
from data.ledger import codebook
from data.upload import template


@lru_cache(maxsize=8)
def workbook(text: Text) -> bytes:
    """XLSX, a sheet a table."""
    import xlsxwriter  # the start of the site does not wait for what writes files

    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "bg_color": "#f4f1ea"})
        for name, lines in template.sheets(codebook.read(), text.prose).items():
            sheet = book.add_worksheet(name)
            if text.dir == "rtl":
                sheet.right_to_left()
            sheet.set_column(0, len(lines[0]) - 1, 22)
            for place, line in enumerate(lines):
                sheet.write_row(place, 0, line, head if place == 0 else None)
    return target.getvalue()


@lru_cache(maxsize=8)
def packed(text: Text) -> bytes:
    """CSV with a byte-order mark, a file a table, in a ZIP."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, lines in template.sheets(codebook.read(), text.prose).items():
            file = StringIO()
            csv.writer(file, lineterminator="\n").writerows(lines)
            archive.writestr(f"{name}.csv", "\ufeff" + file.getvalue())
    return target.getvalue()
