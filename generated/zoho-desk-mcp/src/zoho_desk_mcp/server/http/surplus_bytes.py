"""Connections end where more came than a response: it would pass for the response to the next request.

Accounts share connections. The next request may be another one's, which would be told what was meant for this one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from httpcore2 import AsyncHTTP11Connection

Close = Callable[[Any], Awaitable[None]]

close_response: Close | None = getattr(AsyncHTTP11Connection, "_response_closed", None)
"""What the library does with a connection once a response has been read or given up; None where that is not known."""


def _unless_surplus(keep: Close) -> Close:
    """The same, but that a connection ends on which more came, or of which that cannot be told."""

    async def end_or_keep(connection: Any) -> None:
        state = getattr(connection, "_h11_state", None)
        if state is None or state.trailing_data[0]:
            await connection.aclose()
        else:
            await keep(connection)

    return end_or_keep


CLOSE_UNLESS_SURPLUS = _unless_surplus(close_response) if close_response is not None else None


def keeps_no_surplus() -> bool:
    """Have the HTTP library use no connection again on which more came than a response.

    False where that cannot be, with another version of the library: then none is to be used again.
    """
    if close_response is None:
        return False
    AsyncHTTP11Connection._response_closed = CLOSE_UNLESS_SURPLUS  # type: ignore[method-assign, assignment]
    return True
