"""Ports and waiting."""

from __future__ import annotations

import secrets
import socket
import time
from collections import deque
from collections.abc import Callable

PORTS = range(10_000, 32_768)
"""Below those that systems give to outgoing connections: none of these takes a port before its server does."""


KEPT = 100
_reserved: deque[socket.socket] = deque()
"""The sockets of UDP that reserve the last ports that this process was given."""


def free_port() -> int:
    """A port of loopback that is free now, and that no other process which asks here gets meanwhile.

    A server listens on it only seconds later: by chance another worker chose the same port meanwhile, and one test
    talked to the server of the other. A socket of UDP on the same number, which nothing else here uses, reserves it.
    """
    for _ in range(100):
        port = PORTS[secrets.randbelow(len(PORTS))]  # `random` is seeded, and the same in all workers
        if _is_free(port) and _reserves(port):
            return port
    raise OSError("Of 100 ports of loopback none was free.")


def _is_free(port: int) -> bool:
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _reserves(port: int) -> bool:
    reservation = socket.socket(type=socket.SOCK_DGRAM)
    try:
        reservation.bind(("127.0.0.1", port))
    except OSError:
        reservation.close()
        return False
    _reserved.append(reservation)
    if len(_reserved) > KEPT:
        _reserved.popleft().close()
    return True


def wait_until(condition: Callable[[], object], seconds: float = 60) -> None:
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
