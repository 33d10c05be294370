"""Who may call an MCP server."""

from __future__ import annotations

from typing import Literal

Access = Literal["url", "token", "oauth"]
"""Whoever knows the URL; who knows it and has an API token; who has an OAuth access token for it."""
ACCESSES: tuple[Access, ...] = ("url", "token", "oauth")
