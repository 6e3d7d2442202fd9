"""A map of places and of the routes between them: land as it lies, one panel a region, labels that never meet.

Geography is not mirrored; words run in the reader's direction. Legs are told apart by the pattern of their stage,
places by the symbol of their kind.
"""
