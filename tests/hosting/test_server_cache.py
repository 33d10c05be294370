"""Many sets of tools at once: servers that no request uses are dropped, those in use stay."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.guards.confirmations import Confirmations
from zoho_desk_mcp.server.hosting.mcp_endpoint import server_cache
from zoho_desk_mcp.server.hosting.mcp_endpoint.access import Entry
from zoho_desk_mcp.server.hosting.mcp_endpoint.call_recorder import CallRecorder
from zoho_desk_mcp.server.hosting.mcp_endpoint.concurrency import ConcurrencyLimiter
from zoho_desk_mcp.server.hosting.mcp_endpoint.server_cache import ServerCache
from zoho_desk_mcp.server.hosting.mcp_endpoint.url_limits import LimitKeeper
from zoho_desk_mcp.server.hosting.metrics import Metrics
from zoho_desk_mcp.server.hosting.storage.calls import Calls
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.url_usage import UrlUsages
from zoho_desk_mcp.server.memory.room import Room
from zoho_desk_mcp.server.primitives.content import ServerContent
from zoho_desk_mcp.server.selection import Offer


@pytest.mark.anyio
async def test_a_server_that_is_used_again_is_not_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """Requests come for servers while others are being dropped."""
    monkeypatch.setattr(server_cache, "MAX_IDLE_SERVERS", 2)
    database = Database(f"sqlite:///{tmp_path / 'hosting.db'}")
    limits = LimitKeeper(UrlUsages(database))

    async def goes_on(_: Entry) -> bool:
        return True

    recorder = CallRecorder(Calls(database), Metrics(), ConcurrencyLimiter(3), limits, Room(), goes_on)
    servers = ServerCache(ServerContent(), recorder, Confirmations(), 1000)
    offers = [Offer(frozenset([name])) for name in sorted(catalog())[:9]]
    ended: list[Offer] = []

    async def use(offer: Offer, rounds: int) -> None:
        for _ in range(rounds):  # each begins in another turn of the loop than the dropping
            await asyncio.sleep(0)
        async with servers.use(offer) as server:
            await asyncio.sleep(0.05)
            if server.has_ended:
                ended.append(offer)

    await asyncio.gather(*(use(offer, 0) for offer in offers[:8]))
    for rounds in range(4):
        await asyncio.gather(use(offers[8], 0), *(use(offer, rounds) for offer in offers[:8]))
    assert ended == []
    async with servers.use(offers[0]):
        pass
    assert len(servers) == 2
    await servers.end()
