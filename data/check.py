"""The command that checks the ledger: `python -m data.check [DIR] [--lang ar]`; see `data.checks.checker`."""

import sys

from data.checks.checker import main

if __name__ == "__main__":
    sys.exit(main())
