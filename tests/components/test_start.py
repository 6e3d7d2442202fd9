"""What the start of the site waits for: nothing that only files need."""

from __future__ import annotations

import subprocess
import sys

#: What writes and reads files of other programs. Not fontTools, which arabic-reshaper reads by itself.
LATER = ("kaleido", "openpyxl", "pptx", "pypdf", "xlsxwriter")


def test_libraries_that_write_files_are_not_read_at_the_start() -> None:
    asked = f"import sys, components.site, components.ui.sections.front_page; print(sorted({set(LATER)} & {{*sys.modules}}))"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "[]"
