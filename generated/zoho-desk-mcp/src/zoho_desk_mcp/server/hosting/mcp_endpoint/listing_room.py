"""Listings of many tools take room in memory as large responses do: one of all tools has more than half a megabyte."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property
from typing import Any

import mcp_types as types
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError

from ...http.room import SMALL, room_of_call
from ...listing_size import sizes
from .http_request import http_request_of

LISTING = "tools/list"
MADE = 5
"""How many times its size a listing takes while it is made: so few are made at a time, and others have their turn."""


class ListingRoom:
    """Middleware of an MCP server that lists these tools. It runs within what says whose room it is.

    `is_response`: whether a result is the response of the HTTP request that it came with.
    """

    def __init__(
        self, names: Collection[str], is_response: Callable[[ServerRequestContext[Any, Any]], bool] = lambda _: True
    ) -> None:
        self._names = names
        self._is_response = is_response

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Answer the request, a long listing when there is room for it, and for a client that is still there."""
        room = room_of_call()
        if ctx.method == LISTING and room is not None and self._size > SMALL:
            await room.add(MADE * self._size)
            if self._is_response(ctx) and await http_request_of(ctx).is_disconnected():
                raise MCPError(types.INTERNAL_ERROR, "The client has left.")
            async with room.turn:  # twenty in a row take a second
                return await call_next(ctx)
        return await call_next(ctx)

    @cached_property
    def _size(self) -> int:
        return sum(sizes()[name] for name in self._names)
