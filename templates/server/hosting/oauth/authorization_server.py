"""The parts of the authorization server, and its check of access tokens."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import RefusedError
from ..storage.allowed_people import may_agree
from ..storage.api_tokens import SCHEME, ApiTokenInfo
from .clients import OAuthClients
from .grants import NOT_ALLOWED, Grants
from ..storage.models import McpServer
from .resources import Resources


@dataclass(frozen=True)
class AuthorizationServer:
    """What routes and MCP URLs work with."""

    clients: OAuthClients
    grants: Grants
    resources: Resources

    async def authenticate(self, server: McpServer, path: str, authorization: str | None) -> ApiTokenInfo:
        """Who agreed to the client that sends this Authorization header.

        Raises RefusedError (401) where that has no live access token for this MCP server. Where the person may not
        agree to clients any more, the grant ends: whoever tries again gets no further than the consent page.
        """
        scheme, _, token = (authorization or "").partition(" ")
        found = await self.grants.of_access_token(token.strip(), server.id) if scheme.lower() == SCHEME else None
        if found is not None and may_agree(found[1], server.people):
            return found[1]
        if found is not None:
            await self.grants.end(found[0], NOT_ALLOWED)
        challenge = self.resources.challenge(path, "invalid_token" if authorization else None)
        message = "This URL needs OAuth: an access token that was issued for it."
        raise RefusedError(401, "UNAUTHORIZED", message, headers={"WWW-Authenticate": challenge})
