"""What the commands `serve`, `db`, `api-token` and `key` do."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn
from sqlalchemy.exc import DatabaseError
from starlette.types import ASGIApp

from ..content import ServerContent
from ..http.base_client import BaseClient
from ..http.connection_settings import check_connection_settings
from ..logs.configure import configure_logs
from ..product import COMMAND, HOSTING_ENV_PREFIX
from ..selection import Offer
from ..settings import LogSettings, SettingsError, load
from .app import create_app
from .connector import AccountConnector
from .errors import DatabaseDownError, InvalidError
from .forms import NewApiToken, parse
from .header_timeout import MAX_HEADER_BYTES, http_protocol
from .http_server import HttpServer
from .mcp_endpoint.single import create_single_app
from .oidc.settings import load_oidc_settings
from .settings import HostingSettings, load_hosting_settings
from .storage import encryption
from .storage.api_tokens import ApiTokens
from .storage.audit_log import Actor
from .storage.database import Database
from .storage.key_check import check_keys
from .storage.migrate import is_current, upgrade
from .storage.secret_rotation import rotate_secrets
from .trial import begin_trial

logger = logging.getLogger(__name__)
COMMAND_LINE = Actor("command line")
KEEP_ALIVE = 75
"""Seconds that an idle connection stays: longer than proxies keep theirs (60), or these would meet closed ones."""


def serve(
    host: str, port: int, content: ServerContent, accounts: AbstractAsyncContextManager[AccountConnector]
) -> None:
    """Serve hosted mode until told to stop. Raises SettingsError where a setting, the database or the port is wrong."""
    settings = load_hosting_settings()
    load_oidc_settings()  # what is wrong with them is said before anything listens
    asyncio.run(_check_database(encryption.SecretCipher(encryption.load_keys(settings))))
    url = settings.public_url or url_of(host, port)
    _run_app(create_app(settings, content, accounts, host, url), settings, host, port)


def serve_trial(
    host: str,
    port: int,
    content: ServerContent,
    accounts: AbstractAsyncContextManager[AccountConnector],
    account: Mapping[str, str],
) -> None:
    """Serve hosted mode with this account on a database that is gone afterwards. Raises SettingsError like `serve`."""
    with TemporaryDirectory(prefix=f"{COMMAND}-") as folder:
        given = load_hosting_settings()
        settings = given.model_copy(update={"data_folder": Path(folder), "database_url": None, "key": None})
        asyncio.run(_make_tables(settings))
        url = settings.public_url or url_of(host, port)
        _run_app(
            create_app(settings, content, accounts, host, url, partial(begin_trial, account)), settings, host, port
        )


def serve_single(
    host: str,
    port: int,
    content: ServerContent,
    connection: AbstractAsyncContextManager[BaseClient],
    offer: Offer,
) -> None:
    """Serve one account at /mcp. Raises SettingsError like `serve`."""
    settings = load_hosting_settings()
    _run_app(create_single_app(settings, content, host, connection, offer), settings, host, port)


def _run_app(app: ASGIApp, settings: HostingSettings, host: str, port: int) -> None:
    """Run an application; at SIGTERM let running requests end. Raises SettingsError where it cannot listen there."""
    check_connection_settings()
    logs = load(LogSettings)
    configure_logs(logs.log, logs.log_level)
    config = uvicorn.Config(
        app,
        http=http_protocol(settings.header_timeout),
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        h11_max_incomplete_event_size=MAX_HEADER_BYTES,
        limit_concurrency=settings.connections,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=settings.stop_timeout,
    )
    try:
        listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise SettingsError(f"cannot listen on {host}:{port}: {error.strerror}") from error
    with listener:
        logger.info("listening", extra={"data": {"host": host, "port": listener.getsockname()[1]}})
        HttpServer(config).run(sockets=[listener])


def url_of(host: str, port: int) -> str:
    """The address of a server that is reached directly."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


async def _make_tables(settings: HostingSettings) -> None:
    database = Database(settings.database)
    try:
        await upgrade(database)
    finally:
        await database.close()


async def upgrade_database() -> None:
    """`db upgrade`."""
    async with _database() as database:
        print(f"The database has revision {await upgrade(database)}.")


async def create_api_token(name: str, role: str) -> None:
    """`api-token create`: the token goes to standard output, all else to standard error."""
    try:
        form = parse(NewApiToken, {"name": name, "role": role})
    except InvalidError as error:
        raise SettingsError("\n".join(error.faults)) from None
    async with _ready_database() as database:
        info, secret = await ApiTokens(database).create(form, COMMAND_LINE)
    print(f"Token {info.id} ({info.role}). It is not shown again:", file=sys.stderr)
    print(secret)


async def list_api_tokens() -> None:
    """`api-token list`."""
    async with _ready_database() as database:
        for info in await ApiTokens(database).list():
            print(f"{info.id}  {info.role:6}  {info.created_at:%Y-%m-%d %H:%M}  {info.name}")


async def revoke_api_token(id: str) -> None:
    """`api-token revoke`. Raises SettingsError where there is none with this id."""
    async with _ready_database() as database:
        if not await ApiTokens(database).revoke(id, COMMAND_LINE):
            raise SettingsError(f"There is no API token {id}; `{COMMAND} api-token list` shows all")
    print(f"Token {id} is revoked.")


def generate_key() -> None:
    """`key generate`."""
    print(encryption.new_key())


async def rotate_keys() -> None:
    """`key rotate`: with one key in a key file, put a new one before it; with several, encrypt all with the first.

    A server that runs writes with the first key it was started with: between the two steps it is restarted.
    Several replicas must know a key before one of them writes with it: there the operator puts the keys in their order.
    Raises SettingsError where that is still to be done.
    """
    settings = load_hosting_settings()
    keys: Sequence[str] = encryption.load_keys(settings)
    path = encryption.key_path(settings)
    where = f"{HOSTING_ENV_PREFIX}KEY" if settings.key is not None else f"the file {path}"
    async with _ready_database() as database:
        if len(keys) > 1:
            count = await rotate_secrets(database, encryption.SecretCipher(keys))
            print(f"The secrets of {count} rows are encrypted with the first key. Remove the other keys from {where}.")
        elif settings.key is None and database.is_sqlite:
            encryption.write_keys(path, [encryption.new_key(), *keys])
            print(f"A new key is the first in {where}. Restart the server, then run `{COMMAND} key rotate` again.")
        else:
            raise SettingsError(
                f"There is only one key in {where}. Put a new one (`{COMMAND} key generate`) after it, restart all "
                f"servers; put the new one first, restart all servers; then run `{COMMAND} key rotate`"
            )


async def _check_database(cipher: encryption.SecretCipher) -> None:
    async with _ready_database() as database:
        await check_keys(database, cipher)


@asynccontextmanager
async def _ready_database() -> AsyncIterator[Database]:
    """The database with this version's tables. SQLite is upgraded here; PostgreSQL by `db upgrade`, not by a replica.

    Raises SettingsError where it is not there or not upgraded.
    """
    async with _database() as database:
        if database.is_sqlite:
            await upgrade(database)
        elif not await is_current(database):
            raise SettingsError(f"The database's tables are not those of this version: run `{COMMAND} db upgrade`")
        yield database


@asynccontextmanager
async def _database() -> AsyncIterator[Database]:
    settings = load_hosting_settings()
    database = Database(settings.database, settings.database_timeouts)
    try:
        yield database
    except (DatabaseError, DatabaseDownError) as error:  # it is not there, is no database, or takes nothing
        cause = error.__cause__ if isinstance(error, DatabaseDownError) else error
        reason = getattr(cause, "orig", None) or repr(cause)
        raise SettingsError(f"The database {database.name} cannot be used: {reason}") from None
    finally:
        await database.close()
