"""Connects Zoho Desk accounts for hosted mode."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager
from dataclasses import replace

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.connect import Connection, open_client
from zoho_desk_mcp.data_centers import DATA_CENTERS, DataCenter
from zoho_desk_mcp.oauth.client import AuthorizationCode, OAuthClient, Registration
from zoho_desk_mcp.oauth.errors import OAuthError, no_token
from zoho_desk_mcp.oauth.tokens import AccessToken, Grant, TokenSource
from zoho_desk_mcp.organizations import fetch_organizations
from zoho_desk_mcp.scopes import needed_scopes
from zoho_desk_mcp.server.hosting.connector import AccessToken as HostedToken
from zoho_desk_mcp.server.hosting.connector import LoginEndedError, OAuthApp
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.http_client import http_client
from zoho_desk_mcp.settings import ORGANIZATION_ADVICE, ClientSettings, load_client_settings

UNKNOWN_LOGIN = "invalid_code"
"""What Zoho says of a refresh token that it does not know, or not any more."""


def account_connector() -> AbstractAsyncContextManager[ZohoAccountConnector]:
    """The connector with the environment's settings. Raises SettingsError, before anything is served."""
    return _connector(load_client_settings())


@asynccontextmanager
async def _connector(settings: ClientSettings, *, trust_env: bool = True) -> AsyncIterator[ZohoAccountConnector]:
    """The connector for the time of the context. All accounts share its HTTP client; `trust_env` is the client's."""
    async with http_client(settings, shared=True, trust_env=trust_env) as http:
        yield ZohoAccountConnector(http, settings)


def sandbox_connector() -> AbstractAsyncContextManager[ZohoAccountConnector]:
    """The connector of a sandbox, which is served on a port of its own: browsers open its consent page.

    Raises SettingsError, before anything is served.
    """
    settings = load_client_settings()
    # Imported before an event loop runs: it takes seconds on a busy machine, which a signal could not end there.
    from zoho_desk_mcp.sandbox.serving import served_sandbox

    return _sandbox_connector(settings, served_sandbox)


@asynccontextmanager
async def _sandbox_connector(
    settings: ClientSettings, served_sandbox: Callable[[], AbstractContextManager[str]]
) -> AsyncIterator[ZohoAccountConnector]:
    with served_sandbox() as url:
        own = settings.model_copy(update={"api_url": url, "accounts_url": url})
        async with _connector(own, trust_env=False) as connector:  # no proxy reaches what this process serves
            yield connector


class ZohoAccountConnector:
    """Implements `AccountConnector`."""

    data_centers = tuple(DATA_CENTERS)
    organization_pattern = "[0-9]{1,32}"
    organization_advice = ORGANIZATION_ADVICE

    def __init__(self, http: httpx2.AsyncClient, settings: ClientSettings) -> None:
        self._http = http
        self._settings = settings

    def scopes_for(self, tools: Collection[str]) -> list[str]:
        """The scopes that these tools need, with their look-ups and the list of organizations."""
        return needed_scopes(tools)

    def authorize_url(
        self, app: OAuthApp, scopes: Collection[str], redirect_uri: str, state: str, verifier: str
    ) -> str:
        """The address of Zoho's consent page."""
        return self._registration(app).authorize_url(scopes, redirect_uri, state, verifier)

    async def exchange(
        self, app: OAuthApp, code: str, redirect_uri: str, verifier: str, *, connected: bool = True
    ) -> Grant:
        """The tokens for a code. Raises ApiError."""
        try:
            return await self._oauth(app).exchange(AuthorizationCode(code, redirect_uri, verifier))
        except OAuthError as error:
            raise no_token(error, of_settings=False, connected=connected) from error

    async def refresh(self, app: OAuthApp, refresh_token: SecretStr, *, connected: bool = True) -> AccessToken:
        """A new access token. Raises ApiError."""
        try:
            return await self._oauth(app).refresh(refresh_token)
        except OAuthError as error:
            failure = no_token(error, of_settings=False, connected=connected)
            raise (LoginEndedError(**vars(failure)) if error.code == UNKNOWN_LOGIN else failure) from error

    async def revoke(self, app: OAuthApp, refresh_token: SecretStr) -> None:
        """End a refresh token at Zoho, if it has not ended. Raises ApiError."""
        try:
            await self._oauth(app).revoke(refresh_token)
        except OAuthError as error:
            if error.code == UNKNOWN_LOGIN:
                return
            raise ApiError(error.status, "NOT_REVOKED", error.message, error.advice) from error

    async def organization_id(self, app: OAuthApp, token: HostedToken, wanted: str | None) -> str:
        """The wanted organization of the token's user, else the only one or the default. Raises ApiError."""
        found = await fetch_organizations(self._http, self._center(app).desk, token.text)
        known = ", ".join(sorted(one.id for one in found)) or "none"
        if wanted is not None:
            if all(one.id != wanted for one in found):
                raise ApiError(0, "NO_ORGANIZATION", f"org_id: this user has no organization {wanted}; known: {known}")
            return wanted
        choice = found if len(found) == 1 else [one for one in found if one.is_default]
        if len(choice) != 1:
            message = f"org_id is required: the organizations of this user are {known}"
            raise ApiError(0, "NO_ORGANIZATION", message)
        return choice[0].id

    def open_client(
        self, app: OAuthApp, organization_id: str, daily_credits: int | None, tokens: TokenSource, *, account: str
    ) -> Client:
        """The client of an account."""
        connection = Connection(self._center(app), organization_id, app.client_secret, daily_credits, account)
        return open_client(self._http, connection, tokens, self._settings)

    def _oauth(self, app: OAuthApp) -> OAuthClient:
        return OAuthClient(self._http, self._registration(app))

    def _registration(self, app: OAuthApp) -> Registration:
        return Registration(self._center(app).accounts, app.client_id, app.client_secret)

    def _center(self, app: OAuthApp) -> DataCenter:
        """The addresses of the app's data center, or those of the settings that replace them."""
        center = next(center for key, center in DATA_CENTERS.items() if key == app.data_center)
        return replace(
            center,
            desk=self._settings.api_url or center.desk,
            accounts=self._settings.accounts_url or center.accounts,
        )
