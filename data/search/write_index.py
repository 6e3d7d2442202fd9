"""The command that writes the search index of the released ledger: `python -m data.search.write_index`."""

from __future__ import annotations

from data.ledger import load
from data.search import index, index_file


def main() -> None:
    """Write the index, unless the ledger was edited since its release: then it is made at each start."""
    ledger = load.load()
    if ledger.edition.sha256:
        print(index_file.write(ledger.edition, index.make(ledger)).name)


if __name__ == "__main__":
    main()
