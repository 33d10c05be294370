"""A large response that drips does not keep the room in memory that other calls wait for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine

import httpx2
import pytest
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send
from zoho_desk_mcp.server.memory import room as rooms
from zoho_desk_mcp.server.memory.room import MODEST, ROOM, SHARE, SMALL, CallRoom, Room, room_of

from tests.support.turns import turns_of_others

pytestmark = pytest.mark.anyio

PIECES = 20
Handler = Callable[[httpx2.Request], Coroutine[None, None, httpx2.Response]]


class Dripping(httpx2.AsyncByteStream):
    """Begins like any large response, and then sends little at a time."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b" " * (SMALL + 1)
        for _ in range(PIECES):
            await asyncio.sleep(0.1)
            yield b" "


async def read(room: Room, account: str) -> int:
    async with httpx2.AsyncClient(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, stream=Dripping()))
    ) as http:
        mine = CallRoom(room, account)
        try:
            with room_of(mine):
                return len((await send(http, "GET", "http://api.example/", max_bytes=ROOM)).content)
        finally:
            mine.shrink(0)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    monkeypatch.setattr(rooms, "SLOW_AFTER", 0.5)
    monkeypatch.setattr(rooms, "MIN_PACE", SMALL)
    return Room()


async def test_slow_responses_end_where_others_wait_for_their_room(room: Room) -> None:
    slow = [asyncio.create_task(read(room, account)) for account in ("one", "two")]
    await asyncio.sleep(0.2)
    waiting = asyncio.create_task(CallRoom(room, "three").add(2 * MODEST))
    await asyncio.sleep(0)
    assert not waiting.done()
    ended = await asyncio.gather(*slow, return_exceptions=True)
    await waiting
    assert any(isinstance(error, NoResponseError) and "slowly" in error.message for error in ended)


async def test_slow_responses_are_read_to_their_end_where_nobody_waits(room: Room) -> None:
    assert await read(room, "one") == SMALL + 1 + PIECES


class Hanging(httpx2.AsyncByteStream):
    """Begins like any large response, and sends no more."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b" " * (SMALL + 1)
        await asyncio.sleep(600)


async def hangs_in_its_body(_: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, stream=Hanging())


async def hangs(_: httpx2.Request) -> httpx2.Response:
    await asyncio.sleep(600)
    raise AssertionError


async def holding(
    room: Room, method: str, handler: Callable[[httpx2.Request], Coroutine[None, None, httpx2.Response]]
) -> None:
    """A call that has one large response, and waits for the next."""
    mine = CallRoom(room, "one")
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(handler), timeout=600) as http:
        try:
            await mine.add(SHARE - 2 * SMALL)
            with room_of(mine):
                await send(http, method, "http://api.example/", max_bytes=2 * SMALL)
        finally:
            mine.shrink(0)


@pytest.mark.parametrize("handler", [hangs, hangs_in_its_body])
async def test_calls_whose_next_response_hangs_leave_their_room_to_others(room: Room, handler: Handler) -> None:
    first = asyncio.create_task(holding(room, "GET", handler))
    await asyncio.sleep(0.1)
    async with asyncio.timeout(30):
        await CallRoom(room, "two").add(SHARE)
        with pytest.raises(NoResponseError, match="slowly"):
            await first


async def test_a_large_response_that_comes_no_further_ends_whatever_was_asked(room: Room) -> None:
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(hangs_in_its_body), timeout=600) as http:
        with room_of(CallRoom(room, "one")):
            first = asyncio.create_task(send(http, "POST", "http://api.example/", max_bytes=SHARE))
        await asyncio.sleep(0.1)
        waiting = asyncio.create_task(CallRoom(room, "two").add(SHARE))
        async with asyncio.timeout(30):
            with pytest.raises(NoResponseError, match="slowly") as ended:
                await first
        assert ended.value.sent
        waiting.cancel()


async def test_no_change_ends_for_others_that_wait(room: Room) -> None:
    first = asyncio.create_task(holding(room, "POST", hangs))
    await asyncio.sleep(0.1)
    waiting = asyncio.create_task(CallRoom(room, "two").add(SHARE))
    assert not (await asyncio.wait([first, waiting], timeout=3))[0]
    first.cancel()
    await asyncio.wait_for(waiting, 10)


async def test_calls_of_the_same_account_wait_for_each_other(room: Room) -> None:
    first = asyncio.create_task(holding(room, "GET", hangs))
    await asyncio.sleep(0.1)
    waiting = asyncio.create_task(CallRoom(room, "one").add(SHARE))
    assert not (await asyncio.wait([first, waiting], timeout=3))[0]
    first.cancel()
    await asyncio.wait_for(waiting, 10)


class InMillionsOfPieces(httpx2.AsyncByteStream):
    """What has come already, in pieces of a byte: nobody else has a turn between them."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(3_000_000):
            yield b" "


async def test_others_have_their_turn_while_a_response_comes_in_small_pieces() -> None:
    answer = httpx2.MockTransport(lambda _: httpx2.Response(200, stream=InMillionsOfPieces()))
    async with httpx2.AsyncClient(transport=answer) as http, turns_of_others() as turns:
        with pytest.raises(NoResponseError, match="cannot be decoded"):
            await send(http, "GET", "http://api.example/", max_bytes=ROOM)
    assert turns.count > 1_000
