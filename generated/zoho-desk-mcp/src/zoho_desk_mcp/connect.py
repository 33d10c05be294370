"""Connects the server to Zoho Desk, or to the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp import __version__
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.lazyclient import lazy_client
from zoho_desk_mcp.desk.oauth import AccessTokens, Credentials
from zoho_desk_mcp.desk.pages import Cursors
from zoho_desk_mcp.settings import Settings

SANDBOX_URL = "http://sandbox.invalid"
"""An address that leads nowhere: the sandbox answers within the process."""


@asynccontextmanager
async def connect(settings: Settings, transport: httpx2.AsyncBaseTransport | None = None) -> AsyncIterator[Desk]:
    """Zoho Desk as the settings say, for the time of the context."""
    headers = {"User-Agent": f"zoho-desk-mcp/{__version__}", "Accept": "application/json"}
    make = partial(httpx2.AsyncClient, timeout=settings.timeout, headers=headers, transport=transport)
    async with lazy_client(make) as http:
        credentials = Credentials(
            settings.client_id, settings.client_secret.get_secret_value(), settings.refresh_token.get_secret_value()
        )
        tokens = AccessTokens(http, settings.hosts.accounts, credentials)
        cursors = Cursors(credentials.client_secret)
        yield Desk(http, settings.hosts.desk, settings.org_id, tokens, cursors, settings.daily_credits)


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
    )


@asynccontextmanager
async def connect_sandbox() -> AsyncIterator[Desk]:
    """A Zoho Desk in memory, fresh for each context."""
    from zoho_desk_mcp.sandbox.app import create_app

    async with connect(sandbox_settings(SANDBOX_URL), httpx2.ASGITransport(create_app())) as desk:
        yield desk
