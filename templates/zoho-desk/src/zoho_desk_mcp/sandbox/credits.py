"""What a call costs, and what is left of the day's credits."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.operations import Operation
from zoho_desk_mcp.sandbox.types import Json

ENTERPRISE_CREDITS = 100_000
CREDITS_PER_USER = 1_000
UPDATE_MANY_COST = 25
RECORD_COST = 1
PAGE_COSTS = ((2_000, 3), (3_000, 5), (4_000, 10), (4_500, 50))
"""The cost of a page whose offset is at most so much."""
LAST_PAGE_COST = 100


def cost(operation: Operation, offset: int) -> int:
    """The credits that one call takes."""
    if operation.path.endswith("/updateMany"):
        return UPDATE_MANY_COST
    if operation.method != "GET" or not is_list(operation.response):
        return RECORD_COST
    return next((price for reach, price in PAGE_COSTS if offset <= reach), LAST_PAGE_COST)


def is_list(fields: Json) -> bool:
    """Whether a response with these fields is a list of records."""
    return isinstance(fields, list) or (isinstance(fields, dict) and isinstance(fields.get("data"), list))


class Credits:
    """The day's account of an organization. It never runs dry: the sandbox counts down, but refuses nobody."""

    def __init__(self, users: int) -> None:
        self.remaining = ENTERPRISE_CREDITS + CREDITS_PER_USER * users

    def spend(self, amount: int) -> None:
        self.remaining = max(0, self.remaining - amount)
