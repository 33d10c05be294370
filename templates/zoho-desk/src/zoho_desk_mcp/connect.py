"""Opens clients of Zoho Desk: for one account of the settings, for each account of hosted mode, for the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.data_centers import DataCenter
from zoho_desk_mcp.oauth.access_tokens import AccessTokens
from zoho_desk_mcp.oauth.client import OAuthClient, Registration
from zoho_desk_mcp.oauth.token_cache import TokenCache
from zoho_desk_mcp.oauth.tokens import TokenSource
from zoho_desk_mcp.server.http.cursors import Cursors
from zoho_desk_mcp.server.http.http_client import http_client
from zoho_desk_mcp.server.http.lazy_client import lazy_client
from zoho_desk_mcp.server.settings import load
from zoho_desk_mcp.settings import ClientSettings, Settings

SANDBOX_URL = "http://sandbox.invalid"
"""An address that leads nowhere: the sandbox responds within the process."""


@dataclass(frozen=True)
class Connection:
    """An organization of Zoho Desk, and how it is reached."""

    center: DataCenter
    org_id: str
    cursor_key: SecretStr
    """What the cursors of its lists are signed with."""
    daily_credits: int | None = None
    account: str = ""
    """What tells its requests from those of other accounts, where these share the HTTP client."""


def open_client(
    http: httpx2.AsyncClient,
    connection: Connection,
    tokens: TokenSource,
    settings: ClientSettings,
    folders: tuple[Path, ...] = (),
) -> Client:
    """The client of one connection. Every way of serving opens its clients here.

    `folders` are those whose files callers may name: none, unless the caller is the person whose machine this is.
    """
    return Client(
        http,
        connection.center.desk,
        connection.org_id,
        tokens,
        Cursors(connection.cursor_key.get_secret_value()),
        connection.daily_credits,
        zone=connection.center.zone,
        files=settings.file_rules(folders),
        style=settings.style,
        account=connection.account,
    )


@asynccontextmanager
async def connect(
    settings: Settings, transport: httpx2.AsyncBaseTransport | None = None, *, local: bool = False
) -> AsyncIterator[Client]:
    """The client of the account in the settings, for the time of the context.

    `local`: the caller is the person whose machine this is (stdio), and may name files of the folders in the settings.
    """
    registration = Registration(settings.hosts.accounts, settings.client_id, settings.client_secret)
    connection = Connection(settings.hosts, settings.org_id, settings.client_secret, settings.daily_credits)
    async with lazy_client(partial(http_client, settings, transport)) as http:
        cache = TokenCache(registration, settings.refresh_token) if settings.cache == "disk" else None
        tokens = AccessTokens(OAuthClient(http, registration), settings.refresh_token, cache)
        try:
            yield open_client(http, connection, tokens, settings, settings.files if local else ())
        finally:
            await tokens.aclose()


def sandbox_settings(url: str) -> Settings:
    """The settings of a sandbox at a base address. Raises SettingsError for variables that are wrong."""
    from zoho_desk_mcp.sandbox import credentials

    given = {
        "client_id": credentials.CLIENT_ID,
        "client_secret": SecretStr(credentials.CLIENT_SECRET),
        "refresh_token": SecretStr(credentials.REFRESH_TOKEN),
        "org_id": credentials.ORG_ID,
        "api_url": url,
        "accounts_url": url,
        "cache": "memory",
    }
    return load(Settings, given)


def connect_sandbox(*, local: bool = False) -> AbstractAsyncContextManager[Client]:
    """A Zoho Desk in memory, fresh for each context.

    What it is made of is imported here: that takes a moment, in which no signal would reach a task.
    """
    from zoho_desk_mcp.sandbox.app import create_app

    return connect(sandbox_settings(SANDBOX_URL), httpx2.ASGITransport(create_app()), local=local)
