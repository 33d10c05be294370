"""The parts of the authorization server, and its check of access tokens."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import RefusedError
from .clients import OAuthClients
from .grants import Grants
from .resources import Resources


@dataclass(frozen=True)
class AuthorizationServer:
    """What routes and MCP URLs work with."""

    clients: OAuthClients
    grants: Grants
    resources: Resources

    async def check(self, server_id: str, path: str, authorization: str | None) -> None:
        """Raise RefusedError (401) where an Authorization header has no live access token for this MCP server."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() == "bearer" and await self.grants.allows(token.strip(), server_id):
            return
        challenge = self.resources.challenge(path, "invalid_token" if authorization else None)
        message = "This URL needs OAuth: an access token that was issued for it."
        raise RefusedError(401, "UNAUTHORIZED", message, headers={"WWW-Authenticate": challenge})
