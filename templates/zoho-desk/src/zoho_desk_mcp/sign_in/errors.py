"""What goes wrong while signing in."""

from __future__ import annotations

from zoho_desk_mcp.server.command_error import CommandError


class AuthError(CommandError):
    """Signing in or out failed. Its text says what happened and what to do; it holds no secret."""
