"""Many listings of all tools at once: others go on between two of them."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.hosting.mcp_endpoint.listing_room import LISTING, ListingRoom
from zoho_desk_mcp.server.http.room import CallRoom, Room, room_of

pytestmark = pytest.mark.anyio
LISTINGS = 8


async def test_a_task_that_can_go_on_does_so_between_two_listings() -> None:
    """Each takes tens of milliseconds: all of an account's in a row kept others waiting as often as they read."""
    events: list[str] = []
    room, middleware = Room(), ListingRoom(catalog().keys(), lambda _: False)

    async def listing(_: Any) -> None:
        events.append("listing")

    async def asked() -> None:
        request: Any = SimpleNamespace(method=LISTING)
        call = CallRoom(room, "an account")
        with room_of(call):
            await middleware(request, listing)
        call.shrink(0)

    async def other() -> None:
        while events.count("listing") < LISTINGS:
            events.append("other")
            await asyncio.sleep(0)

    async with asyncio.timeout(60):
        await asyncio.gather(other(), *(asked() for _ in range(LISTINGS)))
    assert events.count("listing") == LISTINGS
    assert ("listing", "listing") not in pairwise(events)
