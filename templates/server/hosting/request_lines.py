"""Requests as HTTP/1.1 has them, where h11 is more lenient, or leaves it to others to understand them."""

from __future__ import annotations

import re
from typing import Any

import h11

ABSOLUTE = re.compile(rb"(?i:https?)://([^/?]*)(.*)")
"""A target with its host, as clients send it that take this server for a proxy: host, and the rest."""


class StrictConnection(h11.Connection):
    """The server's side of a connection. What is no usual request is refused, or made into one (RFC 9112)."""

    def next_event(self) -> Any:
        """The next event. Raises RemoteProtocolError where a request may be meant to be read in two ways."""
        event = super().next_event()
        return _usual(event) if isinstance(event, h11.Request) else event


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
