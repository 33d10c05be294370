"""Requests of MCP as single exchanges over HTTP: each is served in the task that its POST has anyway.

There are no sessions, so nothing outlives a POST. The SDK's transport for the protocols with a handshake makes a
dispatcher, three tasks and as many streams for each all the same, and most of a call's time goes there. What is not a
usual request of these protocols goes to the SDK: what has no answer, the newest protocol, and what it refuses.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
import mcp_types as types
from mcp.server.connection import Connection
from mcp.server.lowlevel import Server
from mcp.server.runner import serve_one
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.shared.dispatcher import CallOptions
from mcp.shared.exceptions import NoBackChannelError
from mcp.shared.inbound import MCP_PROTOCOL_VERSION_HEADER
from mcp.shared.jsonrpc_dispatcher import handler_exception_to_error_data
from mcp.shared.message import ServerMessageMetadata
from mcp.shared.transport_context import TransportContext
from mcp_types.version import HANDSHAKE_PROTOCOL_VERSIONS
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope, Send

from ...json_rpc import bytes_of
from .message_body import MessageBody

logger = logging.getLogger(__name__)
JSON = "application/json"
TAKES_JSON = frozenset({JSON, "application/*", "*/*"})
"""What an `Accept` has that takes the response."""
FAILED = types.ErrorData(code=types.INTERNAL_ERROR, message="The server failed on this request. Its log says more.")


class Exchanges:
    """An MCP server over HTTP, without sessions."""

    def __init__(self, server: Server[Any], max_body: int) -> None:
        self._server = server
        self._transport = StreamableHTTPSessionManager(
            server, json_response=True, stateless=True, max_request_body_size=max_body
        )
        self._state: Any = None

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Serve, for the time of the context."""
        async with self._transport.run(), self._server.lifespan(self._server) as self._state:
            yield

    async def serve(self, scope: Scope, body: MessageBody, send: Send) -> None:
        """Respond to one HTTP request."""
        request, headers = body.message, Headers(scope=scope)
        version = headers.get(MCP_PROTOCOL_VERSION_HEADER, types.DEFAULT_NEGOTIATED_VERSION)
        if (
            not isinstance(request, types.JSONRPCRequest)
            or version not in HANDSHAKE_PROTOCOL_VERSIONS
            or not _is_json(headers)
        ):
            await self._transport.handle_request(scope, body.receive, send)
            return
        await body.receive()  # what comes after it is whether the client leaves
        sent = bytes_of(await self._answer(request, version, Request(scope, body.receive)))
        await Response(sent, headers={"Content-Type": JSON})(scope, body.receive, send)  # its objects are gone by now

    async def _answer(
        self, request: types.JSONRPCRequest, version: str, http: Request
    ) -> types.JSONRPCResponse | types.JSONRPCError:
        context = _ExchangeContext(request.id, ServerMessageMetadata(request_context=http, can_send_request=False))
        connection = Connection.from_envelope(version, None, None)
        try:
            result = await serve_one(
                self._server,
                context,
                request.method,
                request.params,
                connection=connection,
                lifespan_state=self._state,
            )
        except Exception as error:
            told = handler_exception_to_error_data(error)
            if told is None:
                logger.exception("request-failed")
            return types.JSONRPCError(jsonrpc="2.0", id=request.id, error=told or FAILED)
        return types.JSONRPCResponse(jsonrpc="2.0", id=request.id, result=result)


@dataclass
class _ExchangeContext:
    """What the SDK has for a request: here it gets its answer, and nothing else can be said to the client."""

    request_id: types.RequestId
    message_metadata: ServerMessageMetadata
    transport: TransportContext = field(
        default_factory=lambda: TransportContext(kind="streamable-http", can_send_request=False)
    )
    cancel_requested: anyio.Event = field(default_factory=anyio.Event)
    can_send_request: bool = False

    async def send_raw_request(
        self,
        method: str,
        params: Mapping[str, Any] | None,  # noqa: ARG002
        opts: CallOptions | None = None,  # noqa: ARG002
    ) -> dict[str, Any]:
        """A response in JSON has no way for a question."""
        raise NoBackChannelError(method)

    async def notify(self, method: str, params: Mapping[str, Any] | None, opts: CallOptions | None = None) -> None:
        """Nor for a notification."""

    async def progress(self, progress: float, total: float | None = None, message: str | None = None) -> None:
        """Nor for progress."""


def _is_json(headers: Headers) -> bool:
    """Whether a request has JSON and takes JSON, said in the usual way."""
    accepted = {part.partition(";")[0].strip().lower() for part in headers.get("accept", "").split(",")}
    return headers.get("content-type", "").partition(";")[0].strip() == JSON and not TAKES_JSON.isdisjoint(accepted)
