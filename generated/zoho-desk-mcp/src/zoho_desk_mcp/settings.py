"""Settings, from environment variables that begin with `ZOHO_DESK_`."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from zoho_desk_mcp.data_centers import DATA_CENTERS, DataCenter, DataCenterKey
from zoho_desk_mcp.environment import PREFIX
from zoho_desk_mcp.server.arguments.errors import wrong_value
from zoho_desk_mcp.server.commands.command_error import CommandError
from zoho_desk_mcp.server.logs import LogForm, LogLevel
from zoho_desk_mcp.sign_in.saved_settings import saved_settings


def _folders(given: object) -> object:
    """Folders as a text of the environment has them."""
    if not isinstance(given, str):
        return given
    folders = tuple(Path(part).expanduser() for part in given.split(os.pathsep) if part)
    for folder in folders:
        if not folder.is_dir():
            raise ValueError(f"{folder} is not a folder")
    return folders


def _base_address(given: str) -> str:
    if not re.fullmatch(r"https?://[^/?#\s]+/?", given):
        raise ValueError("give http:// or https:// and a host, without a path, like https://desk.example.com")
    return given.rstrip("/")


Url = Annotated[str, AfterValidator(_base_address)]
Folders = Annotated[tuple[Path, ...], NoDecode, BeforeValidator(_folders)]

S = TypeVar("S", bound=BaseSettings)

HINT = "To try the server without an account, start it with --sandbox."


class SettingsError(CommandError):
    """Settings that are missing or wrong: `problems` has a line for each. A text alone is the whole message."""

    def __init__(self, problems: str | Sequence[str], hints: Sequence[str] = ()) -> None:
        self.problems = [problems] if isinstance(problems, str) else list(problems)
        heading = [] if isinstance(problems, str) else ["the settings are not right:"]
        super().__init__("\n  ".join([*heading, *self.problems, *hints]))


class HostSettings(BaseSettings):
    """Where Zoho Desk is."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, populate_by_name=True)

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


class LogSettings(BaseSettings):
    """How the server logs."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    log: LogForm = "lines"
    log_level: LogLevel = "info"


class ClientSettings(HostSettings):
    """How the API is called, whoever's account it is."""

    timeout: Annotated[float, Field(gt=0)] = 60.0
    """Seconds to wait for a response."""
    connect_timeout: Annotated[float, Field(gt=0)] = 10.0
    """Seconds to wait for a connection."""
    html: Literal["markdown", "raw"] = "markdown"
    """How HTML in responses is passed on."""
    keep_empty: bool = False
    """Whether empty fields stay in responses."""
    max_chars: Annotated[int, Field(ge=2_000)] = 80_000
    """The maximum length of a response, in characters; the rest is cut, and the response says so."""
    validate_answers: Annotated[Literal["off", "warn"], Field(validation_alias=f"{PREFIX}VALIDATE")] = "off"
    """`warn` logs how responses differ from upstream's schemas."""
    max_file_mb: Annotated[float, Field(gt=0, le=1000)] = 20
    """The maximum size of a file that is sent or fetched, in millions of bytes."""


class Settings(ClientSettings):
    """What the server needs to know of one Zoho Desk account."""

    client_id: str
    client_secret: SecretStr
    refresh_token: SecretStr
    org_id: Annotated[str, Field(pattern=r"^[0-9]+$")]
    daily_credits: Annotated[int, Field(gt=0)] | None = None
    """The API credits that the organization's edition has a day; Zoho does not tell."""
    cache: Literal["disk", "memory"] = "disk"
    """Where access tokens are kept: on disk a restart and other processes use them too."""
    files: Folders = ()
    """Folders whose files may be uploaded by path, over stdio only; separated like those of PATH."""


def load_settings() -> Settings:
    """The settings of the environment, and of the account that `auth login` saved where the environment leaves it open.

    Raises SettingsError that names every variable that is missing or wrong.
    """
    saved, hint = saved_settings(os.environ)
    return _loaded(Settings, saved, hint)


def load_client_settings(data_center: str | None = None) -> ClientSettings:
    """The settings of the environment on how the API is called, in this data center if given. Raises SettingsError."""
    return _loaded(ClientSettings, {"data_center": data_center} if data_center else {}, HINT)


def load_log_settings() -> LogSettings:
    """The settings of the environment on logs. Raises SettingsError."""
    return _loaded(LogSettings, {}, HINT)


def _loaded(settings: type[S], saved: Mapping[str, Any], hint: str) -> S:
    try:
        return settings(**saved)
    except ValidationError as error:
        is_missing = any(e["type"] == "missing" for e in error.errors())
        raise SettingsError(settings_problems(error), [hint, HINT] if is_missing else []) from None


def settings_problems(error: ValidationError, prefix: str = PREFIX) -> list[str]:
    """A line for each variable that is missing or wrong. `prefix` is that of fields without a name of their own."""
    return [_line(details, prefix) for details in error.errors()]


def _line(details: Mapping[str, Any], prefix: str) -> str:
    field = str(details["loc"][0]).upper() if details["loc"] else ""
    variable = field if field.startswith(PREFIX) else prefix + field
    return f"{variable} is missing" if details["type"] == "missing" else wrong_value(variable, details)
