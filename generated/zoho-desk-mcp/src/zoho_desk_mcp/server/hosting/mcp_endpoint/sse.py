"""`/sse/{token}`: the older SSE transport. A stream lives in one process, with the tools that its URL had then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from functools import partial
from typing import TYPE_CHECKING, Self

import anyio
import mcp_types as types
from mcp.server.sse import SseServerTransport
from mcp.shared.message import SessionMessage
from starlette.types import Message, Receive, Scope, Send

from ...http.room import Room
from ...selection import Offer
from ..accounts.clients import AccountClients
from ..errors import DatabaseDownError, RefusedError
from ..middleware.piece_by_piece import PieceByPiece
from ..storage.url_lookups import ResolvedUrl
from .access import UrlAccess
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .responses import too_many_requests, too_many_streams
from .server_cache import ServerCache
from .unread import was_read

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import WriteStream

MESSAGE = b"event: message"
"""How the messages of the server begin on a stream."""
LAST = types.JSONRPCNotification(jsonrpc="2.0", method="")
"""Passed to the SDK behind each message, and not sent: the SDK and its SSE library keep the last one of each stream in
memory, in several forms, and a listing of all tools would take 2 MB."""
LAST_EVENT = b"\r\ndata: " + LAST.model_dump_json(by_alias=True, exclude_unset=True).encode()
MAX_STREAMS = 1_000
"""Open streams of a process: each takes some 150 KB."""
MAX_OF_ACCOUNT = 500
END_SECONDS = 1.0
RECHECK_SECONDS = 5.0
"""How often an open stream resolves its URL again: it ends where the URL, or what that offers, has changed."""
NO_STREAM = (
    "This URL has no open stream in this process, or its tools have changed since: open a new one. "
    "If this comes back, the proxy must send all requests of one URL to one replica."
)


class SseStreams:
    """The open streams of this process, by URL and what it offered when they started."""

    def __init__(
        self, access: UrlAccess, clients: AccountClients, servers: ServerCache, limiter: ConcurrencyLimiter, room: Room
    ) -> None:
        self._access = access
        self._clients = clients
        self._servers = servers
        self._limiter = limiter
        self._of_accounts = ConcurrencyLimiter(MAX_OF_ACCOUNT)
        self._of_all = ConcurrencyLimiter(MAX_STREAMS)
        self._room = room
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
        response = StreamedResponse(receive, send)
        try:
            with (
                self._limiter.limit(f"sse {resolved.server.id}"),
                self._of_accounts.limit(resolved.account.id),
                self._of_all.limit("all"),
            ):
                async with self._servers.use(resolved.offer) as server, anyio.create_task_group() as group:
                    async with transport.connect_sse(scope, response.receive, response.send) as (read, write):
                        group.start_soon(self._cancel_on_change, resolved, token, group.cancel_scope)
                        counted = partial(self._limiter.count, _message_key(resolved))
                        writer = _LimitedWriter(write, counted, response, self._room, group.cancel_scope.cancel)
                        await server.server.run(read, writer, server.server.create_initialization_options())
                    group.cancel_scope.cancel()
        except TooManyRequestsError:
            await self._access.refuse_known(too_many_streams(), scope, receive, send)
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
                    with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):  # the stream has ended
                        await stream[0].handle_post_message({**scope, CALLER: caller}, body.receive, send)
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
    """Writes to a stream. While messages wait for a client that does not read, fewer new ones are taken.

    A large one holds its room in memory until then, and a client that does not read loses its stream where others wait
    for room.
    """

    def __init__(
        self,
        write: WriteStream[SessionMessage],
        counted: Callable[[], AbstractContextManager[None]],
        response: StreamedResponse,
        room: Room,
        end: Callable[[], None],
    ) -> None:
        self._write = write
        self._counted = counted
        self._response = response
        self._room = room
        self._end = end

    async def send(self, item: SessionMessage, /) -> None:
        """Pass a message on; returns when the client has read it."""
        with self._counted():
            if not await was_read(self._sent(item), lambda: self._response.sent, self._room):
                self._end()

    async def _sent(self, item: SessionMessage) -> None:
        await self._write.send(item)
        await self._response.has_sent_next()
        await self._write.send(SessionMessage(LAST))

    async def aclose(self) -> None:
        """Close the stream."""
        await self._write.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class StreamedResponse:
    """A response that the server may end before its client does."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._pieces = PieceByPiece(send)
        self._is_open = self._is_left = False
        self._passed = self._gone_out = 0
        self._progress = asyncio.Condition()

    @property
    def sent(self) -> int:
        """The bytes that have gone out."""
        return self._pieces.sent

    async def receive(self) -> Message:
        """What comes from the client: that it has left is the last of it."""
        message = await self._receive()
        if message["type"] == "http.disconnect":
            async with self._progress:
                self._is_left = True
                self._progress.notify_all()
        return message

    async def send(self, message: Message) -> None:
        """Pass a message on."""
        if message.get("body", b"").startswith(MESSAGE + LAST_EVENT):
            return
        self._is_open = message["type"] == "http.response.start" or message.get("more_body", False)
        await self._pieces.send(message)
        if message.get("body", b"").startswith(MESSAGE):
            async with self._progress:
                self._gone_out += 1
                self._progress.notify_all()

    async def has_sent_next(self) -> None:
        """Wait until one more message of the server has gone out than this was asked for before, or nobody reads."""
        self._passed += 1
        mine = self._passed
        async with self._progress:
            await self._progress.wait_for(lambda: self._gone_out >= mine or self._is_left)

    async def end(self) -> None:
        """Send the end, where that has not been sent, to a client that reads."""
        if self._is_open:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(END_SECONDS):
                    await self._pieces.send({"type": "http.response.body"})
