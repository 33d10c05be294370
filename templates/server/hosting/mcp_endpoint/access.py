"""Who may use an MCP URL: who has its token, or an API or OAuth token as well, and from where it allows."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_network

from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from ...json_rpc import NoMessageError
from ..client_network import address_text, client_address
from ..errors import DatabaseDownError, RefusedError
from ..known_callers import note_known
from ..metrics import Metrics
from ..middleware.body_limit import whole_body
from ..oauth.authorization_server import Admitted, AuthorizationServer
from ..storage.api_tokens import ApiTokenInfo, ApiTokens
from ..storage.calls import MAX_WAIT
from ..storage.late_writes import LateWrites
from ..storage.mcp_servers import McpServers
from ..storage.models import McpServer, PersonalLogin
from ..storage.url_lookups import ResolvedUrl
from .message_body import MessageBody, message_body
from .responses import RequestId, no_message, not_found, paused, request_id_of, rpc_error, wrong_network


@dataclass(frozen=True)
class Entry:
    """A request that was let in: the MCP server that it is for, and who is behind it."""

    url: ResolvedUrl
    person: ApiTokenInfo | None
    """Who agreed to the OAuth client, or whose API token was sent; None where the URL alone is enough."""
    login: PersonalLogin | None = None
    """The login that its tools use, where that is the person's own and not the account's."""
    grant: str | None = None
    """What the person agreed to, where that is asked for."""
    token: str | None = None
    """The last part of the URL; None for an administrator, who tries a tool on a page."""
    at: float = field(default_factory=time.monotonic)
    """When it was let in."""


class UrlAccess:
    """Resolves the token in an MCP URL."""

    def __init__(
        self, mcp_servers: McpServers, api_tokens: ApiTokens, oauth: AuthorizationServer, metrics: Metrics
    ) -> None:
        self._mcp_servers = mcp_servers
        self._api_tokens = api_tokens
        self._oauth = oauth
        self._metrics = metrics
        self._late = LateWrites()

    async def resolve(self, token: str) -> ResolvedUrl | None:
        """The MCP server of a URL's token; None where it has none any more, or is paused."""
        resolved = await self._mcp_servers.resolve(token)
        return resolved if resolved is not None and resolved.server.paused_at is None else None

    async def enter(self, scope: Scope, receive: Receive, send: Send) -> Entry | None:
        """What a request is let in to; None where it has been refused."""
        token = scope["path_params"]["token"]
        try:
            resolved = await self._mcp_servers.resolve(token)
            if resolved is None:
                raise not_found()
            admitted = await self._authenticate(resolved.server, scope)
        except RefusedError as error:
            await self.refuse(error, scope, receive, send)
            return None
        note_known(scope)
        try:
            _check_network(scope, resolved.server.networks)
            if resolved.server.paused_at is not None:
                raise paused()
        except RefusedError as error:
            await self.refuse_known(error, scope, receive, send)
            return None
        if admitted is None:
            return Entry(resolved, None, token=token)
        return Entry(resolved, admitted.person, admitted.login, admitted.grant, token)

    async def still_admits(self, entry: Entry) -> bool:
        """Whether who was let in before has not lost what they were let in by."""
        if entry.grant is not None:
            return await self._oauth.grants.holds(entry.grant)
        return entry.person is None or await self._api_tokens.known(entry.person.id) is not None

    async def goes_on(self, entry: Entry) -> bool | None:
        """Whether a call that was let in may go on. None where the database does not say so soon."""
        try:
            return await self._late.within(MAX_WAIT, self._stands(entry))
        except (DatabaseDownError, SQLAlchemyError, TimeoutError):
            return None

    async def _stands(self, entry: Entry) -> bool:
        if entry.token is None:
            resolved = await self._mcp_servers.resolve_own(entry.url.server)
        else:
            resolved = await self._mcp_servers.resolve(entry.token)
        return resolved is not None and resolved.server.paused_at is None and await self.still_admits(entry)

    async def _authenticate(self, server: McpServer, scope: Scope) -> Admitted | None:
        authorization = Headers(scope=scope).get("authorization")
        if server.access == "token":
            return Admitted(await self._api_tokens.authenticate(authorization))
        if server.access == "oauth":
            own_path = "/".join(scope["path"].split("/")[:3])
            return await self._oauth.authenticate(server, own_path, authorization)
        return None

    async def body(self, scope: Scope, receive: Receive, send: Send) -> MessageBody | None:
        """The request's body, one whole message; None where the request has been refused."""
        try:
            return await message_body(receive)
        except NoMessageError as error:
            self._metrics.refused.labels("400").inc()
            with suppress(OSError):
                await no_message(error)(scope, receive, send)
        except RefusedError as error:
            await self.refuse(error, scope, receive, send)
        except ClientDisconnect:
            pass
        return None

    async def refuse_known(self, error: RefusedError, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a request of a caller that is known: its body may be read, for the request's id."""
        request_id = None
        with suppress(RefusedError, ClientDisconnect):
            message = await (await whole_body(receive))()
            request_id = request_id_of(message["body"])
        await self.refuse(error, scope, receive, send, request_id)

    async def refuse(
        self, error: RefusedError, scope: Scope, receive: Receive, send: Send, request_id: RequestId = None
    ) -> None:
        """Send an error, and count it."""
        self._metrics.refused.labels(str(error.status)).inc()
        with suppress(OSError):
            await rpc_error(error, request_id)(scope, receive, send)


def _check_network(scope: Scope, networks: Sequence[str]) -> None:
    """Raise RefusedError where a request is not from one of the networks. No networks: from anywhere."""
    if not networks:
        return
    client = client_address(scope)
    if client is None or not any(client in ip_network(network) for network in networks):
        raise wrong_network(address_text(scope))
