"""Who may use an MCP URL: whoever has its token, and an API token where the URL asks for one too."""

from __future__ import annotations

from contextlib import suppress

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..errors import RefusedError
from ..metrics import Metrics
from ..middleware.body_limit import whole_body
from ..storage.api_tokens import ApiTokens
from ..storage.mcp_servers import McpServers, ResolvedUrl
from .responses import NOT_FOUND, PAUSED, rpc_error


class UrlAccess:
    """Resolves the token in an MCP URL."""

    def __init__(self, mcp_servers: McpServers, api_tokens: ApiTokens, metrics: Metrics) -> None:
        self._mcp_servers = mcp_servers
        self._api_tokens = api_tokens
        self._metrics = metrics

    async def resolve(self, token: str) -> ResolvedUrl | None:
        """The MCP server of a URL's token; None where it has none any more, or is paused."""
        resolved = await self._mcp_servers.resolve(token)
        return resolved if resolved is not None and resolved.server.paused_at is None else None

    async def enter(self, scope: Scope, receive: Receive, send: Send) -> ResolvedUrl | None:
        """The MCP server of a request; None where the request has been refused."""
        try:
            resolved = await self._mcp_servers.resolve(scope["path_params"]["token"])
            if resolved is None:
                raise RefusedError(404, "NOT_FOUND", NOT_FOUND)
            if resolved.server.paused_at is not None:
                raise RefusedError(403, "PAUSED", PAUSED)
            if resolved.server.require_api_token_auth:
                await self._api_tokens.authenticate(Headers(scope=scope).get("authorization"))
        except RefusedError as error:
            await self.refuse(rpc_error(error.status, error.message, error.headers), scope, receive, send)
            return None
        return resolved

    async def body(self, scope: Scope, receive: Receive, send: Send) -> Receive | None:
        """What gives the request's body, all of which has come; None where the request has been refused."""
        try:
            return await whole_body(receive)
        except RefusedError as error:
            await self.refuse(rpc_error(error.status, error.message, error.headers), scope, receive, send)
        except ClientDisconnect:
            pass
        return None

    async def refuse(self, response: Response, scope: Scope, receive: Receive, send: Send) -> None:
        """Send an error, and count it."""
        self._metrics.refused.labels(str(response.status_code)).inc()
        with suppress(OSError):
            await response(scope, receive, send)
