"""HTTP/1.1 for uvicorn, with bounds on what a connection holds, and on how long its client may keep it waiting."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from .known_callers import is_known
from .middleware.body_limit import LAST_SECONDS
from .processes.stopping import STOPPING
from .request_lines import MAX_HEADER_BYTES, StrictConnection
from .settings import HostingSettings
from .waiting_connections import WaitingConnections

READ_BYTES = 16 * 1024
"""Bytes that are read at a time: what comes behind a request waits in memory until that is answered."""
UNREAD_BYTES = 16 * 1024
"""Bytes of responses that wait in memory for a client that does not read, before more is made."""


class CarefulProtocol(H11Protocol):
    """A connection that ends where its client keeps it waiting for too long, or where others need its place."""

    header_timeout = 10.0
    request_timeout = 120.0
    max_connections = 2000
    waiting = WaitingConnections(max_connections)
    conn: StrictConnection
    _head_timer: asyncio.TimerHandle | None = None
    _waits_for: tuple[str, bool] | None = None
    _is_known = False
    _is_refused = False
    """Whether the last response has said that this is no HTTP: what else comes is read and thrown away."""
    _goes_on = False
    """Whether what has been received is read on in another turn."""
    _unread: tuple[int, float] = 0, 0.0
    """The bytes of responses that have not gone out, and since when they are as many."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.conn = StrictConnection(h11.SERVER, MAX_HEADER_BYTES)

    def connection_made(self, transport: Any) -> None:
        """A client has come: its head is awaited."""
        super().connection_made(transport)
        transport.max_size = READ_BYTES
        transport.set_write_buffer_limits(UNREAD_BYTES)
        while len(self.connections) > self.max_connections and self.waiting.end_longest():
            pass
        self._await_head()
        self._look()

    def data_received(self, data: bytes) -> None:
        """Bytes have come: the head is there, or not yet."""
        if self._is_refused:
            return
        super().data_received(data)
        self._note_head(len(data))

    def handle_events(self) -> None:
        """A request may be there. It is refused where all places are worked on.

        Not by uvicorn's own count: it has requests, too, whose connection has been ended, until they are told.
        """
        if self._goes_on:
            return
        is_full = len(self.connections) > self.max_connections or len(self.tasks) > 2 * self.max_connections
        self.limit_concurrency = 1 if is_full else None
        self.conn.begin_turn()
        super().handle_events()
        if self.conn.has_more:
            self._goes_on = True
            self.transport.pause_reading()
            self.loop.call_soon(self._go_on)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP. It may be the body of a request that is worked on: nothing more is sent for that."""
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.disconnected = True
            self.cycle.waiting_for_100_continue = False
            self.cycle.message_event.set()
        self._is_refused = True
        self._stop_timer()
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
        response = h11.Response(status_code=400, headers=headers, reason=b"Bad Request")
        try:
            for event in (response, h11.Data(data=msg.encode("ascii")), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event))
        except h11.LocalProtocolError:  # a part of its response is out already, or it may have no body (HEAD)
            self.transport.close()
            return
        self.flow.resume_reading()
        self.transport.write_eof()
        self.loop.call_later(LAST_SECONDS, self.transport.close)

    def on_response_complete(self) -> None:
        """The response has been sent: the next request is awaited."""
        super().on_response_complete()
        self._look()

    def pause_writing(self) -> None:
        """The client does not read as much as is sent."""
        super().pause_writing()
        self._look()

    def resume_writing(self) -> None:
        """The client has read."""
        super().resume_writing()
        self._look()

    def shutdown(self) -> None:
        """The server stops: nothing more is taken from a client whose request is refused."""
        if self._is_refused:
            self.transport.close()
        else:
            super().shutdown()

    def connection_lost(self, exc: Exception | None) -> None:
        """The client has gone."""
        self._stop_timer()
        self.waiting.end(self)
        self.waiting.end_head(self)
        super().connection_lost(exc)

    def cut_off(self) -> None:
        """End the connection at once, whatever waits to be sent."""
        self.connections.discard(self)
        self.transport.abort()

    def end_unread(self) -> None:
        """Cut off a client that reads nothing any more, sooner where nothing else is to come.

        uvicorn waits for it without end: to close the connection, and to say that the request has failed.
        """
        size, now = self.transport.get_write_buffer_size(), time.monotonic()
        if size != self._unread[0]:
            self._unread = size, now
        elif size and now - self._unread[1] > (self.header_timeout if self._is_ending else self.request_timeout):
            self.cut_off()

    @property
    def _is_ending(self) -> bool:
        """Whether nothing is to come on this connection but what is being sent."""
        return self.transport.is_closing() or self._is_refused or STOPPING.has_begun

    def _go_on(self) -> None:
        """Read what else has come. Others had their turn meanwhile."""
        self._goes_on = False
        if self.transport.is_closing():
            return
        if not self.flow.read_paused:
            self.transport.resume_reading()
        self.handle_events()
        self._note_head(0)

    def _note_head(self, size: int) -> None:
        """Note whether a head is awaited, of which so many bytes more have come."""
        if self.conn.their_state is h11.IDLE and not self._is_refused:
            self._await_head()
            self.waiting.add_to_head(self, size)
        else:
            self._stop_timer()
            self.waiting.end_head(self)
        self._look()

    def _look(self) -> None:
        """Note whether the client is waited for now: since when, and whose it is."""
        if self.transport.is_closing() or self._is_refused:
            awaited = "the end"
        elif self.flow.write_paused:
            awaited = "reading"
        elif self.conn.their_state is h11.IDLE:
            awaited = "a head"
        elif self.conn.their_state is h11.SEND_BODY:
            awaited = "a body"
        else:
            self._waits_for = None
            self.waiting.end(self)
            return
        self._is_known = self._is_known or (self.scope is not None and is_known(self.scope))
        if self._waits_for != (awaited, self._is_known):
            self._waits_for = awaited, self._is_known
            self.waiting.begin(self, is_known=self._is_known)

    def _await_head(self) -> None:
        if self._head_timer is None:
            self._head_timer = self.loop.call_later(self.header_timeout, self._close)

    def _stop_timer(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _close(self) -> None:
        self._head_timer = None
        if not self.transport.is_closing() and self.conn.their_state is h11.IDLE:
            self.transport.close()


def http_protocol(settings: HostingSettings) -> type[H11Protocol]:
    """The protocol class with these limits. uvicorn itself waits for a head without end, if only one byte has come."""
    own = {
        "header_timeout": settings.header_timeout,
        "request_timeout": settings.request_timeout,
        "max_connections": settings.connections,
        "waiting": WaitingConnections(settings.connections),
    }
    return type("Protocol", (CarefulProtocol,), own)
