"""The account that `zoho-desk-mcp auth login` saves."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from zoho_desk_mcp.data_centers import DATA_CENTERS, DataCenterKey
from zoho_desk_mcp.server.settings import Url


class SavedAccount(BaseModel):
    """Whose Zoho Desk it is, and the OAuth client that reaches it. Not secret."""

    model_config = ConfigDict(frozen=True)

    client_id: str
    data_center: DataCenterKey
    accounts_url: Url | None = None
    """The address that replaced the data center's when the account was saved: for tests and proxies."""
    org_id: Annotated[str, Field(pattern=r"^[0-9]+$")] | None = None
    org_name: str | None = None
    scopes: tuple[str, ...] | None = None
    """What the refresh token may be used for. None where that is not known."""

    @property
    def accounts_host(self) -> str:
        """The address of the accounts server that the secrets are for. They go to no other."""
        return self.accounts_url or DATA_CENTERS[self.data_center].accounts


def _with_text(secret: SecretStr) -> SecretStr:
    if not secret.get_secret_value().strip():
        raise ValueError("is blank")
    return secret


Secret = Annotated[SecretStr, AfterValidator(_with_text)]


class Secrets(BaseModel):
    """The secrets of a saved account."""

    model_config = ConfigDict(frozen=True)

    client_secret: Secret
    refresh_token: Secret

    def as_json(self) -> dict[str, str]:
        """The secrets themselves, for the place where they are kept."""
        return {
            "client_secret": self.client_secret.get_secret_value(),
            "refresh_token": self.refresh_token.get_secret_value(),
        }
