"""What stands before every request: access log, headers, Host and Origin, size and time. Plain ASGI middleware."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

access_log = logging.getLogger("zoho_desk_mcp.access")

FOR_ANY_HOST = ("/healthz", "/readyz", "/metrics")
"""Asked by orchestrators and Prometheus at a pod's address. Metrics need an API token, which no browser sends along."""
TOKEN_IN_PATH = re.compile(r"^(/+(?:mcp|sse)/+)[^/]+", re.IGNORECASE)
CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
SAFE_HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with `no-referrer`, browsers send forms with `Origin: null`
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def masked(path: str) -> str:
    """A path as a log may hold it: the token of an MCP URL is not in it."""
    return TOKEN_IN_PATH.sub(r"\1***", path)


class AccessLog:
    """One entry a request: method, masked path, status, milliseconds. No query: it may hold a state or a code."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and log it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 0

        async def send_noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_noted)
        finally:
            spent = (time.perf_counter() - begun) * 1000
            data = {"method": scope["method"], "path": masked(scope["path"]), "status": status, "ms": round(spent)}
            access_log.info("request", extra={"data": data})


class SafeHeaders:
    """Headers that make browsers careful, on every answer that does not set them itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with the headers."""

        async def send_safe(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SAFE_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_safe)


class HostGuard:
    """Refuses requests for another host or from another site (DNS rebinding)."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], origins: Collection[str]) -> None:
        self._app = app
        self._hosts = hosts
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer where Host and Origin are right."""
        if scope["type"] == "http" and scope["path"] not in FOR_ANY_HOST:
            refusal = self._refusal(Headers(scope=scope))
            if refusal is not None:
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _refusal(self, headers: Headers) -> Response | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or _name(hosts[0]) not in self._hosts:
            return PlainTextResponse("This server does not answer for this Host.\n", 421)
        origins = headers.getlist("origin")
        own = {f"http://{hosts[0]}".lower(), f"https://{hosts[0]}".lower()}
        if any(origin not in self._origins and origin.lower() not in own for origin in origins):
            return PlainTextResponse("This server does not answer to this Origin.\n", 403)
        return None


def _name(host: str) -> str | None:
    """The name in a Host header, without its port; None where it is not well formed."""
    found = re.fullmatch(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?", host)
    return found.group(1).lower() if found else None


class BodyGuard:
    """Takes a body whole, within a size and a time, before anything is done for it."""

    def __init__(self, app: ASGIApp, size: int, seconds: float) -> None:
        self._app = app
        self._size = size
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer once the body is there."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        length = Headers(scope=scope).get("content-length", "0")
        if not length.isdecimal() or int(length[:20]) > self._size:
            await self._refuse(413, "The body is too large.", scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._seconds):
                body = await self._read(receive)
        except TimeoutError:
            await self._refuse(408, "The body took too long.", scope, receive, send)
            return
        except ClientDisconnect:
            return  # half a body is not what its sender meant: a form without its last fields widens what they narrow
        if body is None:
            await self._refuse(413, "The body is too large.", scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)

    async def _read(self, receive: Receive) -> bytes | None:
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] != "http.request":
                raise ClientDisconnect
            body += message.get("body", b"")
            if len(body) > self._size:
                return None
            if not message.get("more_body", False):
                return bytes(body)

    async def _refuse(self, status: int, text: str, scope: Scope, receive: Receive, send: Send) -> None:
        response = PlainTextResponse(f"{text}\n", status, {"Connection": "close"})
        await response(scope, receive, send)


class TimeGuard:
    """Ends a request that takes too long: 504, or an end of the connection where an answer has begun."""

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer in time."""
        if scope["type"] != "http" or (scope["method"] == "GET" and scope["path"].startswith("/sse/")):
            await self._app(scope, receive, send)
            return
        begun = False

        async def send_noted(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            async with asyncio.timeout(self._seconds):
                await self._app(scope, receive, send_noted)
        except TimeoutError:
            if begun:
                raise
            response = PlainTextResponse("The server took too long.\n", 504)
            await response(scope, receive, send)


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def receive_body() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_body
