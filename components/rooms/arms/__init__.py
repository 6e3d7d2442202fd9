"""The arms room: flows by stage and in time, quantities side by side, goods, and how what is said has moved."""

from components.rooms.arms.estimates import estimates
from components.rooms.arms.flows import flows
from components.rooms.arms.goods import goods
from components.rooms.arms.periods import periods
from components.rooms.arms.rule import rule
from components.rooms.arms.steps import steps

__all__ = ["estimates", "flows", "goods", "periods", "rule", "steps"]
