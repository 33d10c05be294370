"""Large responses that clients do not read: they end where others wait for the room in memory that they take."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from starlette.types import Message, Send

from ...memory.room import SMALL, CallRoom, Room, is_slow
from ..middleware.piece_by_piece import PieceByPiece

LOOK_EVERY = 0.5


async def was_read(sending: Coroutine[Any, Any, None], sent: Callable[[], int], room: Room) -> bool:
    """Whether a client took a response, and did not keep others waiting for too long. `sent`: bytes that have gone."""
    task, started, before = asyncio.create_task(sending), time.monotonic(), sent()
    try:
        while not (await asyncio.wait({task}, timeout=LOOK_EVERY))[0]:
            if room.is_awaited and is_slow(time.monotonic() - started, sent() - before):
                return False
        await task
        return True
    finally:
        task.cancel()


def until_read(send: Send, room: Room, mine: CallRoom) -> Send:
    """Sends the response of a request, and holds its room until the client has read it."""
    has_ended, pieces = False, PieceByPiece(send)

    async def send_and_hold(message: Message) -> None:
        nonlocal has_ended
        size = len(message.get("body", b""))
        if message["type"] == "http.response.body":
            mine.shrink(size if size > SMALL else 0)
        if size > SMALL:
            has_ended = not await was_read(pieces.send(message), lambda: pieces.sent, room)
        elif not has_ended:
            await send(message)

    return send_and_hold
