"""Clients that leave before the response: what reads ends then, what changes something is carried through."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from tests.support import misbehaving as bad
from tests.support import rpc
from tests.support.misbehaving import Misbehaving, Request, Writer, environment_for
from tests.support.ports import wait_until
from tests.support.server import Server, Site
from tests.support.server_beside import hosted_beside, server_beside

pytestmark = pytest.mark.anyio

TICKET = "4000000000000000001"
READ: dict[str, Any] = {"name": "get_single_zoho_desk_ticket_by_id", "arguments": {"ticketId": TICKET}}
CHANGE = {"name": "update_a_zoho_desk_ticket_by_id", "arguments": {"ticketId": TICKET, "subject": "Printer"}}
DISCOVERED = {"name": "read_zoho_desk_tool", "arguments": READ}
LONGER = 3
"""Seconds, more than until a client is watched."""


class Held:
    """An API that responds when it is told to."""

    def __init__(self) -> None:
        self.came, self.released = asyncio.Event(), asyncio.Event()

    async def __call__(self, request: Request, writer: Writer) -> None:
        self.came.set()
        await self.released.wait()
        await bad.answer(200, {"id": TICKET, "subject": "Printer"})(request, writer)


@pytest.fixture
async def server(zoho: Misbehaving, tmp_path: Path) -> AsyncIterator[Server]:
    async with hosted_beside(zoho.url, tmp_path) as running:
        yield running


async def leave(url: str, params: dict[str, Any], held: Held) -> None:
    """Call a tool, and leave when the API has been asked."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).encode()
    where = httpx2.URL(url)
    _, writer = await asyncio.open_connection("127.0.0.1", where.port)
    lines = [f"POST {where.path} HTTP/1.1", f"Host: 127.0.0.1:{where.port}", f"Content-Length: {len(body)}"]
    head = "\r\n".join([*lines, "Content-Type: application/json", "", ""]).encode()
    writer.write(head + body)
    async with asyncio.timeout(60):
        await held.came.wait()
    writer.close()


async def made(server: Server, mode: str, **limits: int) -> tuple[str, str]:
    """An MCP URL, and where its calls are recorded."""

    def make() -> tuple[str, str]:
        login = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": "r"}
        account = server.connect(login)
        one = server.create(account, config={"methods": ["all"], "tags": ["tickets"], "mode": mode, **limits})
        return one["url"], f"/integrated-account/{account}/mcp/{one['id']}/calls"

    return await anyio.to_thread.run_sync(make)


async def recorded(server: Server, path: str) -> dict[str, Any]:
    """The one call, once it is recorded."""
    async with asyncio.timeout(60):
        while True:
            rows = (await anyio.to_thread.run_sync(server.api.get, path)).json()["data"]
            if rows:
                (row,) = rows
                return dict(row)
            await asyncio.sleep(0.1)


@pytest.mark.parametrize(("params", "mode"), [(READ, "list"), (DISCOVERED, "discover")], ids=["a tool", "found"])
async def test_a_call_that_reads_ends(server: Server, zoho: Misbehaving, params: dict[str, Any], mode: str) -> None:
    url, path = await made(server, mode)
    zoho.answer = held = Held()
    await leave(url, params, held)
    assert {key: (await recorded(server, path))[key] for key in ("tool", "status")} == {
        "tool": READ["name"],
        "status": "CANCELLED",
    }


async def test_a_call_that_reads_ends_with_one_account(zoho: Misbehaving, tmp_path: Path) -> None:
    environment = environment_for(zoho.url)
    async with server_beside(Site(tmp_path, zoho.url, {}), "--single", **environment) as single:
        zoho.answer = held = Held()
        await leave(f"{single.url}/mcp", READ, held)
        await anyio.to_thread.run_sync(wait_until, lambda: "status=cancelled" in single.log_text)


async def test_a_change_is_carried_through(server: Server, zoho: Misbehaving) -> None:
    url, path = await made(server, "list")
    zoho.answer = held = Held()
    await leave(url, CHANGE, held)
    await asyncio.sleep(LONGER)
    held.released.set()
    assert (await recorded(server, path))["status"] == "OK"


async def test_a_call_whose_client_waits_goes_on(server: Server, zoho: Misbehaving) -> None:
    url, path = await made(server, "list")
    zoho.answer = held = Held()
    async with asyncio.TaskGroup() as group:
        call = group.create_task(anyio.to_thread.run_sync(rpc.call, url, READ["name"], READ["arguments"]))
        await asyncio.sleep(LONGER)
        held.released.set()
    assert call.result()["result"]["structuredContent"]["id"] == TICKET
    assert (await recorded(server, path))["status"] == "OK"


async def test_what_clients_do_not_wait_for_counts_in_the_credits_of_a_day(server: Server, zoho: Misbehaving) -> None:
    """Zoho counts each request, whoever waits: a client that left every time could spend all credits of the account."""
    url, path = await made(server, "list", credits_per_day=2)
    for calls in (1, 2):
        zoho.answer = held = Held()
        await leave(url, READ, held)
        async with asyncio.timeout(60):
            while len((await anyio.to_thread.run_sync(server.api.get, path)).json()["data"]) < calls:
                await asyncio.sleep(0.1)
    refused = await anyio.to_thread.run_sync(rpc.post, url, "tools/call", READ)
    assert refused.status_code == 429
    assert "spend 2 credits a day" in refused.json()["error"]["message"]
