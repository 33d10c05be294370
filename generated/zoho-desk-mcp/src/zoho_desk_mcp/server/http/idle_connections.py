"""Idle connections: whether the other side has closed one is found out by one system call.

The HTTP library asks that of each idle connection at each request, and makes a poll and all that is known of the
connection every time: twenty idle connections took a tenth of a call, and a new one for each call takes more.
"""

from __future__ import annotations

import select
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from httpcore2 import AsyncNetworkStream

HAS_POLL = hasattr(select, "poll")
"""Windows has none; there the library asks in its own way."""


def probe_quickly(stream: AsyncNetworkStream) -> None:
    """Have a connection say at little cost whether there is something to read."""
    socket = stream.get_extra_info("socket")
    if socket is None or not HAS_POLL:
        return
    information = stream.get_extra_info
    poll = select.poll()
    poll.register(socket.fileno(), select.POLLIN)

    def get_extra_info(info: str) -> Any:
        if info == "is_readable":
            return socket.fileno() < 0 or bool(poll.poll(0))  # without a number it is closed: its end can be read
        return information(info)

    stream.get_extra_info = get_extra_info  # type: ignore[method-assign]
