"""Every number the site shows, a function each: ledger in, number or small frame out. The layers never add up."""

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
from data.count.measures import measures_by_year
from data.count.origins import claims_by_origin, claims_by_source
from data.count.quantities import competing, quantities
from data.count.totals import Totals, claims_by, last_said, totals

__all__ = [
    "LAYERS",
    "Totals",
    "claims_by",
    "claims_by_origin",
    "claims_by_source",
    "competing",
    "denials",
    "flow_periods",
    "flows_by_stage",
    "goods_by_stage",
    "goods_covered",
    "in_order",
    "last_said",
    "measures_by_year",
    "of_layer",
    "quantities",
    "stages_by_year",
    "totals",
    "without_period",
]
