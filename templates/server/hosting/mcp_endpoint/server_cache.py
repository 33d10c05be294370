"""One MCP server for each set of tools, however many URLs offer the same."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from mcp.server.lowlevel import Server
from starlette.types import Scope, Send

from ...app import create_server
from ...catalog import catalog
from ...guards.confirmations import Confirmations
from ...primitives.content import ServerContent
from ...selection import Offer
from .call_recorder import CallRecorder, caller_of
from .exchanges import Exchanges
from .left_clients import UntilClientLeaves
from .listing_room import ListingRoom
from .message_body import MessageBody

MAX_IDLE_SERVERS = 200
"""Servers beyond this number are dropped when no request uses them."""


class CachedServer:
    """The MCP server of one set of tools, and how it is served over HTTP."""

    def __init__(
        self,
        content: ServerContent,
        offer: Offer,
        recorder: CallRecorder,
        confirmations: Confirmations,
        max_body: int,
    ) -> None:
        self.server: Server[Any] = create_server(
            content,
            lambda context: caller_of(context).client,
            offer,
            confirmations=confirmations,
            caller_of=lambda context: caller_of(context).confirms_as,
        )
        listed = offer.listed
        self.server.middleware += [
            UntilClientLeaves(lambda context: not caller_of(context).is_limited_per_call),
            recorder,
            ListingRoom(listed),
        ]
        if listed:  # else the newest protocol's transport lists all tools before each call
            self.server.get_tool_input_schema = lambda name: catalog()[name].input_schema if name in listed else None
        self._exchanges = Exchanges(self.server, max_body)
        self.users = 0
        self._ended = asyncio.Event()
        self._ready = asyncio.Event()
        self._task = asyncio.create_task(self._run())

    @property
    def has_ended(self) -> bool:
        """Whether it was stopped: it takes no more requests."""
        return self._ended.is_set()

    async def handle(self, scope: Scope, body: MessageBody, send: Send) -> None:
        """Respond to one HTTP request."""
        await self._ready.wait()
        await self._exchanges.serve(scope, body, send)

    async def end(self) -> None:
        """Stop the transport."""
        self._ended.set()
        await self._task

    async def _run(self) -> None:
        """The transport's task group lives in one task, as task groups must."""
        async with self._exchanges.run():
            self._ready.set()
            await self._ended.wait()


class ServerCache:
    """Makes servers, and keeps the latest used ones."""

    def __init__(
        self, content: ServerContent, recorder: CallRecorder, confirmations: Confirmations, max_body: int
    ) -> None:
        self._content = content
        self._confirmations = confirmations
        self._recorder = recorder
        self.max_body = max_body
        self._cache: OrderedDict[Offer, CachedServer] = OrderedDict()

    def __len__(self) -> int:
        return len(self._cache)

    @asynccontextmanager
    async def use(self, offer: Offer) -> AsyncIterator[CachedServer]:
        """The MCP server with these tools, in use for the time of the context."""
        server = self._cache.pop(offer, None) or CachedServer(
            self._content, offer, self._recorder, self._confirmations, self.max_body
        )
        self._cache[offer] = server
        server.users += 1
        try:
            await self._drop_oldest()
            yield server
        finally:
            server.users -= 1

    async def end(self) -> None:
        """Stop all of them."""
        while self._cache:
            await self._cache.popitem()[1].end()

    async def _drop_oldest(self) -> None:
        idle = [offer for offer, server in self._cache.items() if not server.users]
        # All are taken out before the first is ended: while that goes on, another request may come for one of them.
        oldest = [self._cache.pop(offer) for offer in idle[: max(0, len(self._cache) - MAX_IDLE_SERVERS)]]
        await asyncio.gather(*(server.end() for server in oldest))
