"""The MCP URLs: `/mcp/{token}` (Streamable HTTP) and `/sse/{token}` (the older SSE transport)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Self

import anyio
import mcp_types as types
from mcp.server.sse import SseServerTransport
from mcp.shared.message import SessionMessage
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Message, Receive, Scope, Send

from ...selection import Offer
from ..accounts.clients import AccountClients
from ..errors import RefusedError
from ..metrics import Metrics
from ..storage.api_tokens import ApiTokens
from ..storage.mcp_servers import Found, Records
from .call_recorder import BUSY, CALLER, Caller
from .limits import Limits, TooManyError
from .servers import Choices

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import WriteStream

logger = logging.getLogger(__name__)

LOOK_AGAIN = 5.0
"""Seconds after which an open stream looks up its URL again: it ends where that, or what it offers, has changed."""


def rpc_error(status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """An HTTP error as MCP clients read it: with a JSON-RPC error."""
    error = {"code": types.INVALID_REQUEST, "message": message}
    return JSONResponse({"jsonrpc": "2.0", "id": None, "error": error}, status, headers)


class McpUrls:
    """Answers requests to MCP URLs."""

    def __init__(
        self,
        records: Records,
        api_tokens: ApiTokens,
        clients: AccountClients,
        choices: Choices,
        limits: Limits,
        metrics: Metrics,
    ) -> None:
        self._records = records
        self._api_tokens = api_tokens
        self._clients = clients
        self._choices = choices
        self._limits = limits
        self._metrics = metrics
        self._streams: dict[tuple[str, Offer], tuple[SseServerTransport, int]] = {}

    async def streamable(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI: Streamable HTTP, stateless, with JSON answers."""
        found = await self._enter(scope, receive, send)
        if found is None:
            return
        if scope["method"] != "POST":
            # There is no session to end, and no stream that the server would begin: any replica serves any request.
            await self._refuse(rpc_error(405, "Only POST is answered here.", {"Allow": "POST"}), scope, receive, send)
            return
        caller = Caller(found.account.id, found.server.id, self._clients.get(found.account))
        try:
            with self._limits.hold(found.server.id):
                async with self._choices.of(found.offer) as choice:
                    await choice.handle({**scope, CALLER: caller}, receive, _with_headers(send, caller))
        except TooManyError:
            await self._refuse(rpc_error(429, BUSY, {"Retry-After": "1"}), scope, receive, send)

    async def sse(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI: the stream of the SSE transport. It lives in this process, with what the URL offered at its begin."""
        found = await self._enter(scope, receive, send)
        if found is None:
            return
        token = scope["path_params"]["token"]
        key = (token, found.offer)
        transport, users = self._streams.get(key) or (self._new_transport(token), 0)
        self._streams[key] = (transport, users + 1)
        stream = _Stream(send)
        try:
            with self._limits.hold(f"sse {found.server.id}"):
                async with self._choices.of(found.offer) as choice, anyio.create_task_group() as group:
                    async with transport.connect_sse(scope, receive, stream.send) as (read, write):
                        group.start_soon(self._end_with_url, found, token, group.cancel_scope)
                        answers = _Answers(write, self._limits, _messages_of(found))
                        await choice.server.run(read, answers, choice.server.create_initialization_options())
                    group.cancel_scope.cancel()
        except TooManyError:
            await self._refuse(rpc_error(429, BUSY, {"Retry-After": "1"}), scope, receive, send)
        finally:
            transport, users = self._streams[key]
            self._streams[key] = (transport, users - 1)
            if users == 1:
                del self._streams[key]
        await stream.end()

    async def messages(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI: a message to a stream of the same URL, while that offers what it did when the stream began."""
        found = await self._enter(scope, receive, send)
        if found is None:
            return
        stream = self._streams.get((scope["path_params"]["token"], found.offer))
        if stream is None:
            await self._refuse(rpc_error(404, NO_STREAM), scope, receive, send)
            return
        caller = Caller(found.account.id, found.server.id, self._clients.get(found.account), limited_here=True)
        try:
            with self._limits.hold(_messages_of(found)):
                await stream[0].handle_post_message({**scope, CALLER: caller}, receive, send)
        except TooManyError:
            await self._refuse(rpc_error(429, BUSY, {"Retry-After": "1"}), scope, receive, send)

    async def _enter(self, scope: Scope, receive: Receive, send: Send) -> Found | None:
        """What the URL leads to; None where the request has been refused."""
        found = await self._records.find(scope["path_params"]["token"])
        if found is None:
            await self._refuse(rpc_error(404, NOT_FOUND), scope, receive, send)
            return None
        if found.server.require_api_token_auth:
            try:
                await self._api_tokens.of_header(Headers(scope=scope).get("authorization"))
            except RefusedError as error:
                await self._refuse(rpc_error(error.status, error.message, error.headers), scope, receive, send)
                return None
        return found

    def _new_transport(self, token: str) -> SseServerTransport:
        return SseServerTransport(f"/sse/{token}/messages", max_request_body_size=self._choices.max_body)

    async def _end_with_url(self, begun: Found, token: str, scope: anyio.CancelScope) -> None:
        while (found := await self._records.find(token)) is not None and found.offer == begun.offer:
            await anyio.sleep(LOOK_AGAIN)
        scope.cancel()

    async def _refuse(self, response: Response, scope: Scope, receive: Receive, send: Send) -> None:
        self._metrics.refused.labels(str(response.status_code)).inc()
        with suppress(OSError):
            await response(scope, receive, send)


NOT_FOUND = "There is no MCP server at this URL."
NO_STREAM = (
    "This URL has no open stream in this process, or its tools have changed since: open one anew. "
    "If this comes back, the proxy must send all requests of one URL to one replica."
)


async def no_such_url(_: Request) -> Response:
    """Whatever else lies under /mcp/ and /sse/: the same answer as for a token that leads nowhere."""
    return rpc_error(404, NOT_FOUND)


def _messages_of(found: Found) -> str:
    """What the messages to all streams of a URL, and the answers that wait to be read there, are counted by."""
    return f"sse messages {found.server.id}"


class _Answers:
    """A stream's way out. While answers wait for a client that does not read, fewer new messages are taken."""

    def __init__(self, write: WriteStream[SessionMessage], limits: Limits, key: str) -> None:
        self._write = write
        self._limits = limits
        self._key = key

    async def send(self, item: SessionMessage, /) -> None:
        """Pass a message on, as soon as the client has read those before it."""
        with self._limits.count(self._key):
            await self._write.send(item)

    async def aclose(self) -> None:
        """Close the stream."""
        await self._write.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class _Stream:
    """An answer that goes on: whoever ends it before its client does ends it in order."""

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


def _with_headers(send: Send, caller: Caller) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in caller.headers.items():
                headers[name] = value
        await send(message)

    return send_with_headers
