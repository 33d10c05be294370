"""Many listings of all tools at once: others go on between two of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.hosting.mcp_endpoint.listing_room import LISTING, ListingRoom
from zoho_desk_mcp.server.memory.room import CallRoom, Room, room_of

pytestmark = pytest.mark.anyio
LISTINGS = 8
SECONDS = 0.05
"""How long each takes, where it takes long."""
STEPS = 30
"""In how many turns of the event loop a call goes on."""


MIDDLEWARE = ListingRoom(catalog().keys())


async def asked(room: Room, listing: Callable[[Any], Awaitable[None]]) -> None:
    """A request for a listing, whose client reads the response at once."""
    request: Any = SimpleNamespace(method=LISTING)
    call = CallRoom(room, "an account")
    with room_of(call):
        await MIDDLEWARE(request, listing)
    call.shrink(0)


async def test_a_task_that_can_go_on_does_so_between_two_listings() -> None:
    """Each takes tens of milliseconds: all of an account's in a row kept others waiting as often as they read."""
    events: list[str] = []
    room = Room()

    async def listing(_: Any) -> None:
        events.append("listing")

    async def other() -> None:
        while events.count("listing") < LISTINGS:
            events.append("other")
            await asyncio.sleep(0)

    async with asyncio.timeout(60):
        await asyncio.gather(other(), *(asked(room, listing) for _ in range(LISTINGS)))
    assert events.count("listing") == LISTINGS
    assert ("listing", "listing") not in pairwise(events)


async def test_a_call_of_many_steps_does_not_wait_for_a_listing_at_each() -> None:
    made = 0
    room = Room()

    async def listing(_: Any) -> None:
        nonlocal made
        time.sleep(SECONDS)  # as what is made of a catalog
        made += 1

    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        for _ in range(LISTINGS):
            group.create_task(asked(room, listing))
        while not made:
            await asyncio.sleep(0)
        before = made
        for _ in range(STEPS):
            await asyncio.sleep(0)
        assert made - before < LISTINGS / 2
    assert made == LISTINGS
