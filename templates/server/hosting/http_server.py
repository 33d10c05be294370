"""The HTTP server. A signal ends it at any time: uvicorn itself would end its start first, however long that takes."""

from __future__ import annotations

import asyncio
import logging
import socket
from types import FrameType

from ..commands.interrupts import INTERRUPTS
from ..http.signalled_server import SignalledServer
from .http_protocol import CarefulProtocol
from .processes.collector import leave_what_stays
from .processes.stopping import STOPPING

TICKS = 10
"""Of uvicorn's, in a second."""


class HttpServer(SignalledServer):
    """Serves until a signal; one that comes while it starts ends it at once."""

    _starting: tuple[asyncio.AbstractEventLoop, asyncio.Task[object]] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, unless a signal has come or comes."""
        if self.should_exit or INTERRUPTS.status:
            return
        task = asyncio.current_task()
        self._starting = (asyncio.get_running_loop(), task) if task is not None else None
        try:
            await super().startup(sockets)
            leave_what_stays()
        except asyncio.CancelledError:
            if not self.should_exit:
                raise
            if task is not None:
                task.uncancel()
            logging.getLogger("uvicorn.error").disabled = True  # it would call this a failed start

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, once what runs has ended."""
        STOPPING.has_begun = True
        ending = asyncio.create_task(self._end_unread_meanwhile())
        try:
            await super().shutdown(sockets)
        finally:
            ending.cancel()

    async def on_tick(self, counter: int) -> bool:
        """Once a second, end the connections of clients that do not read."""
        if counter % TICKS == 0:
            self._end_unread()
        return await super().on_tick(counter)

    async def _end_unread_meanwhile(self) -> None:
        """The same while the server stops, which has no ticks: it would wait for them for as long as it may."""
        while True:
            self._end_unread()
            await asyncio.sleep(1)

    def _end_unread(self) -> None:
        for connection in list(self.server_state.connections):
            if isinstance(connection, CarefulProtocol):
                connection.end_unread()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Take a signal."""
        super().handle_exit(sig, frame)
        if self._starting is not None:
            loop, task = self._starting
            loop.call_soon_threadsafe(self._end_start, task)
        INTERRUPTS.note(sig)  # what the start prints may wait for a reader, and its loop with it

    def _end_start(self, task: asyncio.Task[object]) -> None:
        if not self.started:
            task.cancel()
