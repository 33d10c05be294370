"""Calls that are replayed with an odd response in place of one that the sandbox gave."""

from __future__ import annotations

import copy
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
from zoho_desk_mcp.client import Client
from zoho_desk_mcp.connect import SANDBOX_URL, Connection, connect, open_client, sandbox_settings
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.server.caller_rights import CallerRights, of_caller
from zoho_desk_mcp.server.registry import TOOLS

Call = Callable[[Client], Awaitable[Any]]


@dataclass(frozen=True)
class Exchange:
    """A request, and what was responded."""

    method: str
    path: str
    status: int
    body: bytes


class _Body(httpx2.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def _response(status: int, content: bytes) -> httpx2.Response:
    return httpx2.Response(status, headers={"Content-Type": "application/json"}, stream=_Body(content))


class _Recorder(httpx2.AsyncBaseTransport):
    def __init__(self, exchanges: list[Exchange]) -> None:
        self._inner = httpx2.ASGITransport(create_app())
        self._exchanges = exchanges

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._inner.handle_async_request(request)
        body = await response.aread()
        if "oauth" not in request.url.path:
            self._exchanges.append(Exchange(request.method, request.url.path, response.status_code, body))
        return _response(response.status_code, body)


async def recorded(call: Call) -> tuple[Any, list[Exchange]]:
    """The result of a call of the sandbox, and what was sent for it."""
    exchanges: list[Exchange] = []
    async with connect(sandbox_settings(SANDBOX_URL), _Recorder(exchanges)) as desk:
        with of_caller(CallerRights(frozenset(TOOLS))):
            return await call(desk), exchanges


class _FixedToken:
    """Implements `TokenSource`."""

    async def get(self, refused: str | None = None) -> str:
        return "token"

    def note_accepted(self) -> None:
        pass


@dataclass
class Replay(httpx2.AsyncBaseTransport):
    """Responds what was recorded, but for one response."""

    exchanges: list[Exchange] = field(default_factory=list)
    replaced: int = -1
    """The exchange with the odd response."""
    odd: bytes = b""
    sent: list[tuple[str, str]] = field(default_factory=list)

    def begin(self, exchanges: list[Exchange], replaced: int, odd: bytes) -> None:
        """Take the next call to be of these exchanges."""
        self.exchanges, self.replaced, self.odd, self.sent = exchanges, replaced, odd, []
        self._left: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for index, each in enumerate(exchanges):
            self._left[each.method, each.path].append(index)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        asked = request.method, request.url.path
        self.sent.append(asked)
        left = self._left[asked]
        if not left:
            return _response(404, b'{"errorCode":"URL_NOT_FOUND","message":"none"}')
        index = left.pop(0) if len(left) > 1 else left[0]
        if index == self.replaced:
            return _response(200, self.odd)
        return _response(self.exchanges[index].status, self.exchanges[index].body)


@asynccontextmanager
async def replaying() -> AsyncIterator[tuple[Replay, Callable[[], Client]]]:
    """A replay, and what makes a client of it that knows nothing yet."""
    replay, settings = Replay(), sandbox_settings(SANDBOX_URL)
    async with httpx2.AsyncClient(transport=replay) as http:
        connection = Connection(settings.hosts, settings.org_id, settings.client_secret)
        with of_caller(CallerRights(frozenset(TOOLS))):
            yield replay, lambda: open_client(http, connection, _FixedToken(), settings)


def places(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The ways to all that lies in JSON; of lists to the first."""
    inner = value.items() if isinstance(value, dict) else list(enumerate(value))[:1] if isinstance(value, list) else ()
    for name, each in inner:
        yield (*way, name)
        yield from places(each, (*way, name))


def with_odd(value: Any, way: tuple[str | int, ...], odd: Any) -> bytes:
    """The JSON with another value at a place."""
    whole = copy.deepcopy(value)
    value_at(whole, way[:-1])[way[-1]] = odd
    return json.dumps(whole).encode()


def value_at(value: Any, way: tuple[str | int, ...]) -> Any:
    """What lies at a place in JSON."""
    for name in way:
        value = value[name]
    return value
