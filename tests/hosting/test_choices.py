"""Many choices of tools at once: those that nobody uses go, those in use stay."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.content import ServerContent
from zoho_desk_mcp.server.hosting.mcp_endpoint import servers
from zoho_desk_mcp.server.hosting.mcp_endpoint.call_recorder import Watch
from zoho_desk_mcp.server.hosting.mcp_endpoint.limits import Limits
from zoho_desk_mcp.server.hosting.mcp_endpoint.servers import Choices
from zoho_desk_mcp.server.hosting.metrics import Metrics
from zoho_desk_mcp.server.hosting.storage.calls import Calls
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.selection import Offer


@pytest.mark.anyio
async def test_a_choice_that_is_taken_up_again_is_not_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """Requests come for choices of which others are just being given up."""
    monkeypatch.setattr(servers, "KEPT", 2)
    calls = Calls(Database(f"sqlite:///{tmp_path / 'hosting.db'}"))
    choices = Choices(ServerContent(), Watch(calls, Metrics(), Limits(3)), 1000)
    offers: list[Offer] = [(frozenset([name]), "list") for name in sorted(catalog())[:9]]
    ended: list[Offer] = []

    async def use(offer: Offer, rounds: int) -> None:
        for _ in range(rounds):  # each begins in another turn of the loop than the giving up
            await asyncio.sleep(0)
        async with choices.of(offer) as choice:
            await asyncio.sleep(0.05)
            if choice.has_ended:
                ended.append(offer)

    await asyncio.gather(*(use(offer, 0) for offer in offers[:8]))
    for rounds in range(4):
        await asyncio.gather(use(offers[8], 0), *(use(offer, rounds) for offer in offers[:8]))
    assert ended == []
    async with choices.of(offers[0]):
        pass
    assert len(choices) == 2
    await choices.end()
