"""Settings of Zoho Desk, from environment variables that begin with `ZOHO_DESK_`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr

from zoho_desk_mcp.data_centers import DATA_CENTERS, DataCenter, DataCenterKey
from zoho_desk_mcp.server.environment import EnvironmentSettings
from zoho_desk_mcp.server.settings import BaseClientSettings, LocalSettings, Url, load

MAX_DIGITS = 32
ORGANIZATION_ADVICE = (
    "a number like 60001234567, not the portal's name: Zoho Desk shows it under Setup > Developer Space > API"
)


def _organization_id(given: str) -> str:
    if not (given.isascii() and given.isdecimal() and len(given) <= MAX_DIGITS):
        raise ValueError(f"an organization id is {ORGANIZATION_ADVICE}, and `zoho-desk-mcp auth login` finds it")
    return given


class HostSettings(EnvironmentSettings):
    """Where Zoho Desk is."""

    data_center: DataCenterKey = "us"
    api_url: Url | None = None
    """Base address that replaces the data center's Desk host, for tests and proxies."""
    accounts_url: Url | None = None
    """Base address that replaces the data center's accounts host, for tests and proxies."""

    @property
    def hosts(self) -> DataCenter:
        """The addresses of Zoho Desk and its accounts server."""
        center = DATA_CENTERS[self.data_center]
        return DataCenter(self.api_url or center.desk, self.accounts_url or center.accounts, center.zone)


class ClientSettings(HostSettings, BaseClientSettings):
    """How Zoho Desk is called, whoever's account it is."""


class Settings(ClientSettings, LocalSettings):
    """What the server needs to know of one Zoho Desk account."""

    client_id: str
    client_secret: SecretStr
    refresh_token: SecretStr
    org_id: Annotated[str, AfterValidator(_organization_id)]
    daily_credits: Annotated[int, Field(gt=0)] | None = None
    """The API credits that the organization's edition has a day; Zoho does not tell."""
    cache: Literal["disk", "memory"] = "disk"
    """Where access tokens are kept: on disk a restart and other processes use them too."""


def load_client_settings(data_center: str | None = None) -> ClientSettings:
    """The settings of the environment on how the API is called, in this data center if given. Raises SettingsError."""
    return load(ClientSettings, {"data_center": data_center} if data_center else {})
