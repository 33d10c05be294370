"""Ports and waiting."""

from __future__ import annotations

import secrets
import socket
import time
from collections.abc import Callable

PORTS = range(10_000, 32_768)
"""Below those that systems give to outgoing connections: none of these takes a port before its server does."""


def free_port() -> int:
    """A port of loopback that is free now, by chance another one for each worker and each run."""
    for _ in range(100):
        port = PORTS[secrets.randbelow(len(PORTS))]  # `random` is seeded, and the same in all workers
        with socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listener.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("Of 100 ports of loopback none was free.")


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Return when the condition holds. Raises TimeoutError where it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{condition} did not come to hold in {seconds} s")
        time.sleep(0.02)


def is_listening(port: int) -> bool:
    """Whether a process listens on the port of loopback."""
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0
