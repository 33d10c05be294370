"""The HTTP server. A signal ends it at any time: uvicorn itself would end its start first, however long that takes."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn

from ..commands.interrupts import INTERRUPTS
from .collector import leave_what_stays
from .http_protocol import CarefulProtocol

TICKS = 10
"""Of uvicorn's, in a second."""


class HttpServer(uvicorn.Server):
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

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGHUP beside what uvicorn takes, unless it is ignored."""
        with super().capture_signals():
            number = getattr(signal, "SIGHUP", None)
            before = signal.getsignal(number) if number is not None else signal.SIG_IGN
            if number is None or before == signal.SIG_IGN:
                yield
                return
            signal.signal(number, self.handle_exit)
            try:
                yield
            finally:
                signal.signal(number, before)

    async def on_tick(self, counter: int) -> bool:
        """Once a second, end the connections of clients that do not read."""
        if counter % TICKS == 0:
            for connection in list(self.server_state.connections):
                if isinstance(connection, CarefulProtocol):
                    connection.end_unread()
        return await super().on_tick(counter)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Take a signal."""
        super().handle_exit(sig, frame)
        if self._starting is not None:
            loop, task = self._starting
            loop.call_soon_threadsafe(self._end_start, task)

    def _end_start(self, task: asyncio.Task[object]) -> None:
        if not self.started:
            task.cancel()
