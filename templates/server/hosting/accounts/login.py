"""What reaches an organization."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import SecretStr

from ..connector import AccessToken, OAuthApp


@dataclass(frozen=True)
class Login:
    """An OAuth app, a refresh token, a first access token, and the organization that they reach."""

    app: OAuthApp
    refresh_token: SecretStr
    token: AccessToken
    organization: str
