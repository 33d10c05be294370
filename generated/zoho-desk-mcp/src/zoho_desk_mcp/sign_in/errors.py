"""What goes wrong while signing in."""

from __future__ import annotations

from zoho_desk_mcp.server.command_error import CommandError


class AuthError(CommandError):
    """Signing in or out failed. Its text says what happened and what to do; it holds no secret."""


def to_be_sure(accounts_url: str) -> str:
    """What a person can do where Zoho may still know a token that nobody has."""
    return f"Remove the application at {accounts_url}/home#sessions/connectedapps to be sure."
