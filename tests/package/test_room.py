"""Calls that keep a response while they wait for room for the next one."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import mcp_types as types
import pytest
from zoho_desk_mcp.server.cached import Cached
from zoho_desk_mcp.server.guards.asking import ask
from zoho_desk_mcp.server.memory import room as room_module
from zoho_desk_mcp.server.memory.room import CallRoom, Room, room_of

pytestmark = pytest.mark.anyio

SIZE, SHARE = 20, 16
FIRST, SECOND = 4, 6


@pytest.mark.parametrize("accounts", [1, 2, 5])
async def test_none_waits_for_good_and_no_more_than_one_gets_more_than_there_is(accounts: int) -> None:
    room = Room(SIZE, SHARE)
    calls = [CallRoom(room, f"account {number % accounts}") for number in range(10)]
    have_first = 0
    most = 0

    async def call(mine: CallRoom) -> None:
        nonlocal have_first, most
        await mine.add(FIRST)
        have_first += 1
        while have_first < SHARE // FIRST:  # so many have their first, and wait for each other
            await asyncio.sleep(0)
        await mine.add(SECOND)
        most = max(most, sum(each.size for each in calls))
        await asyncio.sleep(0)
        mine.shrink(0)

    async with asyncio.timeout(10):
        await asyncio.gather(*map(call, calls))
    assert most <= SIZE + SECOND
    assert not room.is_awaited
    await asyncio.wait_for(CallRoom(room, "other").add(SHARE), 10)


@pytest.mark.parametrize("account", ["one", "two"])
async def test_none_gets_more_than_there_is_while_another_works_that_will_give_back(account: str) -> None:
    room = Room(SIZE, SHARE)
    works, waits = CallRoom(room, "one"), CallRoom(room, account)
    await works.add(SHARE - FIRST)
    await waits.add(FIRST)
    waiting = asyncio.create_task(waits.add(SECOND))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    works.shrink(0)
    await asyncio.wait_for(waiting, 10)


@pytest.mark.parametrize("has_read", [0, FIRST])
@pytest.mark.parametrize("others", ["one", "two"])
async def test_who_reads_what_all_others_wait_for_has_room(has_read: int, others: str) -> None:
    """They held all of it until they had that."""
    room, seconds = Room(SIZE, SHARE), 10
    reads, waits = CallRoom(room, "one"), [CallRoom(room, others), CallRoom(room, others)]

    async def read() -> str:
        await reads.add(has_read)
        await reads.add(SECOND)
        reads.shrink(0)
        return "read"

    async def call(mine: CallRoom) -> str:
        with room_of(mine):
            await mine.add(SHARE // 2)
            found = await cached.get()
            mine.shrink(0)
            return found

    ready = asyncio.Event()

    async def read_when_ready() -> str:
        await ready.wait()
        return await read()

    cached = Cached(read_when_ready)
    reading = asyncio.create_task(cached.get())
    await asyncio.sleep(0)
    calls = [asyncio.create_task(call(each)) for each in waits]
    await asyncio.sleep(0.1)
    ready.set()
    async with asyncio.timeout(seconds):
        assert await asyncio.gather(reading, *calls) == ["read"] * 3
    assert not room.is_awaited
    await asyncio.wait_for(CallRoom(room, "other").add(SHARE), seconds)


async def test_a_call_that_is_given_up_while_it_waits_gives_back_what_it_held() -> None:
    room = Room(SIZE, SHARE)
    holds, waits = CallRoom(room, "one"), CallRoom(room, "two")
    await holds.add(SHARE)
    await waits.add(FIRST)
    waiting = asyncio.create_task(CallRoom(room, "three").add(SHARE))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    holds.shrink(0)
    await asyncio.wait_for(CallRoom(room, "three").add(SHARE), 10)
    assert not room.is_awaited


async def test_a_call_holds_no_more_than_a_share_however_much_it_reads() -> None:
    room = Room(SIZE, SHARE)
    mine = CallRoom(room, "one")
    for _ in range(10):
        await asyncio.wait_for(mine.add(SHARE), 10)
    assert mine.size == SHARE
    mine.subtract(9 * SHARE + FIRST)
    assert mine.size == SHARE - FIRST


async def test_who_fits_has_room_as_soon_as_the_one_before_has_left() -> None:
    room = Room(SIZE, SHARE)
    await CallRoom(room, "one").add(SHARE - FIRST)
    before = asyncio.create_task(CallRoom(room, "two").add(SHARE))
    await asyncio.sleep(0)
    behind = asyncio.create_task(CallRoom(room, "three").add(SECOND))
    await asyncio.sleep(0)
    assert not behind.done()
    before.cancel()
    await asyncio.wait_for(behind, 10)


async def test_a_call_that_asks_a_person_holds_no_room_meanwhile() -> None:
    room, asks = Room(SIZE, SHARE), asyncio.Event()

    async def elicit_form(*_: object) -> types.ElicitResult:
        asks.set()
        await asyncio.sleep(600)
        raise AssertionError

    able = types.ClientCapabilities(elicitation=types.ElicitationCapability())
    session = SimpleNamespace(client_capabilities=able, elicit_form=elicit_form)
    context = SimpleNamespace(session=session, protocol_version="2025-06-18", request_id=1)

    async def call(mine: CallRoom) -> None:
        with room_of(mine):
            await mine.add(SHARE)
            await ask(cast("Any", context), "May it?", "confirmation")

    asking = asyncio.create_task(call(CallRoom(room, "one")))
    async with asyncio.timeout(10):
        await asks.wait()
        await CallRoom(room, "two").add(SHARE)
    asking.cancel()


async def test_an_ordinary_list_does_not_wait_for_what_comes_slowly_to_others() -> None:
    """It has many values, each of which counts: it waited until others had read their large responses."""
    room = Room()
    slow = [CallRoom(room, "one"), CallRoom(room, "two")]
    await slow[0].add(room_module.SHARE)
    await slow[1].add(room_module.ROOM - room_module.SHARE)
    large = asyncio.create_task(CallRoom(room, "three").add(room_module.SHARE))
    await asyncio.sleep(0)
    first, second = CallRoom(room, "four"), CallRoom(room, "four")
    async with asyncio.timeout(10):
        await first.add(room_module.MODEST)
    waiting = asyncio.create_task(second.add(room_module.MODEST))  # an account does not have the spare room for itself
    await asyncio.sleep(0)
    assert not waiting.done()
    first.shrink(0)
    async with asyncio.timeout(10):
        await waiting
    assert not large.done()
    for each in (*slow, second):
        each.shrink(0)
    async with asyncio.timeout(10):
        await large
