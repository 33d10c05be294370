"""One MCP server for each choice of tools, however many records share it."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.types import Receive, Scope, Send

from .call_recorder import Watch, caller_of
from ...selection import Mode, Offer
from ...app import create_server
from ...catalog import catalog
from ...content import ServerContent

KEPT = 200
"""Choices that are kept when nobody uses them."""


class Choice:
    """The MCP server of one choice of tools, and its stateless HTTP transport."""

    def __init__(self, content: ServerContent, names: frozenset[str], mode: Mode, watch: Watch, max_body: int) -> None:
        self.server: Server[Any] = create_server(content, lambda context: caller_of(context).desk, names, mode=mode)
        self.server.middleware.append(watch)
        if mode == "list":  # else the newest protocol's transport lists all tools before each call
            self.server.get_tool_input_schema = lambda name: catalog()[name].input_schema if name in names else None
        self._http = StreamableHTTPSessionManager(
            self.server, json_response=True, stateless=True, max_request_body_size=max_body
        )
        self.users = 0
        self._ended = asyncio.Event()
        self._ready = asyncio.Event()
        self._task = asyncio.create_task(self._run())

    @property
    def has_ended(self) -> bool:
        """Whether it was stopped: it answers no more."""
        return self._ended.is_set()

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        await self._ready.wait()
        await self._http.handle_request(scope, receive, send)

    async def end(self) -> None:
        """Stop the transport."""
        self._ended.set()
        await self._task

    async def _run(self) -> None:
        """The transport's task group lives in one task, as task groups must."""
        async with self._http.run():
            self._ready.set()
            await self._ended.wait()


class Choices:
    """Gives the MCP server for a choice of tools."""

    def __init__(self, content: ServerContent, watch: Watch, max_body: int) -> None:
        self._content = content
        self._watch = watch
        self.max_body = max_body
        self._kept: OrderedDict[Offer, Choice] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    @asynccontextmanager
    async def of(self, offer: Offer) -> AsyncIterator[Choice]:
        """The MCP server with these tools, in use for the time of the context."""
        choice = self._kept.pop(offer, None) or Choice(self._content, *offer, self._watch, self.max_body)
        self._kept[offer] = choice
        choice.users += 1
        try:
            await self._forget_oldest()
            yield choice
        finally:
            choice.users -= 1

    async def end(self) -> None:
        """Stop all of them."""
        while self._kept:
            await self._kept.popitem()[1].end()

    async def _forget_oldest(self) -> None:
        idle = [offer for offer, choice in self._kept.items() if not choice.users]
        # All are taken out before the first is ended: while that goes on, another request may come for one of them.
        oldest = [self._kept.pop(offer) for offer in idle[: max(0, len(self._kept) - KEPT)]]
        await asyncio.gather(*(choice.end() for choice in oldest))
