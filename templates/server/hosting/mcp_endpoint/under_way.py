"""What is under way on a stream: it is not ended while a call runs, of which its client would never hear."""

from __future__ import annotations

from contextvars import Context
from typing import TYPE_CHECKING, Self

import mcp_types as types
from mcp.shared.dispatcher import as_request_id, coerce_request_id
from mcp.shared.message import SessionMessage

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import ReadStream

CANCELLED = "notifications/cancelled"


class UnderWay:
    """The requests of a client that are not answered, and those of the server to it.

    By ids of which the SDK takes 7 and "7" for one.
    """

    def __init__(self) -> None:
        self._running: set[str | int] = set()
        self._asked: set[str | int] = set()

    @property
    def is_over(self) -> bool:
        """Whether nothing runs but what waits for the client to answer: a question comes before any change."""
        return len(self._running) <= len(self._asked)

    def came(self, item: SessionMessage | Exception) -> None:
        """Note what the client has sent."""
        message = item.message if isinstance(item, SessionMessage) else None
        if isinstance(message, types.JSONRPCRequest):
            self._running.add(coerce_request_id(message.id))
        elif isinstance(message, types.JSONRPCResponse | types.JSONRPCError):
            self._has_ended(self._asked, message.id)
        elif isinstance(message, types.JSONRPCNotification) and message.method == CANCELLED:
            self._has_ended(self._running, (message.params or {}).get("requestId"))

    def begins(self, item: SessionMessage) -> None:
        """Note what is being sent to the client."""
        if isinstance(item.message, types.JSONRPCRequest):
            self._asked.add(coerce_request_id(item.message.id))

    def went(self, item: SessionMessage) -> None:
        """Note what the client has read."""
        if isinstance(item.message, types.JSONRPCResponse | types.JSONRPCError):
            self._has_ended(self._running, item.message.id)

    @staticmethod
    def _has_ended(requests: set[str | int], request: object) -> None:
        if (known := as_request_id(request)) is not None:
            requests.discard(coerce_request_id(known))


class NotedReader:
    """What comes on a stream, noted as the server takes it."""

    def __init__(self, read: ReadStream[SessionMessage | Exception], under_way: UnderWay) -> None:
        self._read = read
        self._under_way = under_way

    @property
    def last_context(self) -> Context | None:
        """That of who sent the latest message, in which the SDK runs it."""
        context: Context | None = getattr(self._read, "last_context", None)
        return context

    async def receive(self) -> SessionMessage | Exception:
        """The next message."""
        item = await self._read.receive()
        self._under_way.came(item)
        return item

    async def aclose(self) -> None:
        """Close the stream."""
        await self._read.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        item = await self._read.__anext__()
        self._under_way.came(item)
        return item

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
