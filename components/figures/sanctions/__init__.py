"""The sanctions room, a module a chapter."""
