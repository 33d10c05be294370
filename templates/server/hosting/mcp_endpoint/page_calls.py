"""Calls that an administrator makes on the page of an MCP server: the same way as a request to its URL.

Limits, pinned arguments and records hold as they do there. What changes something is always held back first.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import mcp_types as types
from starlette.types import Message, Scope

from ...guards.confirm import Confirm
from ...guards.guard import CONFIRMATION
from ...json_rpc import bytes_of
from ...selection import Offer
from ..accounts.clients import AccountClients
from ..accounts.personal_logins import PersonalLogins
from ..errors import RefusedError
from ..middleware.body_limit import received
from ..storage.api_tokens import ApiTokenInfo
from ..storage.audit_log import AuditLog, Subject
from ..storage.server_state import EndedError, has_ended
from ..storage.url_lookups import ResolvedUrl
from .access import Entry
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .message_body import MessageBody
from .responses import paused, too_many_requests
from .server_cache import ServerCache

HEADERS = [(b"content-type", b"application/json"), (b"accept", b"application/json, text/event-stream")]
NO_LOGIN = (
    "The tools of this MCP server act as the person who calls them. "
    "Connect a client to it as yourself first: then they act as you here, too."
)
HOLD_BACK: Confirm = frozenset({"all"})


class PageCalls:
    """Makes the calls."""

    def __init__(
        self,
        clients: AccountClients,
        personal_logins: PersonalLogins,
        servers: ServerCache,
        limiter: ConcurrencyLimiter,
        audit_log: AuditLog,
    ) -> None:
        self._clients = clients
        self._personal_logins = personal_logins
        self._servers = servers
        self._limiter = limiter
        self._audit_log = audit_log

    async def call(
        self, resolved: ResolvedUrl, tool: str, arguments: Mapping[str, Any], by: ApiTokenInfo
    ) -> types.CallToolResult:
        """What a call gives. The audit log names the person before it begins, the record at its end.

        Raises RefusedError where the MCP server has ended or is paused, or a limit is reached.
        """
        server = resolved.server
        if has_ended(server):
            raise EndedError(server)
        if server.paused_at is not None:
            raise paused()
        login = await self._personal_logins.serving(server, by.id) if server.identity == "caller" else None
        if server.identity == "caller" and login is None:
            raise RefusedError(409, "NO_LOGIN", NO_LOGIN)
        details = {"tool": tool, **({"confirmed": True} if CONFIRMATION in arguments else {})}
        subject = Subject(server.id, server.name, server.account_id)
        await self._audit_log.note(by.actor, "mcp_server.tool_tried", subject, details)
        try:
            with self._limiter.limit(server.id):
                return await self._called(Entry(resolved, by, login), tool, arguments)
        except TooManyRequestsError:
            raise too_many_requests() from None

    async def _called(self, entry: Entry, tool: str, arguments: Mapping[str, Any]) -> types.CallToolResult:
        caller = Caller.of(entry, self._clients.get(entry.url.account, entry.login))
        request, sent = _request(tool, arguments), bytearray()
        first = {"type": "http.request", "body": bytes_of(request), "more_body": False}

        async def send(message: Message) -> None:
            sent.extend(message.get("body", b""))

        async with self._servers.use(_offer(entry.url)) as server:
            await server.handle(_scope(caller), MessageBody(request, received(first, _nothing_more)), send)
        response = json.loads(sent)
        if "error" in response:
            headers = {name: value for name, value in caller.headers.items() if name == "retry-after"}
            raise RefusedError(caller.status or 400, "NOT_CALLED", response["error"]["message"], headers=headers)
        return types.CallToolResult.model_validate(response["result"])


def _offer(resolved: ResolvedUrl) -> Offer:
    """What the URL offers, each tool by its own name."""
    return replace(resolved.offer, mode="list", confirm=HOLD_BACK)


def _request(tool: str, arguments: Mapping[str, Any]) -> types.JSONRPCRequest:
    params = {"name": tool, "arguments": dict(arguments)}
    return types.JSONRPCRequest(jsonrpc="2.0", id=1, method="tools/call", params=params)


def _scope(caller: Caller) -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/mcp",
        "raw_path": b"/mcp",
        "query_string": b"",
        "root_path": "",
        "headers": HEADERS,
        "client": None,
        "server": None,
        CALLER: caller,
    }


async def _nothing_more() -> Message:
    """The client of a page's call never leaves."""
    await asyncio.Event().wait()
    raise AssertionError
