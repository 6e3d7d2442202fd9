"""Growing the ledger: an article read for what a curator needs, workbooks that come back, changes with their reasons."""
