"""The arms room: flows by stage and in time, quantities side by side, goods, and how what is said has moved."""

from components.figures.arms.estimates import estimates
from components.figures.arms.flow_periods import periods
from components.figures.arms.flows import flows
from components.figures.arms.goods import goods
from components.figures.arms.parties import parties
from components.figures.arms.routes import routes
from components.figures.arms.rule import rule
from components.figures.arms.stage_changes import steps

__all__ = ["estimates", "flows", "goods", "parties", "periods", "routes", "rule", "steps"]
