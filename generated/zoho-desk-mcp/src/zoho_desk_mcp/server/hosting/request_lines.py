"""Requests as HTTP/1.1 has them, where h11 is more lenient, or leaves it to others to understand them."""

from __future__ import annotations

import re
from typing import Any

import h11

ABSOLUTE = re.compile(rb"(?i:https?)://([^/?]*)(.*)")
"""A target with its host, as clients send it that take this server for a proxy: host, and the rest."""
MAX_HEADER_BYTES = 64 * 1024
MAX_LINES = 500
"""Lines of the head of a request; browsers send some twenty. 64 KB can have 10,000, which take longer than all else."""
HEAD_END = re.compile(rb"\n\r?\n")
MOST_OF_AN_END = 2
EMPTY_LINE = b"\r\n"
"""Some clients send one behind a body: one before a head is ignored, as the standard has it. h11 refuses it."""
EVENTS_IN_A_ROW = 50
"""Parts of requests that are read while nobody else has a turn: in 16 KB a body may have thousands, of a byte each."""


class StrictConnection(h11.Connection):
    """The server's side of a connection. What is no usual request is refused, or made into one (RFC 9112)."""

    _left = EVENTS_IN_A_ROW
    has_more = False
    """Whether there may be more events in what has been received, for another turn."""
    _lines = _bytes = 0
    """Of the head that comes. h11 bounds the bytes of one without its end: what comes with that would be more."""
    _end = b""
    """What has come last of a head: its end may begin with that."""
    _has_skipped = False
    """Whether an empty line before this head has been taken away."""

    def receive_data(self, data: bytes) -> None:
        """Take what has come."""
        if self.their_state is h11.IDLE:
            self._count(data)
        super().receive_data(data)

    def start_next_cycle(self) -> None:
        """The next request begins, with what has come behind the one before."""
        super().start_next_cycle()
        self._count(self.trailing_data[0])

    def _count(self, data: bytes) -> None:
        """Count the lines and bytes of the head that begins with what has come, or goes on with it."""
        before, received = len(self._end), self._end + data
        found = HEAD_END.search(received)
        end = found.end() if found else len(received)
        self._lines += received.count(b"\n", before, end)
        self._bytes += end - before
        self._end = received[-MOST_OF_AN_END:]

    def begin_turn(self) -> None:
        """From here on there are so many events again."""
        self._left, self.has_more = EVENTS_IN_A_ROW, False

    def next_event(self) -> Any:
        """The next event; none for now where there have been many in this turn.

        Raises RemoteProtocolError where a request may be meant to be read in two ways, and for a head of many lines
        or bytes.
        """
        if self._lines > MAX_LINES or self._bytes > MAX_HEADER_BYTES:
            raise h11.RemoteProtocolError("the head is too large")
        if self._left <= 0:
            self.has_more = True
            return h11.NEED_DATA
        self._left -= 1
        if self.their_state is h11.IDLE and not self._has_skipped:
            begin = self.trailing_data[0][: len(EMPTY_LINE)]
            if begin == EMPTY_LINE[:1]:
                return h11.NEED_DATA
            if begin == EMPTY_LINE:
                self._has_skipped = self._receive_buffer.maybe_extract_at_most(len(EMPTY_LINE)) is not None
        event = super().next_event()
        if isinstance(event, h11.Request):
            self._lines, self._bytes, self._end, self._has_skipped = 0, 0, b"", False
            return _usual(event)
        return event


def _usual(request: h11.Request) -> h11.Request:
    names = {name for name, _ in request.headers}
    if {b"content-length", b"transfer-encoding"} <= names:  # a proxy may go by the one, and see two requests
        raise h11.RemoteProtocolError("Content-Length with Transfer-Encoding")
    if not request.http_version.startswith(b"1."):
        raise h11.RemoteProtocolError("not HTTP/1")
    found = ABSOLUTE.fullmatch(request.target)
    if found is None:
        return request
    host, rest = found.groups()
    headers = [(b"host", host), *((name, text) for name, text in request.headers if name != b"host")]
    target = rest if rest.startswith(b"/") else b"/" + rest
    return h11.Request(method=request.method, target=target, headers=headers, http_version=request.http_version)
