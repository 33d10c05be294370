"""Requests over the SSE transport, where no HTTP request waits with them: they are limited and recorded as others."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import anyio
import pytest
from mcp.server.context import HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.server.hosting.mcp_endpoint.access import Entry
from zoho_desk_mcp.server.hosting.mcp_endpoint.call_recorder import CALLER, Caller, CallRecorder
from zoho_desk_mcp.server.hosting.mcp_endpoint.concurrency import ConcurrencyLimiter
from zoho_desk_mcp.server.hosting.mcp_endpoint.url_limits import UrlLimits
from zoho_desk_mcp.server.hosting.metrics import Metrics
from zoho_desk_mcp.server.memory.room import Room

pytestmark = pytest.mark.anyio

NOTHING = cast("Any", None)
ENTRY = Entry(NOTHING, None)


@pytest.mark.parametrize("method", ["tools/list", "prompts/list"])
async def test_requests_that_are_no_calls_are_limited_too(method: str) -> None:
    """A listing of all tools waits for those that were not read, with 200 KB of its own."""
    recorder = CallRecorder(NOTHING, NOTHING, ConcurrencyLimiter(2), NOTHING, Room(), NOTHING)
    caller = Caller("account", "server", None, NOTHING, UrlLimits(), ENTRY, is_limited_per_call=True)
    request = SimpleNamespace(scope={CALLER: caller})
    context = cast("ServerRequestContext[Any]", SimpleNamespace(method=method, request=request, request_id=1))
    go_on = asyncio.Event()

    async def wait(_: ServerRequestContext[Any]) -> HandlerResult:
        await go_on.wait()
        return {}

    running = [asyncio.create_task(recorder(context, wait)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(MCPError, match="runs as many calls as it may"):
        async with asyncio.timeout(10):
            await recorder(context, wait)
    go_on.set()
    assert await asyncio.gather(*running) == [{}, {}]
    assert await recorder(context, wait) == {}


async def test_a_call_of_a_stream_that_ends_is_counted_and_recorded() -> None:
    """The stream's end cancels it, also when it has been made already."""
    began, done = asyncio.Event(), []

    class Keeper:
        async def enter(self, *_: object) -> None:
            """Lets all in."""

        async def spend(self, *_: object) -> None:
            await asyncio.sleep(0.01)
            done.append("counted")

    class Calls:
        async def write(self, *_: object) -> None:
            await asyncio.sleep(0.01)
            done.append("recorded")

    async def hang(_: ServerRequestContext[Any]) -> HandlerResult:
        began.set()
        await asyncio.sleep(600)
        return {}

    limiter = ConcurrencyLimiter(2)
    recorder = CallRecorder(cast("Any", Calls()), Metrics(), limiter, cast("Any", Keeper()), Room(), cast("Any", hang))
    caller = Caller("account", "server", None, NOTHING, UrlLimits(), ENTRY, is_limited_per_call=True)
    request = SimpleNamespace(scope={CALLER: caller})
    context = cast(
        "ServerRequestContext[Any]", SimpleNamespace(method="tools/call", request=request, request_id=1, params={})
    )
    async with anyio.create_task_group() as stream:
        stream.start_soon(recorder, context, hang)
        await began.wait()
        stream.cancel_scope.cancel()
    assert done == ["counted", "recorded"]
