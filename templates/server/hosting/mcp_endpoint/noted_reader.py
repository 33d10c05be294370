"""What comes on a stream, noted as the server takes it."""

from __future__ import annotations

from contextvars import Context
from typing import TYPE_CHECKING, Self

from mcp.shared.message import SessionMessage

from ...unanswered import Unanswered

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import ReadStream


class NotedReader:
    """The reading end of a stream, which notes the requests, and what answers or cancels one."""

    def __init__(self, read: ReadStream[SessionMessage | Exception], unanswered: Unanswered) -> None:
        self._read = read
        self._unanswered = unanswered

    @property
    def last_context(self) -> Context | None:
        """That of who sent the latest message, in which the SDK runs it."""
        context: Context | None = getattr(self._read, "last_context", None)
        return context

    async def receive(self) -> SessionMessage | Exception:
        """The next message."""
        return self._noted(await self._read.receive())

    async def aclose(self) -> None:
        """Close the stream."""
        await self._read.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        return self._noted(await self._read.__anext__())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def _noted(self, item: SessionMessage | Exception) -> SessionMessage | Exception:
        if isinstance(item, SessionMessage):
            self._unanswered.came(item.message)
        return item
