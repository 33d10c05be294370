"""Settings, from environment variables that begin with `ZOHO_DESK_`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from zoho_desk_mcp.desk.datacenters import DATA_CENTERS, DataCenter

PREFIX = "ZOHO_DESK_"
DataCenterKey = Literal["us", "eu", "in", "au", "jp", "ca", "cn", "sa", "sg", "ae", "uk"]
Url = Annotated[str, Field(pattern=r"^https?://[^/?#\s]+$"), AfterValidator(lambda url: url.rstrip("/"))]


HINT = "To try the server without an account, start it with --sandbox."


class SettingsError(Exception):
    """Settings that are missing or wrong: one line each."""


class Settings(BaseSettings):
    """What the server needs to know of one Zoho Desk account."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    client_id: str
    client_secret: SecretStr
    refresh_token: SecretStr
    org_id: Annotated[str, Field(pattern=r"^[0-9]+$")]
    data_center: DataCenterKey = "us"
    api_url: Url | None = None
    """Base address that replaces the data center's Desk host, for tests and proxies."""
    accounts_url: Url | None = None
    """Base address that replaces the data center's accounts host, for tests and proxies."""
    daily_credits: Annotated[int, Field(gt=0)] | None = None
    """The API credits that the organization's edition has a day; Zoho does not tell."""
    timeout: Annotated[float, Field(gt=0)] = 60.0
    """Seconds to wait for an answer."""

    @property
    def hosts(self) -> DataCenter:
        """The addresses of Zoho Desk and its accounts server."""
        center = DATA_CENTERS[self.data_center]
        return DataCenter(self.api_url or center.desk, self.accounts_url or center.accounts)


def load_settings() -> Settings:
    """The settings of the environment. Raises SettingsError that names every variable that is missing or wrong."""
    try:
        return Settings()  # type: ignore[call-arg]  # the values come from the environment
    except ValidationError as error:
        lines = [_line(e["loc"], e["type"], e["msg"]) for e in error.errors()]
        raise SettingsError("\n  ".join(["the settings are not complete:", *lines, HINT])) from None


def _line(location: tuple[int | str, ...], kind: str, message: str) -> str:
    variable = f"{PREFIX}{location[0]}".upper() if location else PREFIX
    return f"{variable} is missing" if kind == "missing" else f"{variable} is wrong: {message[0].lower()}{message[1:]}"
