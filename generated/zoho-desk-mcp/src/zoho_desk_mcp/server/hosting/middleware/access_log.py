"""The access log."""

from __future__ import annotations

import logging
import re
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...product import PACKAGE

logger = logging.getLogger(f"{PACKAGE}.access")

SHOWN = re.compile(r"[a-z]+(-[a-z]+){0,3}(\.[a-z]{2,4})?|(acc|mcp)_[0-9a-f]{20}|")
"""The parts of a path that are shown: the words and ids of this server's own addresses."""
MAX_PART = 30
MAX_PARTS = 8
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
MASK = "***"


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
            method = scope["method"] if scope["method"] in METHODS else MASK
            data = {"method": method, "path": path, "status": status, "ms": round(elapsed)}
            logger.info("request", extra={"data": data})


def masked_path(path: str) -> str:
    """A path with its words and ids only. Whatever else is in it may be a token, or a part of one, however written."""
    parts = path.split("/", MAX_PARTS)
    return "/".join(part if len(part) <= MAX_PART and SHOWN.fullmatch(part) else MASK for part in parts)
