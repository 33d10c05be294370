"""Connections end where more came than a response: it would pass for the response to the next request.

Accounts share connections. The next request may be another one's, which would be told what was meant for this one.
"""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from typing import Any

from anyio.streams.tls import TLSAttribute, TLSStream

Close = Callable[[Any], Awaitable[None]]


@cache
def close_response() -> Close | None:
    """What the library does with a connection once a response has been read or given up; None where it is not known."""
    from httpcore2 import AsyncHTTP11Connection  # it loads a hundred modules, which a start needs none of

    return getattr(AsyncHTTP11Connection, "_response_closed", None)


def _unless_surplus(keep: Close) -> Close:
    """The same, but that a connection ends on which more came, or of which that cannot be told."""

    async def end_or_keep(connection: Any) -> None:
        await (connection.aclose() if _has_surplus(connection) else keep(connection))

    return end_or_keep


def _has_surplus(connection: Any) -> bool:
    """Whether bytes came that nobody has read: in the parser of HTTP, in TLS, or as they came over the socket.

    Also where that cannot be told, since a library has other names for these.
    """
    try:
        layers = list(_layers(connection._network_stream._stream))
        return bool(
            connection._h11_state.trailing_data[0]
            or any(isinstance(layer, TLSStream) and _has_more(layer) for layer in layers)
            or layers[-1]._protocol.read_queue
        )
    except AttributeError:
        return True


def _layers(stream: Any) -> Iterator[Any]:
    """A stream, and those below it: of TLS, of TLS to a proxy, of the socket."""
    yield stream
    while isinstance(stream, TLSStream):
        stream = stream.transport_stream
        yield stream


def _has_more(stream: TLSStream) -> bool:
    try:
        stream.extra_attributes[TLSAttribute.ssl_object]().read(1)
    except ssl.SSLWantReadError:
        return False
    except (ssl.SSLError, ValueError):  # it has ended
        return True
    return True


def keeps_no_surplus() -> bool:
    """Have the HTTP library use no connection again on which more came than a response.

    False where that cannot be, with another version of the library: then none is to be used again.
    """
    from httpcore2 import AsyncHTTP11Connection

    keep = close_response()
    if keep is None:
        return False
    AsyncHTTP11Connection._response_closed = _unless_surplus(keep)  # type: ignore[method-assign, assignment]
    return True
