"""Who may call an MCP server."""

from __future__ import annotations

import re
from typing import Literal

from .roles import ADMIN, CALLER

Access = Literal["url", "token", "oauth"]
"""Whoever knows the URL; who knows it and has an API token; who has an OAuth access token for it."""
ACCESSES: tuple[Access, ...] = ("url", "token", "oauth")
Identity = Literal["account", "caller"]
"""As whom the tools act: as the user whose login the account has, or as the person who calls."""
IDENTITIES: tuple[Identity, ...] = ("account", "caller")
EVERYBODY = "all"
PEOPLE_WORD = re.compile(
    rf"{EVERYBODY}|role:({ADMIN}|{CALLER})|group:.+|email:[^\s@]+@[^\s@]+|id:(tok|person)_[0-9a-f]{{20}}"
)
"""Who may agree to OAuth clients: everybody, or who has a role, a group at the identity provider, an address, an id."""
