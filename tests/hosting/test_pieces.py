"""Responses in pieces, to which two tasks send: the messages of a stream, and the signs of life between them."""

from __future__ import annotations

import asyncio

import pytest
from starlette.types import Message
from zoho_desk_mcp.server.hosting.middleware.piece_by_piece import PIECE, PieceByPiece

pytestmark = pytest.mark.anyio


async def test_nothing_goes_between_the_pieces_of_a_body() -> None:
    """A reader of a long message would take the sign of life for a part of it, or its blank line for the end."""
    gone = bytearray()

    async def send(message: Message) -> None:
        await asyncio.sleep(0)  # the client reads
        gone.extend(message["body"])

    pieces, long = PieceByPiece(send), b"data: " + bytes(5 * PIECE) + b"\r\n\r\n"
    bodies = [long, b": ping\r\n\r\n", long]
    await asyncio.gather(*(pieces.send({"type": "http.response.body", "body": each}) for each in bodies))
    assert bytes(gone) == b"".join(bodies)


async def test_who_is_cancelled_leaves_the_turn_to_others() -> None:
    async def send(message: Message) -> None:
        if message["body"] == b"hangs":
            await asyncio.sleep(600)

    pieces = PieceByPiece(send)
    hanging = asyncio.create_task(pieces.send({"type": "http.response.body", "body": b"hangs"}))
    await asyncio.sleep(0)
    hanging.cancel()
    async with asyncio.timeout(10):
        await pieces.send({"type": "http.response.body", "body": b""})
