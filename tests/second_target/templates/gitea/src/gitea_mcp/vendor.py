"""Gitea's part of the server."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from gitea_mcp.client import Client
from gitea_mcp.server.discovery.words import Vocabulary
from gitea_mcp.server.http.http_client import http_client
from gitea_mcp.server.http.lazy_client import lazy_client
from gitea_mcp.server.primitives.content import ServerContent
from gitea_mcp.server.protocols import Vendor
from gitea_mcp.server.settings import load
from gitea_mcp.settings import Settings


class Gitea(Vendor):
    """One repository, with an access token from the environment."""

    @asynccontextmanager
    async def connect(self, options: argparse.Namespace, *, local: bool) -> AsyncIterator[Client]:
        """The repository of the settings. Raises SettingsError."""
        settings = load(Settings)
        async with lazy_client(partial(http_client, settings)) as http:
            yield Client(http, settings)

    def content(self) -> ServerContent:
        """What a model must know before it calls a tool, and the words of people for those of the tools."""
        return ServerContent(
            instructions="- All tools work in one repository. Issues go by their number; texts are Markdown.\n",
            vocabulary=Vocabulary({"bug": "issue", "timer": "stopwatch", "tag": "label release", "message": "comment"}),
        )
