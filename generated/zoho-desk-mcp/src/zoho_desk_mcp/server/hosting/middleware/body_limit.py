"""The limits on a request's body: its size, and the time to receive it."""

from __future__ import annotations

import asyncio

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_OTHER_BYTES = 64_000
"""The size of bodies that are not for MCP: forms, and the admin API's JSON of some KB."""
MCP_PATHS = ("/mcp", "/sse")


class BodyLimitMiddleware:
    """Receives the whole body before the application starts; 413 for one too large, 408 for one too slow."""

    def __init__(self, app: ASGIApp, max_bytes: int, timeout: float) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._timeout = timeout

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on once its body is complete."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        is_mcp = scope["path"].startswith(MCP_PATHS)
        max_bytes = self._max_bytes if is_mcp else min(self._max_bytes, MAX_OTHER_BYTES)
        length = Headers(scope=scope).get("content-length", "0")
        if not length.isdecimal() or int(length[:20]) > max_bytes:
            await self._refuse(413, "The body is too large.", scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._timeout):
                body = await _read(receive, max_bytes)
        except TimeoutError:
            await self._refuse(408, "The body took too long.", scope, receive, send)
            return
        except ClientDisconnect:
            return  # half a body is not what its sender meant: a form without its last fields widens what they narrow
        if body is None:
            await self._refuse(413, "The body is too large.", scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)

    async def _refuse(self, status: int, text: str, scope: Scope, receive: Receive, send: Send) -> None:
        response = PlainTextResponse(f"{text}\n", status, {"Connection": "close"})
        await response(scope, receive, send)


async def _read(receive: Receive, max_bytes: int) -> bytes | None:
    """The body; None where it is too large. Raises ClientDisconnect."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > max_bytes:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    is_sent = False

    async def receive_body() -> Message:
        nonlocal is_sent
        if is_sent:
            return await receive()
        is_sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_body
