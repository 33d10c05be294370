"""One HTTP request: how long it may take, how much is read, and what its failure means for what it asked for."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

import httpx2

from ..memory.json_memory import json_in_memory, text_in_memory
from ..memory.room import SMALL, CallRoom, room_of_call
from .connection_settings import ConnectionSettingError, proxy_of
from .decoding import decoded
from .fair_client import ACCOUNT
from .no_response import NoResponseError, failure_of
from .opened_connections import PROGRESS, Progress
from .pace import Pace

LOST = (httpx2.ReadError, httpx2.WriteError, httpx2.CloseError, httpx2.RemoteProtocolError, OSError)
"""Failures of a connection that was there; the last is what the HTTP library passes on: of TLS, where it breaks off."""
READS = ("GET", "HEAD")
"""Methods of requests that may be sent again."""
JSON = re.compile(rb"[\s\0\xef\xbb\xbf\xfe\xff]*[\[{]")
"""How JSON of many values begins, in any encoding that it is read in."""
RESENT = 3
"""Times: where one idle connection has been closed, others have too."""


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


async def send(
    http: httpx2.AsyncClient,
    method: str,
    url: str,
    *,
    max_bytes: int,
    account: str = "",
    progress: Progress | None = None,
    **request: Any,
) -> RawResponse:
    """Send a request and read at most `max_bytes` bytes of its response. Redirects are not followed.

    `account` tells whose request it is, where accounts share the client; in `progress` it is noted how far it came.

    A request is sent once, but for one that reads and was sent over an idle connection in the moment in which the other
    side closed it: that goes over another one, a few times where others were closed as well.

    The client's time-outs hold for each step, and connect plus read time-out together for the whole response, so that
    one that drips does not last forever. However this ends, also by cancellation, the connection is given back or
    closed. Raises NoResponseError.
    """
    request |= {"follow_redirects": False}
    allowed, progress = _allowed(http), progress or Progress()
    pace: Pace | None = None
    try:
        is_upload = "files" in request  # which takes as long as its line needs
        async with asyncio.timeout(None if is_upload else allowed) as limit:
            pace = Pace(room_of_call(), limit, only_reads=method in READS)
            with pace:
                async with _response(http, method, url, account, request, progress) as got:
                    if is_upload and allowed is not None:
                        limit.reschedule(asyncio.get_running_loop().time() + allowed)
                    return RawResponse(got.status_code, got.headers, await _read(got, max_bytes, pace))
    except NoResponseError:
        raise
    except Exception as error:
        has_given_way = pace is not None and pace.has_given_way
        failure = failure_of(error, progress, through=partial(proxy_of, http, url), has_given_way=has_given_way)
        if failure is None:
            raise
        raise failure from error


@asynccontextmanager
async def _response(
    http: httpx2.AsyncClient, method: str, url: str, account: str, request: dict[str, Any], progress: Progress
) -> AsyncIterator[httpx2.Response]:
    """The response to a request, unread, with its progress noted. Source: RFC 9112, section 9.3.1."""
    extensions = {ACCOUNT: account, PROGRESS: progress}
    for left in reversed(range(RESENT + 1)):
        try:
            async with http.stream(method, url, extensions=extensions, **request) as got:
                progress.has_response = True
                yield got
                return
        except LOST:
            if not left or method not in READS or not progress.may_have_met_a_closed_connection:
                raise
            progress.was_sent = False


def _allowed(http: httpx2.AsyncClient) -> float | None:
    """The seconds for a response, if they are bounded. This is where a client is made that waits for its first use."""
    try:
        connect, read = http.timeout.connect, http.timeout.read
        return connect + read if connect and read else None
    except ConnectionSettingError as error:
        raise NoResponseError(error.code, f"was not called: {error}", sent=False) from error


async def _read(response: httpx2.Response, max_bytes: int, pace: Pace) -> bytes:
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and int(length[:20]) > max_bytes:
        raise _too_large(max_bytes)
    with BytesIO() as content:  # gives its bytes without a copy; else a failure's traceback keeps all that was read
        return await _read_into(content, response, max_bytes, length, pace)


async def _read_into(content: BytesIO, response: httpx2.Response, max_bytes: int, length: str, pace: Pace) -> bytes:
    room, is_large = room_of_call(), False
    is_stated = length.isdecimal() and "Content-Encoding" not in response.headers
    expected = int(length) if is_stated else max_bytes
    async for chunk in decoded(response):
        content.write(chunk)
        pace.came(len(chunk))
        if content.tell() > max_bytes:
            raise _too_large(max_bytes)
        if room is not None and not is_large and content.tell() > SMALL:
            is_large = True
            pace.pause()
            await room.add(expected)
            pace.begin_large()
    pace.pause()
    received = content.getvalue()
    if room is not None:
        await _correct(room, expected if is_large else 0, _in_memory(received, response))
    return received


async def _correct(room: CallRoom, expected: int, size: int) -> None:
    """Have as much room for a response as it takes, in place of what was expected. What takes little is not counted."""
    if size <= SMALL:
        room.subtract(expected)
    elif size > expected:
        await room.add(size - expected)
    else:
        room.subtract(expected - size)


def _in_memory(content: bytes, response: httpx2.Response) -> int:
    """The bytes that what is made of a response takes: JSON, which is read whatever it is called, a text, or a file."""
    if JSON.match(content):
        return json_in_memory(content)
    is_text = response.headers.get("Content-Type", "").lower().startswith("text/")
    return text_in_memory(content) if is_text else len(content)


def _too_large(max_bytes: int) -> NoResponseError:
    return NoResponseError("ANSWER_TOO_LARGE", f"responded with more than {max_bytes:,} bytes", sent=True)
