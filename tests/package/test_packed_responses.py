"""Responses that are packed: whole or an error, and others have their turn while one is unpacked."""

from __future__ import annotations

import asyncio
import gzip

import pytest
from zoho_desk_mcp.server.http.decoding import decoded
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send

from tests.support.misbehaving import SHORT, Request, Writer, answer, misbehaving
from tests.support.turns import turns_of_others

pytestmark = pytest.mark.anyio

TEXT = b'{"id": "1"}'
PACKED = gzip.compress(TEXT)
MAX_BYTES = 20_000_000


async def unpacked(*pieces: bytes) -> bytes:
    """What is read of a response whose body comes in these pieces."""

    async def give(_: Request, writer: Writer) -> None:
        length = sum(map(len, pieces))
        writer.write(b"HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % length)
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)

    async with misbehaving() as server, http_client(FixedTimeouts(SHORT, SHORT)) as http:
        server.answer = give
        return (await send(http, "GET", server.url, max_bytes=MAX_BYTES)).content


@pytest.mark.parametrize("pieces", [(PACKED,), (PACKED[:9], PACKED[9:]), (PACKED[:-1], PACKED[-1:]), ()])
async def test_what_is_packed_is_read_to_its_end(pieces: tuple[bytes, ...]) -> None:
    assert await unpacked(*pieces) == (TEXT if pieces else b"")


@pytest.mark.parametrize(
    "pieces", [(PACKED + PACKED,), (PACKED, PACKED), (PACKED + b"\0",), (PACKED[:-1],), (PACKED, b"x")]
)
async def test_what_goes_on_after_its_end_or_has_none_is_an_error(pieces: tuple[bytes, ...]) -> None:
    with pytest.raises(NoResponseError, match="cannot be decoded"):
        await unpacked(*pieces)


async def test_others_have_their_turn_while_megabytes_are_unpacked() -> None:
    async with misbehaving() as server, http_client(FixedTimeouts(SHORT, SHORT)) as http:
        server.answer = answer(200, gzip.compress(bytes(MAX_BYTES)), Content_Encoding="gzip")
        async with http.stream("GET", server.url) as response:
            pieces = decoded(response)
            size = len(await anext(pieces))  # all that is packed has come by then
            async with turns_of_others() as turns:
                async for piece in pieces:
                    size += len(piece)
    assert size == MAX_BYTES
    assert turns.count > 10
