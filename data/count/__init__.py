"""Every number the site shows, a function each: ledger in, number or small frame out. The layers never add up."""

from data.count.coverage import claims_by_month
from data.count.events import event_links, events_by_lane, timeline, twins
from data.count.firsts import first_said
from data.count.flows import flows_by_stage
from data.count.layer import LAYERS, of_layer
from data.count.measures import measures_by_year
from data.count.origins import claims_by_origin, claims_by_source, single_by_origin
from data.count.promises import AHEAD, came_of, promises
from data.count.totals import Totals, claims_by, last_said, totals

__all__ = [
    "AHEAD",
    "LAYERS",
    "Totals",
    "came_of",
    "claims_by",
    "claims_by_month",
    "claims_by_origin",
    "claims_by_source",
    "event_links",
    "events_by_lane",
    "first_said",
    "flows_by_stage",
    "last_said",
    "measures_by_year",
    "of_layer",
    "promises",
    "single_by_origin",
    "timeline",
    "totals",
    "twins",
]
