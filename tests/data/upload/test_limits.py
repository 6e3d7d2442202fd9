"""What may be brought is bounded before anything is made of it; what is larger is refused in words, and quickly."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import suppress
from time import monotonic, sleep

import pytest

from components.i18n import messages
from data.ledger.load import Ledger
from data.upload import limits, process
from data.upload.process import Process
from data.upload.records import Reading, UploadError
from tests.data.upload import files

HEAD = files.csv("claims").partition(b"\n")[0] + b"\n"
SHEET = b'<?xml version="1.0"?><worksheet ' + files.MAIN + b"><sheetData>"
END = b"</sheetData></worksheet>"


def bomb() -> bytes:
    """A small workbook of very many equal words."""
    words = b"<si><t>a</t></si>" * 2_300_000
    return files.forged(sharedStrings=b'<?xml version="1.0"?><sst ' + files.MAIN + b">" + words + b"</sst>")


def entities() -> bytes:
    """A workbook whose text doubles itself without end."""
    grown = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    kind = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "' + b"x" * 1000 + b'">' + grown + b"]>"
    return files.forged(sharedStrings=kind + b"<sst " + files.MAIN + b"><si><t>&a9;</t></si></sst>")


def rows(count: int, cells: bytes = b'<c r="A%d"><v>1</v></c>') -> bytes:
    """A workbook of so many rows."""
    lines = b"".join(b'<row r="%d">' % n + (cells.replace(b"%d", b"%d" % n)) + b"</row>" for n in range(1, count + 1))
    return files.forged(sheet1=SHEET + lines + END)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "400,000 columns": (lambda: b",".join(b"c%d" % n for n in range(400_000)) + b"\n", "own-wide"),
    "400,000 columns of one name": (lambda: b",".join([b"id"] * 400_000), "own-wide"),
    "two million rows that are no rows": (lambda: b"id,source,topic\n" + b"x\n" * 2_340_000, "own-long"),
    "more cells than may be": (lambda: HEAD + (b"x," * 60 + b"\n") * 4_500, "own-long"),
    "nothing but line ends": (lambda: HEAD + b"\n" * 4_900_000, "own-long"),
    "a cell that does not end": (lambda: HEAD + b'"' + b"a" * 4_000_000, "own-cell"),
    "a quotation mark that does not close": (lambda: HEAD + b'"a', "own-broken-line"),
    "noise": (lambda: bytes(range(256)) * 1000, "own-unreadable"),
    "a file that is too large": (lambda: b"x" * (limits.BYTES + 1), "own-large-file"),
    "a workbook that unpacks to forty megabytes": (bomb, "own-packed"),
    "a workbook of very many rows": (lambda: rows(20_000), "own-long"),
    "a workbook of rows far below": (
        lambda: files.forged(sheet1=SHEET + b'<row r="99999999999"><c><v>1</v></c></row>' + END), "own-long",
    ),
    "a workbook with one wide row": (
        lambda: files.forged(sheet1=SHEET + b"<row>" + b"<c><v>1</v></c>" * 60_000 + b"</row>" + END), "own-wide",
    ),
    "a workbook whose words double": (entities, "own-unreadable"),
    "a ZIP of very many files": (
        lambda: files.zipped({f"{n}.csv": b"" for n in range(limits.PARTS + 1)}), "own-packed",
    ),
    "a ZIP without tables": (lambda: files.zipped({"a.txt": b"a"}), "own-unreadable"),
    "half a ZIP": (lambda: b"PK\x03\x04 no workbook", "own-unreadable"),
    "a workbook of the old form": (lambda: b"\xd0\xcf\x11\xe0" + b"x" * 999, "own-old-workbook"),
}  # fmt: skip


def answered(raw: bytes, small: Ledger, name: str = "claims.csv") -> Reading:
    with Process(files.request(raw, small, name)) as asked:
        while (found := asked.answer()) is None:
            sleep(0.02)
        return found


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words_and_in_time(name: str, small: Ledger) -> None:
    make, said = HOSTILE[name]
    raw, begun = make(), monotonic()

    with pytest.raises(UploadError) as refused:
        answered(raw, small)

    assert refused.value.message == said
    assert all(messages.known(lang, said) for lang in ("ar", "en"))
    assert monotonic() - begun < limits.SECONDS


def test_problems_are_kept_up_to_a_number_and_counted_on(small: Ledger) -> None:
    columns = HEAD.count(b",") + 1
    found = answered(HEAD + (b",".join([b"=\x01\x02\x03"] * columns) + b"\n") * 4_900, small)

    assert len(found.problems) == limits.PROBLEMS
    assert found.count == limits.PROBLEMS + limits.COUNTED


def test_more_files_than_may_be_are_refused_before_a_process_starts(small: Ledger) -> None:
    one = files.request(b"id", small)
    many = type(one)(one.files * (limits.FILES + 1), one.book, one.ledger)

    with pytest.raises(UploadError, match="own-files"):
        Process(many)


def leave(asked: Process) -> subprocess.Popen[bytes]:
    """Begin to read, and have something happen; the process that was reading."""
    with suppress(KeyboardInterrupt), asked:
        assert asked.answer() is None
        running = asked._running
        assert running
        assert running.poll() is None
        raise KeyboardInterrupt
    return running


def test_the_process_ends_with_whoever_asked(small: Ledger) -> None:
    assert leave(Process(files.request(files.csv("claims"), small))).poll() is not None


def test_the_process_ends_when_its_time_is_up(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 0)

    with pytest.raises(UploadError, match="own-slow"):
        answered(files.csv("claims"), small)


def test_what_needs_more_memory_than_may_be_is_refused(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    less = "from data.upload import limits, worker; limits.MEMORY = 60_000_000; worker.main()"
    monkeypatch.setattr(process, "COMMAND", ["-c", less])

    with pytest.raises(UploadError, match="own-large"):
        answered(HEAD + ((b"x" * 1_000 + b",") * 20 + b"\n") * 230, small)


def test_so_many_are_read_at_once_and_the_next_waits(small: Ledger) -> None:
    raw = files.request(files.csv("events"), small)
    with Process(raw) as first, Process(raw) as second, Process(raw) as third:
        for each in (first, second, third):
            each.answer()
        assert [each.is_waiting for each in (first, second, third)] == [False, False, True]
        first.__exit__(None, None, None)
        third.answer()
        assert not third.is_waiting


def test_a_slot_is_given_back_once(small: Ledger) -> None:
    for _ in range(limits.PROCESSES + 1):
        assert answered(files.csv("events"), small, "events.csv").main == "events"
