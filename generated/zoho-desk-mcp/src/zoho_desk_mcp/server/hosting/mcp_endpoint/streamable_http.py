"""`/mcp/{token}`: the Streamable HTTP transport, stateless, with JSON responses."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Receive, Scope, Send

from ...memory.room import CallRoom, Room
from ..accounts.clients import AccountClients
from .access import UrlAccess
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .responses import method_not_allowed, too_many_requests
from .server_cache import ServerCache
from .unread import until_read


class StreamableHttp:
    """ASGI application."""

    def __init__(
        self, access: UrlAccess, clients: AccountClients, servers: ServerCache, limiter: ConcurrencyLimiter, room: Room
    ) -> None:
        self._access = access
        self._clients = clients
        self._servers = servers
        self._limiter = limiter
        self._room = room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        entry = await self._access.enter(scope, receive, send)
        if entry is None:
            return
        if scope["method"] != "POST":
            await self._access.refuse(method_not_allowed(), scope, receive, send)
            return
        caller = Caller.of(entry, self._clients.get(entry.url.account, entry.login))
        caller.room = room = CallRoom(self._room, caller.account_id)
        try:
            with self._limiter.limit(caller.server_id):
                body = await self._access.body(scope, receive, send)
                if body is None:
                    return
                async with self._servers.use(entry.url.offer) as server:
                    await server.handle(
                        {**scope, CALLER: caller}, body, _as_told(until_read(send, self._room, room), caller)
                    )
        except TooManyRequestsError:
            await self._access.refuse_known(too_many_requests(), scope, receive, send)
        finally:
            room.shrink(0)


def _as_told(send: Send, caller: Caller) -> Send:
    """Sends the transport's response with the headers, and the status, that the call has led to."""

    async def send_as_told(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["status"] = caller.status or message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in caller.headers.items():
                headers[name] = value
        await send(message)

    return send_as_told
