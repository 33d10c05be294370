"""Basecamp's part of the server."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from basecamp_mcp.client import Client
from basecamp_mcp.server.content import ServerContent
from basecamp_mcp.server.discovery.words import Vocabulary
from basecamp_mcp.server.http.http_client import http_client
from basecamp_mcp.server.http.lazy_client import lazy_client
from basecamp_mcp.server.protocols import Vendor
from basecamp_mcp.server.settings import load
from basecamp_mcp.settings import Settings


class Basecamp(Vendor):
    """One account, with an access token from the environment."""

    @asynccontextmanager
    async def connect(self, options: argparse.Namespace, *, local: bool) -> AsyncIterator[Client]:
        """The account of the settings. Raises SettingsError."""
        settings = load(Settings)
        async with lazy_client(partial(http_client, settings)) as http:
            yield Client(http, settings)

    def content(self) -> ServerContent:
        """What a model must know before it calls a tool, and the words of people for those of the tools."""
        return ServerContent(
            instructions="- A project holds to-do lists, and these hold to-dos. Texts are HTML.\n",
            vocabulary=Vocabulary({"task": "to-do", "finished": "done complete", "message": "comment"}),
        )
