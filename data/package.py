"""The command that writes the ledger as a Data Package: `python -m data.package DIR`; see `data.ledger.package`."""

import sys
from pathlib import Path

from data.ledger.package import write

if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
