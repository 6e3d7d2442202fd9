"""Every number the site shows, a function each: ledger in, number or small frame out. The layers never add up."""

from data.count.amounts import amounts, is_calendar_year
from data.count.coverage import claims_by_month, claims_by_source_and_month
from data.count.covered_goods import DEGREES, covered, uncovered
from data.count.events import event_links, events_by_lane, timeline, twins
from data.count.findings import (
    against_each_time,
    ahead_of_the_other,
    covered_and_sent,
    era,
    events_in_era,
    goods_sent,
    lists,
    most_counted,
    moved,
    periods_in_era,
    reach,
    resting,
    unanimous,
)
from data.count.first_mentions import first_said
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
from data.count.layers import LAYERS, of_layer
from data.count.measures import acts, ceilings, decisions, designations, kinds_in_force, regime, undated
from data.count.monitoring import lives, monitoring
from data.count.origins import claims_by_origin, claims_by_source, single_by_origin
from data.count.outcomes import AHEAD, came_of, outcomes, promises
from data.count.quantities import competing, quantities
from data.count.totals import Effect, Totals, changed_totals, claims_by, effect, effect_between, last_said, totals

__all__ = [
    "AHEAD",
    "DEGREES",
    "LAYERS",
    "Effect",
    "Totals",
    "acts",
    "against_each_time",
    "ahead_of_the_other",
    "amounts",
    "came_of",
    "ceilings",
    "changed_totals",
    "claims_by",
    "claims_by_month",
    "claims_by_origin",
    "claims_by_source",
    "claims_by_source_and_month",
    "competing",
    "covered",
    "covered_and_sent",
    "decisions",
    "denials",
    "designations",
    "effect",
    "effect_between",
    "era",
    "event_links",
    "events_by_lane",
    "events_in_era",
    "first_said",
    "flow_periods",
    "flows_by_stage",
    "goods_by_stage",
    "goods_covered",
    "goods_sent",
    "in_order",
    "is_calendar_year",
    "kinds_in_force",
    "last_said",
    "lists",
    "lives",
    "monitoring",
    "most_counted",
    "moved",
    "of_layer",
    "outcomes",
    "periods_in_era",
    "promises",
    "quantities",
    "reach",
    "regime",
    "resting",
    "single_by_origin",
    "stages_by_year",
    "timeline",
    "totals",
    "twins",
    "unanimous",
    "uncovered",
    "undated",
    "without_period",
]
