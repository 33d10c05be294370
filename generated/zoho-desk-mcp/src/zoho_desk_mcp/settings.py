"""Settings, from environment variables that begin with `ZOHO_DESK_`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from zoho_desk_mcp.auth.saved_settings import saved_settings
from zoho_desk_mcp.desk.datacenters import DATA_CENTERS, DataCenter, DataCenterKey

PREFIX = "ZOHO_DESK_"
Url = Annotated[str, Field(pattern=r"^https?://[^/?#\s]+$"), AfterValidator(lambda url: url.rstrip("/"))]


HINT = "To try the server without an account, start it with --sandbox."


class SettingsError(Exception):
    """Settings that are missing or wrong: `problems` has a line for each."""

    def __init__(self, problems: Sequence[str], hints: Sequence[str] = ()) -> None:
        self.problems = list(problems)
        super().__init__("\n  ".join(["the settings are not complete:", *problems, *hints]))


class HostSettings(BaseSettings):
    """Where Zoho Desk is."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    data_center: DataCenterKey = "us"
    api_url: Url | None = None
    """Base address that replaces the data center's Desk host, for tests and proxies."""
    accounts_url: Url | None = None
    """Base address that replaces the data center's accounts host, for tests and proxies."""

    @property
    def hosts(self) -> DataCenter:
        """The addresses of Zoho Desk and its accounts server."""
        center = DATA_CENTERS[self.data_center]
        return DataCenter(self.api_url or center.desk, self.accounts_url or center.accounts)


class Settings(HostSettings):
    """What the server needs to know of one Zoho Desk account."""

    client_id: str
    client_secret: SecretStr
    refresh_token: SecretStr
    org_id: Annotated[str, Field(pattern=r"^[0-9]+$")]
    daily_credits: Annotated[int, Field(gt=0)] | None = None
    """The API credits that the organization's edition has a day; Zoho does not tell."""
    timeout: Annotated[float, Field(gt=0)] = 60.0
    """Seconds to wait for an answer."""


def load_settings() -> Settings:
    """The settings of the environment, and of the account that `auth login` saved where the environment leaves it open.

    Raises SettingsError that names every variable that is missing or wrong.
    """
    saved, hint = saved_settings(os.environ)
    try:
        return Settings(**saved)
    except ValidationError as error:
        is_missing = any(e["type"] == "missing" for e in error.errors())
        raise SettingsError(settings_problems(error), [hint, HINT] if is_missing else []) from None


def settings_problems(error: ValidationError) -> list[str]:
    """A line for each variable that is missing or wrong."""
    return [_line(e["loc"], e["type"], e["msg"]) for e in error.errors()]


def _line(location: tuple[int | str, ...], kind: str, message: str) -> str:
    variable = f"{PREFIX}{location[0]}".upper() if location else PREFIX
    return f"{variable} is missing" if kind == "missing" else f"{variable} is wrong: {message[0].lower()}{message[1:]}"
