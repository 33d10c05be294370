"""Listings of many tools take room in memory as large responses do: one of all tools has more than half a megabyte."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext

from ...listing_size import sizes
from ...memory.room import SMALL, room_of_call

LISTING = "tools/list"
MADE = 5
"""How many times its size a listing takes while it is made: so few are made at a time, and others have their turn."""


class ListingRoom:
    """Middleware of an MCP server that lists these tools. It runs within what says whose room it is."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Answer the request, a long listing when there is room for it."""
        room = room_of_call()
        if ctx.method == LISTING and room is not None and self._size > SMALL:
            await room.add(MADE * self._size)
            async with room.turn:  # twenty in a row take a second
                return await call_next(ctx)
        return await call_next(ctx)

    @cached_property
    def _size(self) -> int:
        return sum(sizes()[name] for name in self._names)
