"""What the MCP SDK's token endpoint asks of this server, for one request of a client."""

from __future__ import annotations

from mcp.server.auth.provider import AuthorizationCode, RefreshToken, TokenError
from mcp.shared.auth import OAuthClientInformationFull
from mcp.shared.auth import OAuthToken as TokenResponse
from pydantic import AnyUrl, ConfigDict

from ..storage.shared_clock import SHARED_CLOCK
from .clients import OAuthClients
from .errors import OAuthError
from .grants import ACCESS_LIFETIME, REFRESH, Grants, IssuedTokens
from .resources import SCOPE, Resources
from .tables import OAuthGrant, OAuthToken

SPENT = "It was used before, or this access has ended. None of its tokens works any more: ask the person again."


class GrantCode(AuthorizationCode):
    """A code, with the id of its grant."""

    grant: OAuthGrant

    model_config = ConfigDict(arbitrary_types_allowed=True)


class GrantRefreshToken(RefreshToken):
    """A refresh token, with the row of it and of its grant."""

    row: OAuthToken
    grant: OAuthGrant

    model_config = ConfigDict(arbitrary_types_allowed=True)


class TokenRequests:
    """The part of the SDK's authorization server provider that codes and refresh tokens need.

    `resource` is the MCP URL that the request names: tokens are for the one that the person agreed to.
    """

    def __init__(self, clients: OAuthClients, grants: Grants, resources: Resources, resource: str | None) -> None:
        self._clients = clients
        self._grants = grants
        self._resources = resources
        self._resource = resource

    async def get_client(self, client_id: str) -> OAuthClientInformationFull | None:
        """A client that is known here."""
        try:
            return (await self._clients.known(client_id)).for_sdk()
        except OAuthError:
            return None

    async def load_authorization_code(self, client: OAuthClientInformationFull, code: str) -> GrantCode | None:
        """A code of this client, also one that was exchanged: only then is the second time noticed."""
        grant = await self._grants.of_code(code)
        if grant is None or grant.client_id != client.client_id:
            return None
        return GrantCode(
            code=code,
            scopes=[SCOPE],
            # One that was exchanged is none too old: whenever it comes again, the grant ends.
            expires_at=SHARED_CLOCK.here(grant.code_expires_at if grant.redeemed_at is None else grant.expires_at),
            client_id=grant.client_id,
            code_challenge=grant.challenge,
            redirect_uri=AnyUrl(grant.redirect_uri),
            redirect_uri_provided_explicitly=True,
            grant=grant,
        )

    async def exchange_authorization_code(self, _: OAuthClientInformationFull, code: GrantCode) -> TokenResponse:
        """Tokens for a code."""
        self._check_resource(code.grant)
        return await self._response(code.grant, await self._grants.redeem(code.grant))

    async def load_refresh_token(
        self, client: OAuthClientInformationFull, refresh_token: str
    ) -> GrantRefreshToken | None:
        """A refresh token of this client, also one that was exchanged."""
        found = await self._grants.of_token(refresh_token, REFRESH)
        if found is None or found[1].client_id != client.client_id:
            return None
        row, grant = found
        return GrantRefreshToken(
            token=refresh_token,
            client_id=grant.client_id,
            scopes=[SCOPE],
            expires_at=int(SHARED_CLOCK.here(min(row.expires_at, grant.expires_at))),
            row=row,
            grant=grant,
        )

    async def exchange_refresh_token(
        self, _: OAuthClientInformationFull, refresh_token: GrantRefreshToken, __: list[str]
    ) -> TokenResponse:
        """Tokens for a refresh token, which ends by that."""
        self._check_resource(refresh_token.grant)
        return await self._response(
            refresh_token.grant, await self._grants.renew(refresh_token.row, refresh_token.grant)
        )

    def _check_resource(self, grant: OAuthGrant) -> None:
        if self._resource is not None and self._resources.server_id(self._resource) != grant.server_id:
            raise TokenError("invalid_target", "The person agreed to another MCP URL than `resource` names.")

    async def _response(self, grant: OAuthGrant, tokens: IssuedTokens | None) -> TokenResponse:
        if tokens is None:
            raise TokenError("invalid_grant", SPENT)
        await self._clients.note_use(grant.client_id)
        return TokenResponse(
            access_token=tokens.access,
            expires_in=int(ACCESS_LIFETIME.total_seconds()),
            scope=SCOPE,
            refresh_token=tokens.refresh,
        )
