"""Lists that are read page by page, up to a number of pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from zoho_desk_mcp.server.responses.record import MAX_KEPT, Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.responses.tables import MORE

T = TypeVar("T")
PAGE_SIZE = 100
"""Records of a page: as many as lists and searches of tickets give."""


@dataclass(frozen=True)
class Records(Generic[T]):
    """What was read of a list."""

    rows: list[T]
    is_whole: bool
    """Whether the list ends with them."""
    limits: Mapping[str, int]


def first_tickets(
    tickets: Sequence[Mapping[str, Json]], limit: int, facts: Mapping[str, Json], limits: Mapping[str, int]
) -> Response:
    """So many tickets as a response, with facts beside them and how many it leaves out."""
    following = {MORE: len(tickets) - limit} if len(tickets) > limit else {}
    return Response({**facts, "tickets": list(tickets[:limit])}, limits, records="tickets", following=following)


async def read_pages(
    get_page: Callable[[str | None], Awaitable[Response]], most: int, keep: Callable[[Record], T | None]
) -> Records[T]:
    """What `keep` makes of the records of at most so many pages: it keeps little of each, or nothing.

    Thousands of whole records, of some calls at a time, would fill the memory. `get_page` gets the page at a cursor.
    A record that comes in between moves others to the next page, where they come again: each counts once.
    Raises ApiError.
    """
    rows: list[T] = []
    seen: set[str] = set()
    cursor: str | None = None
    for _ in range(most):
        response = await get_page(cursor)
        fresh = [one for one in response.rows[:PAGE_SIZE] if str(one.get("id")) not in seen]
        seen |= {str(one["id"])[:MAX_KEPT] for one in fresh if one.get("id")}
        rows += [kept for one in fresh if (kept := keep(one)) is not None]
        cursor = response.following.get("next_cursor")
        if cursor is None:
            break
    # A note in place of a cursor says that the API serves no more of them.
    return Records(rows, cursor is None and "note" not in response.following, response.limits)
