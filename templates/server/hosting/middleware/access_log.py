"""The access log."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...product import PACKAGE

logger = logging.getLogger(f"{PACKAGE}.access")

ID = re.compile(r"(acc|mcp)_[0-9a-f]{20}")
PARAMETER = re.compile(r"\{[^{}]*\}")
"""A part of a route's path that each request fills by itself."""
MAX_PARTS = 8
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
MASK = "***"


class AccessLogMiddleware:
    """Logs one entry a request: method, masked path, status, milliseconds. No query: it may hold secrets."""

    def __init__(self, app: ASGIApp, routes: Iterable[BaseRoute]) -> None:
        self._app = app
        self._words = frozenset(_words_of(routes))

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
            path = self._masked(scope["path"])
            method = scope["method"] if scope["method"] in METHODS else MASK
            data = {"method": method, "path": path, "status": status, "ms": round(elapsed)}
            logger.info("request", extra={"data": data})

    def _masked(self, path: str) -> str:
        """A path with the words of this server's own paths, and ids, only.

        Whatever else is in it may be a token, or a part of one, however written.
        """
        parts = path.split("/", MAX_PARTS)
        return "/".join(part if part in self._words or ID.fullmatch(part) else MASK for part in parts)


def _words_of(routes: Iterable[BaseRoute]) -> Iterator[str]:
    """The parts of the paths of routes, and the names of files that are served; not what requests fill in."""
    for route in routes:
        if isinstance(route, Route | Mount):
            yield from PARAMETER.sub("", route.path).split("/")
        if isinstance(route, Mount) and isinstance(route.app, StaticFiles) and route.app.directory is not None:
            yield from (path.name for path in Path(route.app.directory).iterdir())
