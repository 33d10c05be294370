"""What goes wrong while signing in."""

from __future__ import annotations


class AuthError(Exception):
    """Signing in or out failed. Its text says what happened and what to do; it holds no secret."""
