"""Watches calls: time, outcome and credits go to the audit and the metrics, limits to the HTTP answer."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

import mcp_types as types
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError
from pydantic import BaseModel
from starlette.requests import Request

from ...discovery.tools import CALL, INPUTS
from ...http.base_client import BaseClient
from ...http.usage import Usage, counted
from ...registry import TOOLS
from ..metrics import Metrics
from ..storage.calls import CallRow, Calls
from ..storage.models import utc_now
from .limits import Limits, TooManyError

CALLER = "zoho_desk_mcp.caller"
"""Where an ASGI scope holds its Caller."""
LIMIT_HEADERS = ("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after")
UNKNOWN = "(unknown)"
TOOL_CALL = "tools/call"
NOTED = {TOOL_CALL: UNKNOWN, "resources/read": "(resource)", "completion/complete": "(completion)"}
"""The requests that may reach Zoho Desk, and what stands in their rows where they name no tool."""
BUSY = "This URL runs as many calls as it may. Call again when one has ended."


@dataclass
class Caller:
    """Who a request is from: the record and account of its URL."""

    account_id: str
    server_id: str
    desk: BaseClient
    limited_here: bool = False
    """Whether the call itself is counted: on the SSE transport a request is answered before its call runs."""
    headers: dict[str, str] = field(default_factory=dict)
    """Headers for the HTTP answer."""


def caller_of(context: ServerRequestContext[Any]) -> Caller:
    """The caller of an MCP request."""
    request: Request | None = context.request
    if request is None:
        raise RuntimeError("an MCP request of hosted mode comes with its HTTP request")
    caller: Caller = request.scope[CALLER]
    return caller


class Watch:
    """Middleware of the MCP server."""

    def __init__(self, calls: Calls, metrics: Metrics, limits: Limits) -> None:
        self._calls = calls
        self._metrics = metrics
        self._limits = limits

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Run the request; note it where it may reach Zoho Desk."""
        if ctx.method not in NOTED:
            return await call_next(ctx)
        caller = caller_of(ctx)
        try:
            with self._limits.hold(caller.server_id) if caller.limited_here else nullcontext():
                return await self._call(caller, ctx, call_next)
        except TooManyError:
            raise MCPError(types.INTERNAL_ERROR, BUSY) from None

    async def _call(self, caller: Caller, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        tool = _noted(ctx.method, ctx.params or {})
        at, begun, status, spent = utc_now(), time.perf_counter(), "FAILED", Usage()
        try:
            with self._metrics.running.track_inprogress(), counted() as spent:
                result = await call_next(ctx)
            data = result.model_dump(by_alias=True) if isinstance(result, BaseModel) else dict(result or {})
            status = _status(data)
            caller.headers |= _limits(data)
            return result
        except MCPError:
            status = "REFUSED"
            raise
        finally:
            seconds = time.perf_counter() - begun
            self._metrics.calls.labels(tool, "ok" if status == "OK" else "error").inc()
            self._metrics.seconds.observe(seconds)
            self._metrics.credits.inc(spent.credits)
            row = CallRow(at, caller.account_id, caller.server_id, tool, status, round(seconds * 1000), spent.credits)
            await self._calls.write(row, spent.remaining)


def _noted(method: str, params: Mapping[str, Any]) -> str:
    """What a row says was called: a name of ours, never the caller's words. In discovery mode the tool behind it."""
    if method != TOOL_CALL:
        return NOTED[method]
    names = [params.get("name")]
    if names == [CALL] and isinstance(params.get("arguments"), Mapping):
        names.insert(0, params["arguments"].get("name"))
    return next((name for name in names if isinstance(name, str) and (name in TOOLS or name in INPUTS)), UNKNOWN)


def _status(result: Mapping[str, Any]) -> str:
    """`OK`, or the error's code: codes are the server's or Zoho's, never the caller's words."""
    if not result.get("isError"):
        return "OK"
    structured = result.get("structuredContent")
    error = structured.get("error") if isinstance(structured, Mapping) else None
    return str(error.get("code", "ERROR"))[:64] if isinstance(error, Mapping) else "ERROR"


def _limits(result: Mapping[str, Any]) -> dict[str, str]:
    meta = result.get("_meta") or {}
    return {name: str(meta[name]) for name in LIMIT_HEADERS if isinstance(meta.get(name), int)}
