"""The command that freezes a version: `python -m data.release VERSION`; see `data.ledger.release`."""

import sys

from data.ledger.release import main

if __name__ == "__main__":
    sys.exit(main())
