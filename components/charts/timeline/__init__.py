"""Events on an axis of time in a few lanes, the articles' above the reference record's in each.

An imprecise date is a span, what was only expected is hollow, an arrow leads to what came of it, a thin line joins the
same happening in both layers. Everything is placed in pixels, so that no label meets another.
"""
