"""The sandbox behind a real socket, in a thread: tests reach into its state."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.ports import free_port
from tests.support.served import served


class Upstream:
    """A sandbox at a URL. `delay` is how long it waits before each answer of the Desk host, `delayed` how many wait.

    While `hangs`, requests for a token wait; `hanging` is how many do, `most_hanging` how many did at once. Requests
    with `stuck_at` in their path wait until that is empty; `stuck` is how many do. `handler` answers what has waited.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.app = create_app()
        self.handler: ASGIApp = self.app
        self.delay = 0.0
        self.delayed = 0
        self.stuck_at = ""
        self.stuck = 0
        self.hangs = False
        self.hanging = self.most_hanging = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.delay and scope["type"] == "http" and scope["path"].startswith("/api/"):
            self.delayed += 1
            try:
                await asyncio.sleep(self.delay)
            finally:
                self.delayed -= 1
        if self.stuck_at and scope["type"] == "http" and self.stuck_at in scope["path"]:
            self.stuck += 1
            try:
                while self.stuck_at:
                    await asyncio.sleep(0.05)
            finally:
                self.stuck -= 1
        if self.hangs and scope["type"] == "http" and scope["path"] == "/oauth/v2/token":
            self.hanging += 1
            self.most_hanging = max(self.hanging, self.most_hanging)
            while self.hangs:
                await asyncio.sleep(0.01)
            self.hanging -= 1
        await self.handler(scope, receive, send)

    @property
    def refreshes(self) -> int:
        """How often a token was asked for."""
        return int(self.app.state.token_requests)

    def new_refresh_token(self) -> str:
        """Another refresh token, as another account has."""
        tokens = self.app.state.tokens
        code = tokens.new_code(_all_scopes(), "http://none.invalid", offline=True)
        return str(tokens.exchange(code, "http://none.invalid")["refresh_token"])

    def account(self, **changes: Any) -> dict[str, Any]:
        """The body that connects an account to this sandbox: with a refresh token of its own, as one that is removed
        is revoked, and this sandbox serves many tests."""
        body = {
            "name": "Sandbox",
            "client_id": credentials.CLIENT_ID,
            "client_secret": credentials.CLIENT_SECRET,
            "refresh_token": self.new_refresh_token(),
        }
        return body | changes


def _all_scopes() -> set[str]:
    return {scope for tool in TOOLS.values() for scope in tool.scopes}


@contextmanager
def running_upstream() -> Iterator[Upstream]:
    """A sandbox for the time of the context, which gives out tokens as often as it is asked."""
    port = free_port()
    upstream = Upstream(f"http://127.0.0.1:{port}")
    upstream.app.state.tokens.quota = None
    with served(upstream, port=port, backlog=2048):
        yield upstream
