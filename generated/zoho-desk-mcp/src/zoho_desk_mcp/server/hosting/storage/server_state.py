"""What state an MCP server is in."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import false, func, or_

from ..errors import RefusedError
from .listing import NOW
from .models import McpServer, utc_now

ServerState = Literal["live", "paused", "expired", "revoked"]


ENDED = or_(McpServer.revoked_at.is_not(None), func.coalesce(McpServer.expires_at <= NOW, false()))
"""The same as `has_ended`, for the database."""


class EndedError(RefusedError):
    """The MCP server has ended: it is history, and does not change any more."""

    def __init__(self, row: McpServer) -> None:
        by = f" by {row.revoked_by}" if row.revoked_by else ""
        ended = ended_at(row)
        when = f" at {ended:%Y-%m-%d %H:%M} UTC" if ended is not None else ""
        super().__init__(409, "ENDED", f"This MCP server has ended: it was {state_of(row)}{when}{by}.")


def state_of(row: McpServer) -> ServerState:
    """The state. An expired or revoked MCP server stays so for good."""
    if row.revoked_at is not None:
        return "revoked"
    if row.expires_at is not None and row.expires_at <= utc_now():
        return "expired"
    return "live" if row.paused_at is None else "paused"


def has_ended(row: McpServer) -> bool:
    """Whether it is expired or revoked."""
    return state_of(row) in ("expired", "revoked")


def ended_at(row: McpServer) -> datetime | None:
    """When it ended; None where it did not."""
    return (row.revoked_at or row.expires_at) if has_ended(row) else None
