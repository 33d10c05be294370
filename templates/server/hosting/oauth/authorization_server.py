"""The parts of the authorization server, and its check of access tokens."""

from __future__ import annotations

from dataclasses import dataclass

from ..accounts.personal_logins import PersonalLogins
from ..errors import RefusedError
from ..storage.allowed_people import may_agree
from ..storage.api_tokens import SCHEME, ApiTokenInfo
from ..storage.models import McpServer, PersonalLogin
from .clients import OAuthClients
from .grants import NO_LOGIN, NOT_ALLOWED, Grants
from .resources import Resources


@dataclass(frozen=True)
class Admitted:
    """Who agreed to a client."""

    person: ApiTokenInfo
    login: PersonalLogin | None = None
    """Their own, where the MCP server acts as the caller."""
    grant: str | None = None
    """What they agreed to; None where an API token was sent."""


@dataclass(frozen=True)
class AuthorizationServer:
    """What routes and MCP URLs work with."""

    clients: OAuthClients
    grants: Grants
    resources: Resources
    personal_logins: PersonalLogins

    async def authenticate(self, server: McpServer, path: str, authorization: str | None) -> Admitted:
        """Who agreed to the client that sends this Authorization header.

        Raises RefusedError (401) where that has no live access token for this MCP server. Where the person may not
        agree any more, or has no login of their own that is needed, the grant ends: then the client cannot renew its
        tokens, but begins anew, and the person comes to the consent page.
        """
        scheme, _, token = (authorization or "").partition(" ")
        found = await self.grants.of_access_token(token.strip(), server.id) if scheme.lower() == SCHEME else None
        if found is not None:
            grant, person = found
            acts_as_caller = server.identity == "caller"
            login = await self.personal_logins.serving(server, person.id) if acts_as_caller else None
            if may_agree(person, server.people) and (login is not None or not acts_as_caller):
                return Admitted(person, login, grant.id)
            await self.grants.end(grant, NO_LOGIN if may_agree(person, server.people) else NOT_ALLOWED)
        challenge = self.resources.challenge(path, "invalid_token" if authorization else None)
        message = "This URL needs OAuth: an access token that was issued for it."
        raise RefusedError(401, "UNAUTHORIZED", message, headers={"WWW-Authenticate": challenge})
