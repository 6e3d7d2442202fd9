"""Tables that a reader brings: measured, read, checked and set beside the ledger, in a process of their own."""
