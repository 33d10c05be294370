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
from sse_starlette.sse import AppStatus
from starlette.types import Message, Receive, Scope, Send

from ...memory.room import Room
from ...selection import Offer
from ...unanswered import Unanswered
from ..accounts.clients import AccountClients
from ..errors import DatabaseDownError, RefusedError
from ..middleware.piece_by_piece import PieceByPiece
from ..processes.stopping import STOPPING
from ..storage.url_lookups import ResolvedUrl
from .access import Entry, UrlAccess
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .noted_reader import NotedReader
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
LOOK_EVERY = 0.5
RECHECK_SECONDS = 5.0
"""How often an open stream resolves its URL again: it ends where the URL, or what that offers, has changed."""
RECHECK_PERSON_SECONDS = 15.0
"""How often it is looked whether the person behind it may still call: no message of theirs is taken before."""
LOOKS, LOOKS_AT_PERSON = round(RECHECK_SECONDS / LOOK_EVERY), round(RECHECK_PERSON_SECONDS / LOOK_EVERY)
LAST_SECONDS = 120.0
"""For so long the calls that run on a stream may go on when that is to end. They may have changed something."""
NO_STREAM = (
    "This URL has no open stream in this process, or its tools have changed since: open a new one. "
    "If this comes back, the proxy must send all requests of one URL to one replica."
)


_Key = tuple[str, Offer, str | None]
"""The token of a URL, what it offered when a stream started, and the person whose stream it is."""


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
        self._open: dict[_Key, tuple[SseServerTransport, int]] = {}
        """The transport, and how many streams use it."""
        AppStatus.enable_automatic_graceful_drain = False  # it would end streams at once, and what runs on them

    async def stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI: start a stream, and send on it until the client leaves or the URL changes."""
        entry = await self._access.enter(scope, receive, send)
        if entry is None:
            return
        token, resolved, key = scope["path_params"]["token"], entry.url, _key(scope, entry)
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
                        unanswered, end = Unanswered(), group.cancel_scope.cancel
                        group.start_soon(self._end_in_time, entry, token, unanswered, end)
                        counted = partial(self._limiter.count, _message_key(resolved))
                        writer = _LimitedWriter(write, counted, response, self._room, unanswered, end)
                        reader = NotedReader(read, unanswered)
                        await server.server.run(reader, writer, server.server.create_initialization_options())
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
        """ASGI: pass a message to a stream of the same URL and person, while it offers what it did at the start."""
        entry = await self._access.enter(scope, receive, send)
        if entry is None:
            return
        stream = self._open.get(_key(scope, entry))
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

    async def _end_in_time(self, started: Entry, token: str, unanswered: Unanswered, end: Callable[[], None]) -> None:
        """End a stream where its URL or person may not call any more, or the process stops, once its calls are over."""
        looks = 0
        while not STOPPING.has_begun and (looks % LOOKS or await self._goes_on(started, token, looks)):
            looks += 1
            await anyio.sleep(LOOK_EVERY)
        with anyio.move_on_after(LAST_SECONDS):
            # A call that waits for the client to answer a question has changed nothing yet.
            while len(unanswered.of_client) > len(unanswered.of_server):
                await anyio.sleep(LOOK_EVERY)
        end()

    async def _goes_on(self, started: Entry, token: str, looks: int) -> bool:
        with suppress(DatabaseDownError):  # until it responds again, no message is taken either
            resolved = await self._access.resolve(token)
            if resolved is None or resolved.offer != started.url.offer:
                return False
            return bool(looks % LOOKS_AT_PERSON) or await self._access.still_admits(started)
        return True


def _key(scope: Scope, entry: Entry) -> _Key:
    return scope["path_params"]["token"], entry.url.offer, entry.person.id if entry.person is not None else None


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
        unanswered: Unanswered,
        end: Callable[[], None],
    ) -> None:
        self._write = write
        self._counted = counted
        self._response = response
        self._room = room
        self._unanswered = unanswered
        self._end = end

    async def send(self, item: SessionMessage, /) -> None:
        """Pass a message on; returns when the client has read it."""
        self._unanswered.goes(item.message)
        with self._counted():
            if not await was_read(self._sent(item), lambda: self._response.sent, self._room):
                self._end()
        self._unanswered.went(item.message)

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
