"""One record at its own address, and what a list shows of it."""
