"""Names of hosts, looked up in threads that nobody waits for.

The event loop's own threads are few, and a resolver that does not respond keeps each for half a minute: all other names
would wait, and so would the end of the process.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

MAX_AT_ONCE = 100
"""Names that are looked up at a time. However many ask for the same one, it is looked up once."""

_Addresses = list[tuple[Any, ...]]


class NameLookups:
    """The names that an event loop is asked for."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._running: dict[tuple[Any, ...], asyncio.Future[_Addresses]] = {}

    async def getaddrinfo(self, host: Any, port: Any, **wanted: int) -> _Addresses:
        """The same as of an event loop. Raises OSError."""
        key = (host, port, *sorted(wanted.items()))
        found = self._running.get(key)
        if found is None:
            if len(self._running) >= MAX_AT_ONCE:
                raise socket.gaierror(socket.EAI_AGAIN, f"{MAX_AT_ONCE} other names are being looked up")
            found = self._running[key] = self._loop.create_future()
            found.add_done_callback(partial(self._forget, key))
            look_up = partial(self._look_up, found, partial(socket.getaddrinfo, host, port, **wanted))
            threading.Thread(target=look_up, name="name", daemon=True).start()
        return await asyncio.shield(found)  # whoever waits may leave, others still wait

    def _look_up(self, found: asyncio.Future[_Addresses], get: Callable[[], _Addresses]) -> None:
        try:
            told: Callable[[], None] = partial(found.set_result, get())
        except (OSError, ValueError) as error:  # the latter for names that cannot be encoded
            told = partial(found.set_exception, error)
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(told)

    def _forget(self, key: tuple[Any, ...], found: asyncio.Future[_Addresses]) -> None:
        del self._running[key]
        if not found.cancelled():
            found.exception()  # asyncio would log one that no caller was left to see


def look_names_up_apart() -> None:
    """Have the running event loop look names up in this way, for whatever connects."""
    loop = asyncio.get_running_loop()
    if not isinstance(getattr(loop.getaddrinfo, "__self__", None), NameLookups):
        loop.getaddrinfo = NameLookups(loop).getaddrinfo  # type: ignore[method-assign]
