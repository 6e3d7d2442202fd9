"""The arms room: flows by stage and in time, quantities side by side, goods, and how what is said has moved."""

from components.rooms.arms.flows import flows

__all__ = ["flows"]
