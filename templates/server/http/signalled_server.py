"""A server over HTTP that ends where the terminal is closed, too."""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn


class SignalledServer(uvicorn.Server):
    """Serves until a signal."""

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


class AbruptServer(SignalledServer):
    """Waits for no client when it ends: nothing that it does has to be finished."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End, with all connections."""
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await super().shutdown(sockets)
