"""What the commands `serve`, `db`, `api-token` and `key` do."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

import uvicorn
from starlette.types import ASGIApp

from zoho_desk_mcp.hosting import encryption
from zoho_desk_mcp.hosting.accounts import rotate_secrets
from zoho_desk_mcp.hosting.api_tokens import ApiTokens
from zoho_desk_mcp.hosting.app import create_app
from zoho_desk_mcp.hosting.database import Database
from zoho_desk_mcp.hosting.errors import InvalidError
from zoho_desk_mcp.hosting.forms import NewApiToken, parse
from zoho_desk_mcp.hosting.migrate import upgrade
from zoho_desk_mcp.hosting.protocol import MAX_HEAD, protocol_with
from zoho_desk_mcp.hosting.settings import PREFIX, HostingSettings, load_hosting_settings
from zoho_desk_mcp.settings import SettingsError


def serve(host: str, port: int) -> None:
    """Serve hosted mode until told to stop."""
    settings = load_hosting_settings()
    encryption.Vault(encryption.load_keys(settings))
    url = settings.public_url or f"http://{f'[{host}]' if ':' in host else host}:{port}"
    run_app(create_app(settings, host, url), settings, host, port)


def run_app(app: ASGIApp, settings: HostingSettings, host: str, port: int) -> None:
    """Run an application; at SIGTERM let running requests end."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("mcp", "httpx", "httpx2", "httpcore", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    print(f"Listening on http://{host}:{port}", file=sys.stderr)
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=protocol_with(settings.header_timeout),
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=MAX_HEAD,
        limit_concurrency=settings.connections,
        timeout_graceful_shutdown=settings.stop_timeout,
    )
    uvicorn.Server(config).run()


async def upgrade_database() -> None:
    """`db upgrade`."""
    database = Database(load_hosting_settings().database)
    try:
        print(f"The database has revision {await upgrade(database)}.")
    finally:
        await database.close()


async def create_api_token(name: str, role: str) -> None:
    """`api-token create`: the token goes to standard output, all else to standard error."""
    try:
        form = parse(NewApiToken, {"name": name, "role": role})
    except InvalidError as error:
        raise SettingsError("\n".join(error.faults)) from None
    database = await _upgraded()
    try:
        info, secret = await ApiTokens(database).create(form)
    finally:
        await database.close()
    print(f"Token {info.id} ({info.role}). It is not shown again:", file=sys.stderr)
    print(secret)


async def list_api_tokens() -> None:
    """`api-token list`."""
    database = await _upgraded()
    try:
        for info in await ApiTokens(database).list():
            print(f"{info.id}  {info.role:6}  {info.created_at:%Y-%m-%d %H:%M}  {info.name}")
    finally:
        await database.close()


async def revoke_api_token(id: str) -> None:
    """`api-token revoke`. Raises SettingsError where there is none with this id."""
    database = await _upgraded()
    try:
        if not await ApiTokens(database).revoke(id):
            raise SettingsError(f"There is no API token {id}; `zoho-desk-mcp api-token list` shows all")
    finally:
        await database.close()
    print(f"Token {id} is revoked.")


def generate_key() -> None:
    """`key generate`."""
    print(encryption.new_key())


async def rotate_keys() -> None:
    """`key rotate`: with a key file, put a new key first; encrypt all secrets anew; then drop the file's old keys.

    With ZOHO_DESK_MCP_KEY the order is the operator's: new key first, old key second, until this has run.
    """
    settings = load_hosting_settings()
    keys: Sequence[str] = encryption.load_keys(settings)
    path = encryption.key_path(settings)
    if settings.key is None:
        keys = [encryption.new_key(), *keys]
        encryption.write_keys(path, keys)
    database = Database(settings.database)
    try:
        count = await rotate_secrets(database, encryption.Vault(keys))
    finally:
        await database.close()
    print(f"The secrets of {count} rows are encrypted with the first key.")
    where = f"the file {path}" if settings.key is None else f"{PREFIX}KEY"
    print(f"Restart the servers, then remove the old keys from {where}.")


async def _upgraded() -> Database:
    """The database; SQLite is upgraded as at start, so that the first token can be made before."""
    database = Database(load_hosting_settings().database)
    if database.is_sqlite:
        await upgrade(database)
    return database
