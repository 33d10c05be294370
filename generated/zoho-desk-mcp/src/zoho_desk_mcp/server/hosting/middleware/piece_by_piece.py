"""Responses in pieces: the next one goes when the client has read those before, and so does the end of the request.

In one piece, a response would wait in memory for whoever does not read, and nothing would count it any more.
"""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

PIECE = 65_536


class PieceByPiece:
    """Sends bodies in pieces, each when the client has read enough of those before, and counts what has gone out.

    A body that comes meanwhile, such as the sign of life of a stream, goes behind the last piece, not between two.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._turn = asyncio.Lock()
        self.sent = 0

    async def send(self, message: Message) -> None:
        """Send a message of ASGI."""
        body = memoryview(message.get("body", b""))
        async with self._turn:
            for start in range(0, max(len(body), 1), PIECE):
                piece = {"body": bytes(body[start : start + PIECE])} if "body" in message else {}
                more = {"more_body": True} if start + PIECE < len(body) else {}
                await self._send({**message, **piece, **more})
                self.sent += len(piece.get("body", b""))


def in_pieces(app: ASGIApp) -> ASGIApp:
    """The application with all of its responses sent like that."""

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        await app(scope, receive, PieceByPiece(send).send)

    return respond
