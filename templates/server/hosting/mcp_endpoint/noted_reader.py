"""What comes on a stream, noted as the server takes it."""

from __future__ import annotations

from contextvars import Context
from typing import TYPE_CHECKING, Self

import mcp_types as types
from mcp.shared.message import SessionMessage

from ...unanswered import Unanswered

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import ReadStream


GOES_ON = types.JSONRPCNotification(jsonrpc="2.0", method="notifications/initialized")
"""Stands before all that a client sends on a stream. One whose stream has ended, with its server or as its URL got
other tools, opens another by itself and goes on without a handshake: the SDK would refuse each of its requests."""


class NotedReader:
    """The reading end of a stream, which notes the requests, and what answers or cancels one."""

    def __init__(self, read: ReadStream[SessionMessage | Exception], unanswered: Unanswered) -> None:
        self._read = read
        self._unanswered = unanswered
        self._has_begun = False

    @property
    def last_context(self) -> Context | None:
        """That of who sent the latest message, in which the SDK runs it."""
        context: Context | None = getattr(self._read, "last_context", None)
        return context

    async def receive(self) -> SessionMessage | Exception:
        """The next message."""
        if not self._has_begun:
            self._has_begun = True
            return SessionMessage(GOES_ON)
        return self._noted(await self._read.receive())

    async def aclose(self) -> None:
        """Close the stream."""
        await self._read.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        if not self._has_begun:
            return await self.receive()
        return self._noted(await self._read.__anext__())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def _noted(self, item: SessionMessage | Exception) -> SessionMessage | Exception:
        if isinstance(item, SessionMessage):
            self._unanswered.came(item.message)
        return item
