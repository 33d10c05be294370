"""The limits on a request's body: its size, the time to receive it, and the room for all bodies together.

Who is not known shares a small part of the room, where those that began first give way: else strangers who never end
their bodies would keep everybody else's out. For the same reason whoever holds most gives way where all is taken. What
has come whole stays until its call ends, which may take long: the last of the room is for small bodies.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict
from contextlib import suppress
from io import BytesIO

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...memory.json_memory import json_in_memory
from ...memory.json_size import MAX_PARSED, most_values
from ..errors import RefusedError
from ..known_callers import is_known
from .mcp_requests import MCP_PATHS
from .refusals import refusal

MAX_OTHER_BYTES = 64_000
"""The size of bodies that are not for MCP: forms, and the admin API's JSON of some KB."""
SHARE = 16 * 1024 * 1024
"""Bytes of bodies in memory at a time, of one MCP URL, or of all who administer. All together have twice that."""
WIDE_PART = 0.75
"""The part of a share that one body takes at most, whose texts are wider in memory than on their way."""
STRANGERS, ADMINISTRATORS = "strangers", "administrators"
STRANGERS_SHARE = 4 * 1024 * 1024
"""The same of all who are not known: who signs in, and OAuth clients."""
SPARE, MODEST = 4 * 1024 * 1024, 256 * 1024
"""The last bytes of the room of all, and how many of it somebody holds at most who may have some of these."""
DISCARD_SECONDS = 0.5
"""How long the rest of a body is awaited that nobody wants, before the response: then the connection can be kept."""
LAST_SECONDS = 5.0
"""The same after the response: what is closed while its client still sends is reset, and the response is lost."""


class BodyLimitMiddleware:
    """Lets the application ask for the body when it knows the caller; then receives it as a whole, or refuses it."""

    def __init__(self, app: ASGIApp, max_bytes: int, timeout: float) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._timeout = timeout
        self._room = _Room(max(SHARE, max_bytes))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, unless it announces a body that is too large."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        is_mcp = scope["path"].startswith(MCP_PATHS)
        max_bytes = self._max_bytes if is_mcp else min(self._max_bytes, MAX_OTHER_BYTES)
        headers = Headers(scope=scope)
        length = headers.get("content-length", "0")
        body = _Body(scope, receive, max_bytes, self._timeout, self._room)
        send = _while_it_comes(body, send)
        if not length.isdecimal() or int(length[:20]) > max_bytes:
            response = refusal(scope, 413, "The body is too large.", {"Connection": "close"})
            await response(scope, receive, send)
            return
        body.is_read = length == "0" and "transfer-encoding" not in headers

        async def send_and_close(message: Message) -> None:
            if message["type"] == "http.response.start" and not body.is_read:
                await body.discard(DISCARD_SECONDS)
            if message["type"] == "http.response.start" and not body.is_read:
                MutableHeaders(scope=message)["Connection"] = "close"
            await send(message)

        try:
            await self._app(scope, body.receive, send_and_close)
        finally:
            body.forget()


def _while_it_comes(body: _Body, send: Send) -> Send:
    """Sends a response, whose end waits for a moment for a body that still comes."""

    async def send_and_wait(message: Message) -> None:
        is_last = message["type"] == "http.response.body" and not message.get("more_body", False)
        if is_last and not body.is_read:
            await send({**message, "more_body": True})
            await body.discard(LAST_SECONDS)
            message = {"type": "http.response.body"}
        await send(message)

    return send_and_wait


async def whole_body(receive: Receive) -> Receive:
    """What gives the body once it is complete. Raises RefusedError, and ClientDisconnect where half of it came."""
    message = await receive()
    if message["type"] != "http.request":
        raise ClientDisconnect
    return received(message, receive)


def received(body: Message, receive: Receive) -> Receive:
    """What gives this body, then what comes after it."""
    is_sent = False

    async def receive_body() -> Message:
        nonlocal is_sent
        if is_sent:
            return await receive()
        is_sent = True
        return body

    return receive_body


class _Room:
    """Room in memory for bodies, by whose they are."""

    def __init__(self, share: int) -> None:
        self._share = share
        self.most_wide = int(share * WIDE_PART)
        self._used: Counter[str] = Counter()
        self._unfinished: OrderedDict[_Body, None] = OrderedDict()
        """Those that have not come whole, which began first in front."""

    def take(self, body: _Body, size: int) -> bool:
        """Whether there was room for so many bytes, or others have made some."""
        self._unfinished.setdefault(body)
        whose = body.whose
        if whose == STRANGERS:
            while self._used[whose] + size > STRANGERS_SHARE and self._ended_first(whose, body):
                pass
        if self._used[whose] + size > (STRANGERS_SHARE if whose == STRANGERS else self._share):
            return False
        while self._used.total() + size > 2 * self._share - (SPARE if self._used[whose] + size > MODEST else 0):
            most, _ = self._used.most_common(1)[0]
            has_given_way = most != whose and self._ended_first(most, body)
            if not has_given_way and not (whose == STRANGERS and self._ended_first(whose, body)):
                return False
        self._used[whose] += size
        return True

    def finish(self, body: _Body) -> None:
        """It has come whole, or will not."""
        self._unfinished.pop(body, None)

    def give_back(self, whose: str, size: int) -> None:
        """They are no longer in memory."""
        self._used[whose] -= size
        if not self._used[whose]:
            del self._used[whose]

    def _ended_first(self, whose: str, but: _Body) -> bool:
        """Refuse the unfinished body of theirs that began first. Whether there was one."""
        first = next((body for body in self._unfinished if body.whose == whose and body is not but), None)
        if first is not None:
            first.give_way()
        return first is not None


class _Body:
    """The body of a request, read when it is first asked for: half a body is not what its sender meant."""

    is_read = False
    whose = STRANGERS

    def __init__(self, scope: Scope, receive: Receive, max_bytes: int, timeout: float, room: _Room) -> None:
        self._scope = scope
        self._receive = receive
        self._max_bytes = max_bytes
        self._room = room
        self._was_asked = False
        self._is_awaiting_leave = Headers(scope=scope).get("expect", "").lower() == "100-continue"
        self._size = 0
        self._timeout = timeout
        self._deadline: asyncio.Timeout | None = None
        self._gave_way = False

    async def receive(self) -> Message:
        """The whole body, then what comes after it. Raises RefusedError."""
        if self._was_asked:
            return await self._receive()
        self._was_asked = True
        path = self._scope["path"]
        if path.startswith(MCP_PATHS):  # who is not known there is refused before
            self.whose = path
        elif is_known(self._scope):
            self.whose = ADMINISTRATORS
        try:
            async with asyncio.timeout(self._timeout) as self._deadline:
                return await self._read()
        except TimeoutError:
            raise _busy() if self._gave_way else RefusedError(408, "TOO_SLOW", "The body took too long.") from None
        finally:
            self._room.finish(self)

    def give_way(self) -> None:
        """Others need the room: refuse the body that has not come whole."""
        self._gave_way = True
        self._room.finish(self)
        self.forget()
        if self._deadline is not None:
            self._deadline.reschedule(asyncio.get_running_loop().time())

    async def discard(self, seconds: float) -> None:
        """Receive what is left of it, for so long, and keep nothing. Who waits to be asked for it sends nothing."""
        self.forget()
        if self._is_awaiting_leave and not self._was_asked:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.is_read:
                    message = await self._receive()
                    self.is_read = not message.get("more_body", False)

    def forget(self) -> None:
        """The request has ended."""
        self._room.give_back(self.whose, self._size)
        self._size = 0

    async def _read(self) -> Message:
        with BytesIO() as parts:  # gives its bytes without a copy
            while True:
                message = await self._receive()
                if message["type"] != "http.request":
                    return message
                self._add(parts, message.get("body", b""))
                if not message.get("more_body", False):
                    self.is_read = True
                    return {"type": "http.request", "body": self._whole(parts.getvalue()), "more_body": False}

    def _whole(self, body: bytes) -> bytes:
        """A body that has come whole, with room for what is made of it."""
        if most_values(body) > MAX_PARSED:
            raise RefusedError(413, "TOO_LARGE", f"The body has more than {MAX_PARSED:,} values.")
        self._take(min(json_in_memory(body), self._room.most_wide) - self._size)
        return body

    def _add(self, parts: BytesIO, part: bytes) -> None:
        if parts.tell() + len(part) > self._max_bytes:
            raise RefusedError(413, "TOO_LARGE", "The body is too large.")
        self._take(len(part))
        parts.write(part)

    def _take(self, size: int) -> None:
        """Take room for so many bytes more."""
        if self._gave_way or (size > 0 and not self._room.take(self, size)):
            raise _busy()
        self._size += max(size, 0)


def _busy() -> RefusedError:
    message = "The server reads as many bodies as it has room for. Try again in some seconds."
    return RefusedError(503, "BUSY", message, headers={"Retry-After": "5"})
