"""`/mcp/{token}`: the Streamable HTTP transport, stateless, with JSON responses."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Receive, Scope, Send

from ..accounts.clients import AccountClients
from .access import UrlAccess
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .responses import method_not_allowed, too_many_requests
from .server_cache import ServerCache


class StreamableHttp:
    """ASGI application."""

    def __init__(
        self, access: UrlAccess, clients: AccountClients, servers: ServerCache, limiter: ConcurrencyLimiter
    ) -> None:
        self._access = access
        self._clients = clients
        self._servers = servers
        self._limiter = limiter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        resolved = await self._access.enter(scope, receive, send)
        if resolved is None:
            return
        if scope["method"] != "POST":
            await self._access.refuse(method_not_allowed(), scope, receive, send)
            return
        caller = Caller(resolved.account.id, resolved.server.id, self._clients.get(resolved.account))
        try:
            with self._limiter.limit(resolved.server.id):
                body = await self._access.body(scope, receive, send)
                if body is None:
                    return
                async with self._servers.use(resolved.offer) as server:
                    await server.handle({**scope, CALLER: caller}, body, _with_headers(send, caller))
        except TooManyRequestsError:
            await self._access.refuse(too_many_requests(), scope, receive, send)


def _with_headers(send: Send, caller: Caller) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in caller.headers.items():
                headers[name] = value
        await send(message)

    return send_with_headers
