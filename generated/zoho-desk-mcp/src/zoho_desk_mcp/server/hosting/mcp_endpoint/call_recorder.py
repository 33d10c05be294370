"""Records calls: time, outcome and credits in the call log and the metrics, limits in the HTTP response."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import anyio
import mcp_types as types
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError
from pydantic import BaseModel

from ...http.access_of_call import access_while
from ...http.base_client import BaseClient
from ...http.usage import Usage, counted
from ...json_rpc import TOOL_CALL
from ...memory.room import CallRoom, Room, hold_until_task_ends, room_of
from ...product import PACKAGE
from ..errors import RefusedError
from ..metrics import Metrics
from ..storage.calls import CallRow, Calls
from ..storage.models import utc_now
from .access import Entry
from .called_tool import called_tool
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .http_request import http_request_of
from .listing_room import LISTING
from .responses import TOO_MANY_REQUESTS
from .url_limits import LimitKeeper, LimitReachedError, UrlLimits

CALLER = f"{PACKAGE}.caller"
"""Where an ASGI scope holds its Caller."""
LIMIT_HEADERS = ("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after")
UNKNOWN = "(unknown)"
RECORDED_METHODS = {TOOL_CALL: UNKNOWN, "resources/read": "(resource)", "completion/complete": "(completion)"}
"""The MCP methods that may reach the API, and what is recorded where they name no tool."""


@dataclass
class Caller:
    """Who a request is from: the MCP server and account of its URL, the person behind it, and the account's client."""

    account_id: str
    server_id: str
    person: str | None
    """Their name, where the URL alone is not enough to call."""
    client: BaseClient
    limits: UrlLimits
    entry: Entry
    is_limited_per_call: bool = False
    """Whether each message counts as a request: on the SSE transport a request ends before what it asks for runs."""
    headers: dict[str, str] = field(default_factory=dict)
    """Headers for the HTTP response."""
    status: int | None = None
    """The status of the HTTP response, where it is another than the transport's."""
    room: CallRoom | None = None
    """Room in memory that the transport gives back; without it, it is given back when the call's task has ended."""
    confirms_as: str = ""
    """For whom a confirmation holds: nobody confirms what another person was shown."""

    @classmethod
    def of(cls, entry: Entry, client: BaseClient, *, is_limited_per_call: bool = False) -> Caller:
        """The caller of a request that was let in."""
        server, person = entry.url.server, entry.person.name if entry.person is not None else None
        limits = UrlLimits.of(server)
        confirms_as = server.id if entry.person is None else f"{server.id} {entry.person.id}"
        return cls(
            entry.url.account.id, server.id, person, client, limits, entry, is_limited_per_call, confirms_as=confirms_as
        )


def caller_of(context: ServerRequestContext[Any]) -> Caller:
    """The caller of an MCP request."""
    caller: Caller = http_request_of(context).scope[CALLER]
    return caller


class CallRecorder:
    """Middleware of the MCP server."""

    def __init__(
        self,
        calls: Calls,
        metrics: Metrics,
        limiter: ConcurrencyLimiter,
        limits: LimitKeeper,
        room: Room,
        goes_on: Callable[[Entry], Awaitable[bool | None]],
    ) -> None:
        self._calls = calls
        self._limits = limits
        self._metrics = metrics
        self._limiter = limiter
        self._room = room
        self._goes_on = goes_on

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Run the request; record it where it may reach the API.

        On the SSE transport every one is limited: none has an HTTP request that waits with it.
        """
        if ctx.request_id is None:
            return await call_next(ctx)
        caller = caller_of(ctx)
        try:
            with self._limiter.limit(caller.server_id) if caller.is_limited_per_call else nullcontext():
                return await self._run(caller, ctx, call_next)
        except TooManyRequestsError:
            raise MCPError(types.INTERNAL_ERROR, TOO_MANY_REQUESTS) from None

    async def _run(self, caller: Caller, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        if ctx.method == LISTING:
            with room_of(self._room_of(caller)):
                return await call_next(ctx)
        if ctx.method not in RECORDED_METHODS:
            return await call_next(ctx)
        await self._enter(caller)
        return await self._call(caller, ctx, call_next)

    async def _enter(self, caller: Caller) -> None:
        """Count a call in its URL's limits. Raises MCPError where they are reached."""
        try:
            await self._limits.enter(caller.server_id, caller.limits)
        except LimitReachedError as error:
            raise self._refused(caller, 429, error.headers, str(error)) from None
        except RefusedError as error:
            raise self._refused(caller, error.status, error.headers, error.message) from None

    def _refused(self, caller: Caller, status: int, headers: Mapping[str, str], message: str) -> MCPError:
        """The error for a call that did not run, and what its HTTP response says."""
        self._metrics.refused.labels(str(status)).inc()
        caller.status = status
        caller.headers |= headers
        return MCPError(types.INVALID_REQUEST if status < 500 else types.INTERNAL_ERROR, message)

    def _room_of(self, caller: Caller) -> CallRoom:
        room = caller.room or CallRoom(self._room, caller.account_id)
        if caller.room is None:
            hold_until_task_ends(room)
        return room

    async def _call(self, caller: Caller, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        tool = _recorded_name(ctx.method, ctx.params or {})
        at, started, status, spent = utc_now(), time.perf_counter(), "FAILED", Usage()
        try:
            with (
                self._metrics.running.track_inprogress(),
                room_of(self._room_of(caller)),
                access_while(partial(self._goes_on, caller.entry), caller.entry.at),
                counted() as spent,
            ):
                result = await call_next(ctx)
            data = result.model_dump(by_alias=True) if isinstance(result, BaseModel) else dict(result or {})
            status = _status(data)
            caller.headers |= _limit_headers(data)
            return result
        except MCPError:
            status = "REFUSED"
            raise
        except asyncio.CancelledError:
            status = "CANCELLED"
            raise
        finally:
            seconds = time.perf_counter() - started
            self._metrics.calls.labels(tool, "ok" if status == "OK" else "error").inc()
            self._metrics.seconds.observe(seconds)
            self._metrics.credits.inc(spent.credits)
            milliseconds, person = round(seconds * 1000), caller.person
            row = CallRow(at, caller.account_id, caller.server_id, tool, status, milliseconds, spent.credits, person)
            with anyio.CancelScope(shield=True):  # a call that is given up is recorded as well; neither waits for long
                await self._limits.spend(caller.server_id, caller.limits, spent.credits)
                await self._calls.write(row, spent.remaining)


def _recorded_name(method: str, params: Mapping[str, Any]) -> str:
    """What is recorded as called."""
    return (called_tool(params) or UNKNOWN) if method == TOOL_CALL else RECORDED_METHODS[method]


def _status(result: Mapping[str, Any]) -> str:
    """`OK`, or the error's code: codes are the server's or the API's, never the caller's words."""
    if not result.get("isError"):
        return "OK"
    structured = result.get("structuredContent")
    error = structured.get("error") if isinstance(structured, Mapping) else None
    return str(error.get("code") or "ERROR") if isinstance(error, Mapping) else "ERROR"


def _limit_headers(result: Mapping[str, Any]) -> dict[str, str]:
    meta = result.get("_meta") or {}
    return {name: str(meta[name]) for name in LIMIT_HEADERS if isinstance(meta.get(name), int)}
