"""Settings of hosted mode, from environment variables."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError

from ..environment import EnvironmentSettings
from ..files.home import at_home
from ..product import COMMAND, HOSTING_ENV_PREFIX
from ..settings import Seconds, SettingsError, Url, settings_problems, with_home
from ..variables import variable
from .storage.postgresql import PostgresqlTimeouts
from .web_addresses import Hosts, Networks, Origins, host_of, origin_of

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

MAX_WORKERS = 64
Days = Annotated[int, Field(gt=0, le=36_500)]
"""A century at most: the calendar ends."""


def _data_folder() -> Path:
    """What is no whole path is none to the specification of the variable; without a home no other is known."""
    given = Path(variable("XDG_DATA_HOME"))
    if not given.is_absolute():
        given = Path("~/.local/share")
        with suppress(RuntimeError):  # told when it is used
            given = at_home(str(given))
    return given / COMMAND


def _path(given: object) -> object:
    """A path as a text of the environment has it."""
    return with_home(given) if isinstance(given, str) else given


def _sendable(token: SecretStr) -> SecretStr:
    """A token that a header can have. Raises ValueError."""
    if not token.get_secret_value().isascii():
        raise ValueError("it has letters that no client sends in a header: take a to z, digits and signs")
    return token


HeaderToken = Annotated[SecretStr, AfterValidator(_sendable)]
"""What callers have to send."""


class HostingSettings(EnvironmentSettings):
    """How the server runs; accounts and MCP servers are in its database."""

    prefix = HOSTING_ENV_PREFIX

    database_url: str | None = None
    """SQLAlchemy URL of the database; SQLite in `data_folder` where none is given."""
    database_connections: Annotated[int, Field(ge=4, le=1000)] = 25
    """Connections of one process to PostgreSQL."""
    statement_timeout: Seconds = 20.0
    """Seconds after which PostgreSQL ends a statement."""
    lock_timeout: Seconds = 10.0
    """Seconds after which it ends the wait for a lock."""
    idle_timeout: Seconds = 3.0
    """Seconds after which it ends a transaction that does nothing, as that of a process that is frozen."""
    data_folder: Annotated[Path, BeforeValidator(_path)] = Field(default_factory=_data_folder)
    """Where SQLite's file and the key file are."""
    key: SecretStr | None = None
    """Fernet keys, comma separated: the first encrypts, all decrypt."""
    key_file: Annotated[Path | None, BeforeValidator(_path)] = None
    """A file of Fernet keys, one a line, that only its owner may read; `key` in `data_folder` where none is given."""
    public_url: Annotated[Url, AfterValidator(origin_of)] | None = None
    """The address under which agents reach the server. URLs are made from it, never from a request's Host."""
    allowed_hosts: Hosts = ()
    """Further values of the Host header to accept, comma separated."""
    trusted_proxies: Networks = ()
    """Addresses and networks of proxies whose `X-Forwarded-For` is believed, comma separated."""
    allowed_origins: Origins = ()
    """Values of the Origin header to accept in addition to the server's own, comma separated."""
    internal_client_hosts: Hosts = ()
    """Hosts within the network whose OAuth client metadata documents may be fetched, comma separated."""
    access_token: HeaderToken | None = None
    """What callers of `serve --single` must send as `Authorization: Bearer`."""
    metrics_token: Annotated[HeaderToken, Field(min_length=20)] | None = None
    """What Prometheus sends as `Authorization: Bearer` for `/metrics`; an API token of role admin opens them, too."""
    max_body: Annotated[int, Field(gt=0)] = 4 * 1024 * 1024
    """The maximum size of a request's body, in bytes."""
    header_timeout: Seconds = 10.0
    """Seconds that a client may take to send a request's head."""
    body_timeout: Seconds = 30.0
    """Seconds that a client may take to send a request's body."""
    request_timeout: Seconds = 120.0
    """Seconds that a request may take as a whole; streams of the SSE transport are not counted."""
    stop_timeout: Annotated[int, Field(gt=0, le=86_400)] = 60
    """Seconds that running calls have to end when the server is told to stop."""
    calls_at_once: Annotated[int, Field(gt=0)] = 20
    """Requests that one MCP server's URL may run at the same time, in one process."""
    connections: Annotated[int, Field(gt=0)] = 2000
    """Connections that one process serves at the same time."""
    workers: Annotated[int, Field(gt=0, le=MAX_WORKERS)] = 1
    """Processes that serve one port of one machine; `serve --workers` goes before it."""
    keep_calls_days: Days = 30
    """Days that the record of a call is kept, and that an MCP server stays as history when it has ended."""
    keep_audit_days: Days = 365
    """Days that the audit log keeps an entry."""
    sweep_every: Seconds = 60.0
    """Seconds between two deletions of what has expired."""

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the database."""
        if self.database_url:
            return self.database_url
        # All other characters stay, also those of a home folder that are no UTF-8.
        path = str(self.own_folder / "hosting.db").replace("%", "%25").replace("?", "%3F")
        return f"sqlite:///{path}"

    @property
    def own_folder(self) -> Path:
        """`data_folder`, for whoever reads or writes in it. Raises SettingsError where nobody says which it is."""
        if "data_folder" not in self.model_fields_set and not self.data_folder.is_absolute():
            raise SettingsError(f"This user has no home folder: set {HOSTING_ENV_PREFIX}DATA_FOLDER")
        return self.data_folder

    @property
    def database_timeouts(self) -> PostgresqlTimeouts:
        """When PostgreSQL ends what takes too long."""
        return PostgresqlTimeouts(self.statement_timeout, self.lock_timeout, self.idle_timeout)

    def host_names(self, host: str) -> frozenset[str]:
        """The names, without port, that a Host header may hold where the server listens on `host`."""
        own = [] if host in ("0.0.0.0", "::") else [host]  # noqa: S104
        public = [self.public_url] if self.public_url else []
        return frozenset((*map(host_of, (*LOOPBACK, *own, *public)), *self.allowed_hosts))

    @property
    def internal_hosts(self) -> frozenset[str]:
        """The hosts of client metadata documents that may be at addresses within a network."""
        return frozenset(self.internal_client_hosts)

    @property
    def origins(self) -> frozenset[str]:
        """The origins that may call in addition to that of the request's own Host."""
        public = [self.public_url] if self.public_url else []
        return frozenset((*self.allowed_origins, *public))


def load_hosting_settings() -> HostingSettings:
    """The settings of the environment. Raises SettingsError that names every variable that is wrong."""
    try:
        return HostingSettings()
    except ValidationError as error:
        raise SettingsError(settings_problems(error, HostingSettings)) from None
