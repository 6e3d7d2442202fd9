"""The sanctions room, a module a chapter."""

#: Ids of the ledger that this room speaks of by name.
COUNCIL = "unsc"
TARGET = "dprk"
BODIES = ("un-1718c", "un-panel", "msmt")
