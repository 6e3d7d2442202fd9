"""The curators' page, for the user of this machine alone: `make curate`. It writes the ledger's files, so no public server has it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # the script may be started from anywhere
    sys.path.insert(0, str(ROOT))

from components.ui import curation  # noqa: E402  the path comes first

curation.main()
