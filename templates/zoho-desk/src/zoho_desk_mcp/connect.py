"""Connects the server to Zoho Desk, or to the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp import __version__
from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.uploads import MEGABYTE, FileRules
from zoho_desk_mcp.server.http.lazy_client import lazy_client
from zoho_desk_mcp.oauth.access_tokens import AccessTokens, Credentials, TokenCache
from zoho_desk_mcp.server.http.pagination import Cursors
from zoho_desk_mcp.server.responses.shaping import Style
from zoho_desk_mcp.settings import Settings

SANDBOX_URL = "http://sandbox.invalid"
"""An address that leads nowhere: the sandbox answers within the process."""


@asynccontextmanager
async def connect(
    settings: Settings, transport: httpx2.AsyncBaseTransport | None = None, *, local: bool = False
) -> AsyncIterator[Client]:
    """Zoho Desk as the settings say, for the time of the context.

    `local`: the caller is the person whose machine this is (stdio), and may name files of the folders in the settings.
    """
    credentials = Credentials(
        settings.client_id, settings.client_secret.get_secret_value(), settings.refresh_token.get_secret_value()
    )
    accounts = settings.hosts.accounts
    async with lazy_client(partial(_http_client, settings, transport)) as http:
        cache = TokenCache(accounts, credentials) if settings.cache == "disk" else None
        tokens = AccessTokens(http, accounts, credentials, cache)
        try:
            yield _client(settings, http, tokens, settings.files if local else ())
        finally:
            await tokens.aclose()


def _http_client(settings: Settings, transport: httpx2.AsyncBaseTransport | None) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        timeout=httpx2.Timeout(settings.timeout, connect=settings.connect_timeout),
        # No limit to connections: the caller decides how many calls run at once, and Zoho says when they are too many.
        limits=httpx2.Limits(max_connections=None, max_keepalive_connections=20),
        headers={"User-Agent": f"zoho-desk-mcp/{__version__}", "Accept": "application/json, */*;q=0.5"},
        transport=transport,
    )


def _client(settings: Settings, http: httpx2.AsyncClient, tokens: AccessTokens, folders: tuple[Path, ...]) -> Client:
    return Client(
        http,
        settings.hosts.desk,
        settings.org_id,
        tokens,
        Cursors(settings.client_secret.get_secret_value()),
        settings.daily_credits,
        zone=settings.hosts.zone,
        files=FileRules(int(settings.max_file_mb * MEGABYTE), folders),
        style=Style(settings.html, settings.keep_empty, settings.max_chars, settings.validate_answers == "warn"),
    )


def sandbox_settings(url: str) -> Settings:
    """The settings of a sandbox that answers at a base address."""
    from zoho_desk_mcp.sandbox import credentials

    return Settings(
        client_id=credentials.CLIENT_ID,
        client_secret=SecretStr(credentials.CLIENT_SECRET),
        refresh_token=SecretStr(credentials.REFRESH_TOKEN),
        org_id=credentials.ORG_ID,
        api_url=url,
        accounts_url=url,
        cache="memory",
    )


@asynccontextmanager
async def connect_sandbox(*, local: bool = False) -> AsyncIterator[Client]:
    """A Zoho Desk in memory, fresh for each context."""
    from zoho_desk_mcp.sandbox.app import create_app

    transport = httpx2.ASGITransport(create_app())
    async with connect(sandbox_settings(SANDBOX_URL), transport, local=local) as client:
        yield client
