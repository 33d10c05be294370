"""The access log."""

from __future__ import annotations

import logging
import re
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...product import PACKAGE

logger = logging.getLogger(f"{PACKAGE}.access")

TOKEN_IN_PATH = re.compile(r"^(/+(?:mcp|sse)/+)[^/]+", re.IGNORECASE)
TOKEN_ANYWHERE = re.compile(r"[A-Za-z0-9_-]{43,}")
"""Whatever is as long as a token, for paths that lead nowhere: `/mcp/x/../<token>`."""


class AccessLogMiddleware:
    """Logs one entry a request: method, masked path, status, milliseconds. No query: it may hold secrets."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and log it when it has ended."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 0

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        finally:
            elapsed = (time.perf_counter() - started) * 1000
            path = masked_path(scope["path"])
            data = {"method": scope["method"], "path": path, "status": status, "ms": round(elapsed)}
            logger.info("request", extra={"data": data})


def masked_path(path: str) -> str:
    """A path without the token of an MCP URL."""
    return TOKEN_ANYWHERE.sub("***", TOKEN_IN_PATH.sub(r"\1***", path))
