"""Idle connections are used again, and those that the other side has closed are not."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from zoho_desk_mcp.server.http import idle_connections
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.round_trip import RawResponse, send

from tests.support.misbehaving import SHORT, Misbehaving

pytestmark = pytest.mark.anyio
AT_ONCE = 50


async def change(http: httpx2.AsyncClient, server: Misbehaving) -> RawResponse:
    """A change, which is sent once."""
    return await send(http, "POST", server.url, max_bytes=1_000_000)


@pytest.mark.parametrize("has_poll", [True, False])
async def test_a_connection_that_was_closed_while_it_was_idle_is_not_used(
    server: Misbehaving, has_poll: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_connections, "HAS_POLL", has_poll)
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        for _ in range(3):
            await change(http, server)
            (connection,) = server.connections
            if connection.get_extra_info("ssl_object"):
                connection.transport.abort()  # asyncio's close waits until the client has read that it is closed
            else:
                connection.close()
            while server.connections:
                await asyncio.sleep(0.01)
        assert len(server.requests) == 3


async def test_idle_connections_are_used_again(server: Misbehaving) -> None:
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        await asyncio.gather(*(change(http, server) for _ in range(AT_ONCE)))
        opened = set(server.connections)
        await asyncio.gather(*(change(http, server) for _ in range(AT_ONCE)))
        assert set(server.connections) == opened
