"""Single-account mode: the account of the environment at `/mcp`, without a database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ...app import create_server
from ...guards.confirmations import Confirmations
from ...http.base_client import BaseClient
from ...json_rpc import NoMessageError
from ...memory.room import CallRoom, Room, room_of
from ...primitives.content import ServerContent
from ...product import HOSTING_ENV_PREFIX, PACKAGE
from ...selection import Offer
from ...settings import SettingsError
from ..client_network import client_network
from ..errors import RefusedError
from ..known_callers import note_known
from ..middleware import with_middleware
from ..settings import LOOPBACK, HostingSettings
from ..storage.tokens import same
from .exchanges import Exchanges
from .http_request import http_request_of
from .left_clients import UntilClientLeaves
from .listing_room import ListingRoom
from .message_body import message_body
from .responses import method_not_allowed, no_message, rpc_error
from .unread import until_read

OF_REQUEST = f"{PACKAGE}.room"
"""Where an ASGI scope holds its CallRoom."""


def create_single_app(
    settings: HostingSettings,
    content: ServerContent,
    host: str,
    connection: AbstractAsyncContextManager[BaseClient],
    offer: Offer,
) -> ASGIApp:
    """The application. Raises SettingsError for another address than loopback where no access token is set."""
    token = settings.access_token.get_secret_value() if settings.access_token is not None else None
    if token is None and host not in (*LOOPBACK, "::1"):
        raise SettingsError(
            f"serve --single listens on loopback only, unless {HOSTING_ENV_PREFIX}ACCESS_TOKEN says what callers must "
            "send"
        )
    endpoint, confirmations = _Endpoint(token), Confirmations()  # which all workers have

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with connection as client:
            server = create_server(content, lambda _: client, offer, confirmations=confirmations)
            server.middleware += [UntilClientLeaves(), _in_its_room, ListingRoom(offer.listed)]
            exchanges = Exchanges(server, settings.max_body)
            async with exchanges.run():
                endpoint.exchanges = exchanges
                yield

    app = Starlette(routes=[Route("/healthz", _health), Route("/mcp", endpoint)], lifespan=lifespan)
    app.router.redirect_slashes = False
    return with_middleware(app, app.routes, settings, host)


class _Endpoint:
    """ASGI: the MCP endpoint, for who has the access token."""

    exchanges: Exchanges

    def __init__(self, token: str | None) -> None:
        self._token = token
        self._room = Room()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scheme, _, given = Headers(scope=scope).get("authorization", "").partition(" ")
        if self._token is not None and not (scheme.lower() == "bearer" and same(given.strip(), self._token)):
            await rpc_error(_unauthorized())(scope, receive, send)
            return
        if self._token is not None:
            note_known(scope)
        if scope["method"] != "POST":
            await rpc_error(method_not_allowed())(scope, receive, send)
            return
        try:
            body = await message_body(receive)
        except NoMessageError as error:
            await no_message(error)(scope, receive, send)
            return
        except RefusedError as error:
            await rpc_error(error)(scope, receive, send)
            return
        except ClientDisconnect:
            return
        mine = CallRoom(self._room, client_network(scope))  # here clients are what accounts are elsewhere
        try:
            await self.exchanges.serve({**scope, OF_REQUEST: mine}, body, until_read(send, self._room, mine))
        finally:
            mine.shrink(0)


async def _in_its_room(ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
    """Middleware of the MCP server: large responses of the API wait for those that clients have not read."""
    with room_of(http_request_of(ctx).scope[OF_REQUEST]):
        return await call_next(ctx)


def _unauthorized() -> RefusedError:
    message = "Send `Authorization: Bearer` with the access token."
    return RefusedError(401, "UNAUTHORIZED", message, headers={"WWW-Authenticate": "Bearer"})


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})
