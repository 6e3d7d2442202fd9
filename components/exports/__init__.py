"""What leaves the house: a selection as files that open safely and say where they come from."""
