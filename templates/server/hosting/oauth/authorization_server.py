"""The parts of the authorization server, and its check of access tokens."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import RefusedError
from ..storage.api_tokens import SCHEME, ApiTokenInfo
from .clients import OAuthClients
from .grants import Grants
from .resources import Resources


@dataclass(frozen=True)
class AuthorizationServer:
    """What routes and MCP URLs work with."""

    clients: OAuthClients
    grants: Grants
    resources: Resources

    async def authenticate(self, server_id: str, path: str, authorization: str | None) -> ApiTokenInfo:
        """Who agreed to the client that sends this Authorization header.

        Raises RefusedError (401) where that has no live access token for this MCP server.
        """
        scheme, _, token = (authorization or "").partition(" ")
        person = await self.grants.person_of(token.strip(), server_id) if scheme.lower() == SCHEME else None
        if person is not None:
            return person
        challenge = self.resources.challenge(path, "invalid_token" if authorization else None)
        message = "This URL needs OAuth: an access token that was issued for it."
        raise RefusedError(401, "UNAUTHORIZED", message, headers={"WWW-Authenticate": challenge})
