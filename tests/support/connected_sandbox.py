"""A sandbox in this process, and a client that is connected to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx2
from pydantic import SecretStr
from starlette.applications import Starlette
from zoho_desk_mcp.client import Client
from zoho_desk_mcp.connect import SANDBOX_URL, connect, sandbox_settings
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.caller_rights import CallerRights, of_caller
from zoho_desk_mcp.server.registry import TOOLS


class Sandbox:
    """A sandbox, and a client that is connected to it."""

    def __init__(self, app: Starlette, client: Client) -> None:
        self.app = app
        self.client = client
        self.world = app.state.world

    async def call(self, name: str, **arguments: Any) -> Any:
        """Call a tool, as a caller who may use all of them."""
        with of_caller(CallerRights(frozenset(TOOLS))):
            return await server.call(self.client, name, arguments)

    def id_of(self, kind: str, name: str) -> str:
        found = [one["id"] for one in getattr(self.world, kind) if name in (one.get("name"), one.get("lastName"))]
        assert len(found) == 1
        return str(found[0])

    async def ticket_of(self, department: str) -> str:
        """The id of a ticket of the department."""
        found = await self.call("list_all_zoho_desk_tickets", departmentIds=[department], limit=1)
        return str(found.structured_content["data"][0]["id"])

    def calls(self) -> Counter[str | None]:
        return Counter(request.operation for request in self.app.state.requests)


class Far(httpx2.ASGITransport):
    """A sandbox whose answers take a moment, as a network's do: others get their turn meanwhile."""

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.01)
        return await super().handle_async_request(request)


@asynccontextmanager
async def sandbox(*scopes: str, bare: bool = False) -> AsyncIterator[Sandbox]:
    """A sandbox whose user agreed to these scopes: to all where none is named. `bare`: it says as little as Zoho."""
    app = create_app(bare=bare)
    settings = sandbox_settings(SANDBOX_URL)
    if scopes:
        code = app.state.tokens.new_code(scopes, "http://none.invalid", offline=True)
        token = app.state.tokens.exchange(code, "http://none.invalid")["refresh_token"]
        settings = settings.model_copy(update={"refresh_token": SecretStr(token)})
    async with connect(settings, Far(app)) as client:
        yield Sandbox(app, client)
