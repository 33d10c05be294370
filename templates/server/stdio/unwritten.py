"""Responses that a client on standard output does not read: so many bytes of them wait, and further calls with them."""

from __future__ import annotations

from typing import Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext

from ..memory.room import CallRoom, Room, hold_until_task_ends, room_of

UNWRITTEN = 64_000_000
"""Bytes of large responses of the API that wait to be written."""


class RoomUntilWritten:
    """Middleware of the MCP server."""

    def __init__(self) -> None:
        self._room = Room(UNWRITTEN, UNWRITTEN)

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Run the request. Its task ends when what it gives has been written."""
        mine = CallRoom(self._room, "")
        hold_until_task_ends(mine)
        with room_of(mine):
            return await call_next(ctx)
