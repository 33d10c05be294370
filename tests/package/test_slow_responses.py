"""A large response that drips does not keep the room in memory that other calls wait for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx2
import pytest
from zoho_desk_mcp.server.http import room as rooms
from zoho_desk_mcp.server.http.room import ROOM, SMALL, CallRoom, Room, room_of
from zoho_desk_mcp.server.http.round_trip import NoResponseError, send

from tests.support.turns import turns_of_others

pytestmark = pytest.mark.anyio

PIECES = 20


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
    waiting = asyncio.create_task(CallRoom(room, "three").add(SMALL))
    await asyncio.sleep(0)
    assert not waiting.done()
    ended = await asyncio.gather(*slow, return_exceptions=True)
    await waiting
    assert any(isinstance(error, NoResponseError) and "slowly" in error.message for error in ended)


async def test_slow_responses_are_read_to_their_end_where_nobody_waits(room: Room) -> None:
    assert await read(room, "one") == SMALL + 1 + PIECES


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
