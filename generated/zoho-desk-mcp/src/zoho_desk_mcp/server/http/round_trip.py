"""One HTTP request: how long it may take, how much is read, and what its failure means for what it asked for."""

from __future__ import annotations

import math
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import anyio
import httpx2

from .decoding import decoded
from .fair_client import ACCOUNT
from .held_back import HeldBackError
from .room import SMALL, room_of_call

UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol)
"""Failures before anything was sent."""


@dataclass(frozen=True)
class RawResponse:
    """A response, read to its end."""

    status: int
    headers: httpx2.Headers
    content: bytes

    @property
    def is_success(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300

    @property
    def media_type(self) -> str:
        """The media type in lower case, without its parameters; empty where there is none."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()


class NoResponseError(Exception):
    """There was no whole response. `sent`: whether the other side may have acted on the request."""

    def __init__(self, code: str, message: str, *, sent: bool, wait: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.sent = sent
        self.wait = wait
        """The seconds after which to try again, where they are known."""


async def send(
    http: httpx2.AsyncClient, method: str, url: str, *, max_bytes: int, account: str = "", **request: Any
) -> RawResponse:
    """Send a request once and read at most `max_bytes` bytes of its response. Redirects are not followed.

    `account` tells whose request it is, where accounts share the client.

    The client's time-outs hold for each step, and connect plus read time-out together for the whole response, so that
    one that drips does not last forever. However this ends, also by cancellation, the connection is given back or
    closed. Raises NoResponseError.
    """
    request |= {"follow_redirects": False, "extensions": {ACCOUNT: account}}
    allowed = (http.timeout.connect or math.inf) + (http.timeout.read or math.inf)
    try:
        async with AsyncExitStack() as stack:
            if "files" not in request:  # an upload takes as long as its line needs
                stack.enter_context(anyio.fail_after(allowed))
            response = await stack.enter_async_context(http.stream(method, url, **request))
            with anyio.fail_after(allowed):
                return RawResponse(response.status_code, response.headers, await _read(response, max_bytes))
    except HeldBackError as error:
        raise NoResponseError(error.code, error.message, sent=False, wait=error.wait) from error
    except (httpx2.TimeoutException, TimeoutError) as error:
        sent = not isinstance(error, UNSENT)
        what = "did not respond in time" if sent else "could not be reached in time"
        raise NoResponseError("TIMEOUT", what, sent=sent) from error
    except UNSENT as error:
        raise NoResponseError("NOT_CONNECTED", "could not be reached", sent=False) from error
    except (httpx2.InvalidURL, httpx2.LocalProtocolError, UnicodeEncodeError) as error:
        what = "was not called: a value has characters that cannot go over HTTP"
        raise NoResponseError("NOT_SENT", what, sent=False) from error
    except httpx2.DecodingError as error:
        raise NoResponseError("BAD_ANSWER", "sent a response that cannot be decoded", sent=True) from error
    except (httpx2.HTTPError, httpx2.StreamError) as error:
        raise NoResponseError("CONNECTION_LOST", "closed the connection early", sent=True) from error


async def _read(response: httpx2.Response, max_bytes: int) -> bytes:
    too_large = NoResponseError("ANSWER_TOO_LARGE", f"responded with more than {max_bytes:,} bytes", sent=True)
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and int(length[:20]) > max_bytes:
        raise too_large
    room, is_large, content = room_of_call(), False, bytearray()
    async for chunk in decoded(response):
        content += chunk
        if len(content) > max_bytes:
            raise too_large
        if room is not None and not is_large and len(content) > SMALL:
            is_large = True
            await room.reserve(
                int(length) if length.isdecimal() and "Content-Encoding" not in response.headers else max_bytes
            )
    if room is not None and is_large:
        room.shrink(max(len(content), SMALL))
    return bytes(content)
