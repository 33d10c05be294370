"""Where an HTTP server of ours listens."""

from __future__ import annotations

import errno
import socket


def listener_at(host: str, port: int) -> socket.socket:
    """A socket that takes connections; with port 0, at any that is free. Raises OSError."""
    try:
        listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (TypeError, ValueError) as error:  # characters that no name of a host has
        raise OSError(errno.EINVAL, "that is no name of a host") from error
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else a kept connection waits 40 ms for each body
    return listener


def url_of(host: str, port: int) -> str:
    """The address of a server that is reached directly."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
