"""Every number the site shows, a function each: ledger in, number or small frame out. The layers never add up."""

from data.count.amounts import amounts, is_calendar_year
from data.count.covered import DEGREES, covered, uncovered
from data.count.flows import (
    denials,
    flow_periods,
    flows_by_stage,
    goods_by_stage,
    goods_covered,
    in_order,
    stages_by_year,
    without_period,
)
from data.count.layer import LAYERS, of_layer
from data.count.measures import acts, ceilings, decisions, designations, kinds_in_force, regime, undated
from data.count.monitoring import lives, monitoring
from data.count.origins import claims_by_origin, claims_by_source
from data.count.quantities import competing, quantities
from data.count.totals import Totals, claims_by, last_said, totals

__all__ = [
    "DEGREES",
    "LAYERS",
    "Totals",
    "acts",
    "amounts",
    "ceilings",
    "claims_by",
    "claims_by_origin",
    "claims_by_source",
    "competing",
    "covered",
    "decisions",
    "denials",
    "designations",
    "flow_periods",
    "flows_by_stage",
    "goods_by_stage",
    "goods_covered",
    "in_order",
    "is_calendar_year",
    "kinds_in_force",
    "last_said",
    "lives",
    "monitoring",
    "of_layer",
    "quantities",
    "regime",
    "stages_by_year",
    "totals",
    "uncovered",
    "undated",
    "without_period",
]
