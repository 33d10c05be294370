"""`/mcp/{token}`: the Streamable HTTP transport, stateless, with JSON responses."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Receive, Scope, Send

from ...http.room import SMALL, CallRoom, Room
from ..accounts.clients import AccountClients
from ..middleware.piece_by_piece import PieceByPiece
from .access import UrlAccess
from .call_recorder import CALLER, Caller
from .concurrency import ConcurrencyLimiter, TooManyRequestsError
from .responses import method_not_allowed, too_many_requests
from .server_cache import ServerCache
from .unread import was_read


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
        caller.room = CallRoom(self._room, caller.account_id)
        try:
            with self._limiter.limit(caller.server_id):
                body = await self._access.body(scope, receive, send)
                if body is None:
                    return
                async with self._servers.use(entry.url.offer) as server:
                    await server.handle({**scope, CALLER: caller}, body, self._as_told(send, caller))
        except TooManyRequestsError:
            await self._access.refuse_known(too_many_requests(), scope, receive, send)
        finally:
            caller.room.shrink(0)

    def _as_told(self, send: Send, caller: Caller) -> Send:
        """Sends the transport's response with the headers, and the status, that the call has led to.

        The room for it is held until it has been read.
        """
        has_ended, pieces = False, PieceByPiece(send)

        async def send_as_told(message: Message) -> None:
            nonlocal has_ended
            if message["type"] == "http.response.start":
                message["status"] = caller.status or message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in caller.headers.items():
                    headers[name] = value
            size = len(message.get("body", b""))
            if caller.room is not None and message["type"] == "http.response.body":
                caller.room.shrink(size if size > SMALL else 0)
            if size > SMALL:
                has_ended = not await was_read(pieces.send(message), lambda: pieces.sent, self._room)
            elif not has_ended:
                await send(message)

        return send_as_told
