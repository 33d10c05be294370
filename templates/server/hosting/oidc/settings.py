"""Settings of the sign-in by OpenID Connect, from environment variables."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError, field_validator, model_validator

from ...environment import EnvironmentSettings
from ...product import HOSTING_ENV_PREFIX
from ...settings import WITH_PATH, SettingsError, check_address, settings_problems
from ..oauth.redirect_uris import LOOPBACK
from ..storage.roles import ADMIN, CALLER, VIEWER

PREFIX = f"{HOSTING_ENV_PREFIX}OIDC_"


class OidcSettings(EnvironmentSettings):
    """The identity provider, and which of its groups have which role. Without an issuer there is no such sign-in."""

    prefix = PREFIX

    issuer: str = ""
    """The provider's issuer, as its metadata names it."""
    client_id: str = ""
    client_secret: SecretStr = SecretStr("")
    scopes: str = "openid profile email"
    groups_claim: str = "groups"
    """The claim that names the groups of a person."""
    admin_groups: str = ""
    """Groups whose people may do everything, comma separated."""
    viewer_groups: str = ""
    """Groups whose people see everything and change nothing."""
    caller_groups: str = ""
    """Groups whose people may agree to OAuth clients; `*` stands for everybody."""

    @field_validator("issuer")
    @classmethod
    def _safe(cls, issuer: str) -> str:
        parts = urlsplit(issuer)
        if issuer and parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
            raise ValueError("must begin with https://")
        if issuer:
            check_address(issuer, WITH_PATH, "give the provider's address, like https://login.example.com/tenant")
        return issuer

    @model_validator(mode="after")
    def _complete(self) -> OidcSettings:
        if self.issuer and not (self.client_id and self.client_secret.get_secret_value()):
            raise ValueError(f"{PREFIX}ISSUER needs {PREFIX}CLIENT_ID and {PREFIX}CLIENT_SECRET")
        return self

    def role_of(self, groups: frozenset[str]) -> str | None:
        """The first role that these groups have; None for people without any."""
        for role, names in (
            (ADMIN, self.admin_groups),
            (VIEWER, self.viewer_groups),
            (CALLER, self.caller_groups),
        ):
            having = {name.strip() for name in names.split(",") if name.strip()}
            if having & groups or (role == CALLER and "*" in having):
                return role
        return None


def load_oidc_settings() -> OidcSettings:
    """The settings of the environment. Raises SettingsError."""
    try:
        return OidcSettings()
    except ValidationError as error:
        raise SettingsError(settings_problems(error, OidcSettings)) from None
