"""Settings that every server has, from environment variables, and what is wrong with settings in words."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import httpx2
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError

from .arguments.errors import wrong_value
from .arguments.uploads import MEGABYTE, FileRules
from .command_error import CommandError
from .environment import EnvironmentSettings
from .files.home import at_home
from .http.connection_settings import HOST, MAX_PORT
from .logs.configure import LogForm, LogLevel
from .product import ENV_PREFIX
from .responses.shaping import DEFAULT_MAX_CHARS, ResultStyle


def with_home(path: str) -> Path:
    """A path of the environment, with the home folder in place of its ~. Raises ValueError where that is not known."""
    try:
        return at_home(path)
    except RuntimeError as error:
        raise ValueError("the home folder that ~ stands for is not known: write the whole path") from error


def _folders(given: object) -> object:
    """Folders as a text of the environment has them."""
    if not isinstance(given, str):
        return given
    folders = tuple(with_home(part) for part in given.split(os.pathsep) if part)
    for folder in folders:
        try:
            is_folder = folder.is_dir()
        except OSError as error:
            raise ValueError(f"a folder cannot be used: {error.strerror}") from error
        if not is_folder:
            raise ValueError(f"{folder} is not a folder")
    return folders


def check_address(given: str, pattern: str, advice: str) -> None:
    """Raise ValueError for what is no address of this form, or one that leads nowhere."""
    if not re.fullmatch(pattern, given):
        raise ValueError(advice)
    try:
        url = httpx2.URL(given)
        host = url.host  # only now is a name with xn-- read
    except (httpx2.InvalidURL, ValueError) as error:
        raise ValueError(f"{error}; {advice}") from error
    if not HOST.fullmatch(host.removesuffix(".")) or url.userinfo or (url.port or 0) > MAX_PORT:
        raise ValueError(f"{advice} (a port up to {MAX_PORT} may follow)")


def _address(pattern: str, advice: str) -> AfterValidator:
    def check(given: str) -> str:
        check_address(given, pattern, advice)
        return given.rstrip("/")

    return AfterValidator(check)


WITH_PATH = r"https?://[^/?#\s]+(/[^?#\s]*)?"
"""The form of an address, perhaps with a path."""

Url = Annotated[
    str,
    _address(
        r"https?://[^/?#\s]+/?", "give http:// or https:// and a host, without a path, like https://api.example.com"
    ),
]
ApiUrl = Annotated[
    str,
    _address(
        WITH_PATH,
        "give http:// or https://, a host and perhaps a path, like https://api.example.com/v2",
    ),
]
"""What stands before the paths of operations."""
Folders = Annotated[tuple[Path, ...], BeforeValidator(_folders)]
Seconds = Annotated[float, Field(gt=0, le=86_400)]
"""A time to wait: a day at most, as databases and systems take no endless ones."""

S = TypeVar("S", bound=EnvironmentSettings)


class SettingsError(CommandError):
    """Settings that are missing or wrong: `problems` has a line for each, `hints` what to do about all of them.

    A text alone is the whole message.
    """

    def __init__(self, problems: str | Sequence[str], hints: Sequence[str] = ()) -> None:
        self.problems = [problems] if isinstance(problems, str) else list(problems)
        self.hints = list(hints)
        heading = [] if isinstance(problems, str) else ["the settings are not right:"]
        super().__init__("\n  ".join([*heading, *self.problems, *hints]))


class LogSettings(EnvironmentSettings):
    """How the server logs."""

    log: LogForm = "lines"
    log_level: LogLevel = "info"


class BaseClientSettings(EnvironmentSettings):
    """How the API is called, and how its responses are passed on."""

    timeout: Seconds = 60.0
    """Seconds to wait for a response."""
    connect_timeout: Seconds = 10.0
    """Seconds to wait for a connection."""
    html: Literal["markdown", "raw"] = "markdown"
    """How HTML in responses is passed on."""
    keep_empty: bool = False
    """Whether empty fields stay in responses."""
    max_chars: Annotated[int, Field(ge=2_000)] = DEFAULT_MAX_CHARS
    """The maximum length of a response, in characters; the rest is cut, and the response says so."""
    output_schemas: bool = True
    """Whether `tools/list` tells the schemas of what core tools return."""
    validate_responses: Annotated[Literal["off", "warn"], Field(validation_alias=f"{ENV_PREFIX}VALIDATE")] = "off"
    """`warn` logs how responses differ from upstream's schemas."""
    max_file_mb: Annotated[float, Field(gt=0, le=1000)] = 20
    """The maximum size of a file that is sent or fetched, in millions of bytes."""

    @property
    def style(self) -> ResultStyle:
        """How responses are passed on."""
        return ResultStyle(
            html=self.html,
            keep_empty=self.keep_empty,
            max_chars=self.max_chars,
            output_schemas=self.output_schemas,
            validate_responses=self.validate_responses == "warn",
        )

    def file_rules(self, folders: tuple[Path, ...] = ()) -> FileRules:
        """How large files may be, and the folders that callers may name files in."""
        return FileRules(int(self.max_file_mb * MEGABYTE), folders)


class LocalSettings(EnvironmentSettings):
    """What only a server of the person whose machine this is may do."""

    files: Folders = ()
    """Folders whose files may be uploaded by path, over stdio only; separated like those of PATH."""


def load(settings: type[S], values: Mapping[str, Any] | None = None, hints: Sequence[str] = ()) -> S:
    """The settings of the environment, and these values, which go before it.

    Raises SettingsError that names every variable that is missing or wrong; with the hints, where one is missing.
    """
    try:
        return settings(**(values or {}))
    except ValidationError as error:
        is_missing = any(e["type"] == "missing" for e in error.errors())
        raise SettingsError(settings_problems(error, settings), hints if is_missing else ()) from None


def settings_problems(error: ValidationError, settings: type[EnvironmentSettings]) -> list[str]:
    """A line for each variable of these settings that is missing or wrong."""
    variables = settings.variables()
    return [_line(details, variables) for details in error.errors()]


def _line(details: Mapping[str, Any], variables: Mapping[str, str]) -> str:
    if not details["loc"]:
        return wrong_value("", details)  # of several variables, which its words name
    field = str(details["loc"][0])  # of one that is missing, the variable itself
    variable = variables.get(field, field)
    return f"{variable} is missing" if details["type"] == "missing" else wrong_value(variable, details)
