"""What hosted mode asks of the vendor's part: to connect accounts by OAuth, and to open a client for each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from pydantic import SecretStr

from ..http.base_client import BaseClient
from ..http.errors import ApiError


@dataclass(frozen=True)
class OAuthApp:
    """An OAuth client that an administrator has registered with the vendor, and the data center that knows it."""

    data_center: str
    client_id: str
    client_secret: SecretStr


class LoginEndedError(ApiError):
    """The vendor does not know a refresh token, or not any more: only another consent helps."""


class AccessToken(Protocol):
    """An access token, and the time (of `time.time`) from which it is no longer used."""

    @property
    def text(self) -> str:
        """The token itself."""

    @property
    def expires_at(self) -> float:
        """Its end."""


class Grant(Protocol):
    """What an authorization code was exchanged for."""

    @property
    def access_token(self) -> AccessToken:
        """A first access token."""

    @property
    def refresh_token(self) -> SecretStr:
        """What further ones are fetched with."""


class TokenSource(Protocol):
    """Where a client has its access tokens from."""

    async def get(self, refused: str | None = None) -> str:
        """A live access token, another than `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`).

        Where a token was renewed just before, `refused` comes back: a new one would be refused as well.
        """

    def note_accepted(self) -> None:
        """The API has taken the latest token: if a later call refuses it, it has ended since."""


class AccountConnector(Protocol):
    """The vendor's part. What the vendor refuses, or does not respond to, is raised as ApiError."""

    @property
    def data_centers(self) -> Sequence[str]:
        """The data centers that an account may be in, the default first."""

    @property
    def organization_pattern(self) -> str:
        """A regular expression for the id of an organization, also for HTML forms."""

    @property
    def organization_advice(self) -> str:
        """What such an id looks like, and where it is found."""

    def scopes_for(self, tools: Collection[str]) -> list[str]:
        """The OAuth scopes that these tools need, with those for connecting an account."""

    def authorize_url(
        self, app: OAuthApp, scopes: Collection[str], redirect_uri: str, state: str, verifier: str
    ) -> str:
        """The address of the consent page, with a PKCE challenge made of `verifier`."""

    async def exchange(
        self, app: OAuthApp, code: str, redirect_uri: str, verifier: str, *, connected: bool = True
    ) -> Grant:
        """The tokens for a code. `connected`: there is an account already, which its errors may advise to mend."""

    async def refresh(self, app: OAuthApp, refresh_token: SecretStr, *, connected: bool = True) -> AccessToken:
        """A new access token. Raises LoginEndedError where the vendor does not know the refresh token.

        `connected`: an account has this login already, which the error may advise to mend.
        """

    async def revoke(self, app: OAuthApp, refresh_token: SecretStr) -> None:
        """End a refresh token. One that the vendor does not know has ended."""

    async def organization_id(self, app: OAuthApp, token: AccessToken, wanted: str | None) -> str:
        """The organization that a token reaches: `wanted`, else the only one or the user's default.

        Raises ApiError (`NO_ORGANIZATION`) where the user has no access to it.
        """

    def open_client(
        self, app: OAuthApp, organization_id: str, daily_credits: int | None, tokens: TokenSource, *, account: str
    ) -> BaseClient:
        """A client for tools to call the API with, for the account of this id."""
