"""`/sse/{token}`: the older SSE transport. A stream lives in one process, with the tools that its URL had then."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Self

import anyio
from mcp.server.sse import SseServerTransport
from mcp.shared.message import SessionMessage
from starlette.types import Message, Receive, Scope, Send

from ...selection import Offer
from ..accounts.clients import AccountClients
from ..errors import DatabaseDownError, RefusedError
from ..storage.mcp_servers import ResolvedUrl
from .access import UrlAccess
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .responses import too_many_requests
from .server_cache import ServerCache

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import WriteStream

RECHECK_SECONDS = 5.0
"""How often an open stream resolves its URL again: it ends where the URL, or what that offers, has changed."""
NO_STREAM = (
    "This URL has no open stream in this process, or its tools have changed since: open a new one. "
    "If this comes back, the proxy must send all requests of one URL to one replica."
)


class SseStreams:
    """The open streams of this process, by URL and what it offered when they started."""

    def __init__(
        self, access: UrlAccess, clients: AccountClients, servers: ServerCache, limiter: ConcurrencyLimiter
    ) -> None:
        self._access = access
        self._clients = clients
        self._servers = servers
        self._limiter = limiter
        self._open: dict[tuple[str, Offer], tuple[SseServerTransport, int]] = {}
        """The transport, and how many streams use it."""

    async def stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI: start a stream, and send on it until the client leaves or the URL changes."""
        entry = await self._access.enter(scope, receive, send)
        if entry is None:
            return
        token, resolved = scope["path_params"]["token"], entry.url
        key = (token, resolved.offer)
        transport, users = self._open.get(key) or (self._new_transport(token), 0)
        self._open[key] = (transport, users + 1)
        response = _StreamedResponse(send)
        try:
            with self._limiter.limit(f"sse {resolved.server.id}"):
                async with self._servers.use(resolved.offer) as server, anyio.create_task_group() as group:
                    async with transport.connect_sse(scope, receive, response.send) as (read, write):
                        group.start_soon(self._cancel_on_change, resolved, token, group.cancel_scope)
                        writer = _LimitedWriter(write, self._limiter, _message_key(resolved))
                        await server.server.run(read, writer, server.server.create_initialization_options())
                    group.cancel_scope.cancel()
        except TooManyRequestsError:
            await self._access.refuse_known(too_many_requests(), scope, receive, send)
        finally:
            transport, users = self._open[key]
            self._open[key] = (transport, users - 1)
            if users == 1:
                del self._open[key]
        await response.end()

    async def message(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI: pass a message to a stream of the same URL, while that offers what it did when the stream started."""
        entry = await self._access.enter(scope, receive, send)
        if entry is None:
            return
        stream = self._open.get((scope["path_params"]["token"], entry.url.offer))
        if stream is None:
            no_stream = RefusedError(404, "NO_STREAM", NO_STREAM)
            await self._access.refuse_known(no_stream, scope, receive, send)
            return
        caller = Caller.of(entry, self._clients.get(entry.url.account, entry.login), is_limited_per_call=True)
        try:
            with self._limiter.limit(_message_key(entry.url)):
                body = await self._access.body(scope, receive, send)
                if body is not None:
                    await stream[0].handle_post_message({**scope, CALLER: caller}, body, send)
        except TooManyRequestsError:
            await self._access.refuse_known(too_many_requests(), scope, receive, send)

    def _new_transport(self, token: str) -> SseServerTransport:
        return SseServerTransport(f"/sse/{token}/messages", max_request_body_size=self._servers.max_body)

    async def _cancel_on_change(self, started: ResolvedUrl, token: str, scope: anyio.CancelScope) -> None:
        resolved: ResolvedUrl | None = started
        while resolved is not None and resolved.offer == started.offer:
            await anyio.sleep(RECHECK_SECONDS)
            with suppress(DatabaseDownError):  # until it responds again, no message is taken either
                resolved = await self._access.resolve(token)
        scope.cancel()


def _message_key(resolved: ResolvedUrl) -> str:
    """What the messages to all streams of a URL, and the messages that wait to be read there, are counted by."""
    return f"sse messages {resolved.server.id}"


class _LimitedWriter:
    """Writes to a stream. While messages wait for a client that does not read, fewer new ones are taken."""

    def __init__(self, write: WriteStream[SessionMessage], limiter: ConcurrencyLimiter, key: str) -> None:
        self._write = write
        self._limiter = limiter
        self._key = key

    async def send(self, item: SessionMessage, /) -> None:
        """Pass a message on, as soon as the client has read those before it."""
        with self._limiter.count(self._key):
            await self._write.send(item)

    async def aclose(self) -> None:
        """Close the stream."""
        await self._write.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class _StreamedResponse:
    """A response that the server may end before its client does."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._is_open = False

    async def send(self, message: Message) -> None:
        """Pass a message on."""
        self._is_open = message["type"] == "http.response.start" or message.get("more_body", False)
        await self._send(message)

    async def end(self) -> None:
        """Send the end, where that has not been sent."""
        if self._is_open:
            with suppress(OSError):
                await self._send({"type": "http.response.body"})
