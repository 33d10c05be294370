"""All parts of a running server, made once and handed to the routes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

from .accounts.accounts import Accounts
from .storage.api_tokens import ApiTokens
from .storage.calls import Calls
from .storage.database import Database
from .accounts.clients import AccountClients
from .storage.encryption import Vault, load_keys
from .mcp_endpoint.endpoint import McpUrls
from .mcp_endpoint.limits import Limits
from ..protocols import Vendor
from .connector import AccountConnector
from .metrics import Metrics
from .storage.mcp_servers import Records
from .mcp_endpoint.servers import Choices
from .admin.sessions import Sessions
from .settings import HostingSettings
from .storage.cleanup import sweep_for_ever
from .mcp_endpoint.call_recorder import Watch
from .accounts.access_tokens import TokenStore


@dataclass(frozen=True)
class Services:
    """What routes work with."""

    public_url: str
    database: Database
    connector: AccountConnector
    accounts: Accounts
    records: Records
    api_tokens: ApiTokens
    sessions: Sessions
    calls: Calls
    metrics: Metrics
    urls: McpUrls

    def url_of(self, token: str) -> str:
        """The URL of an MCP server."""
        return f"{self.public_url}/mcp/{token}"

    def sse_url_of(self, token: str) -> str:
        """The same for clients that know only the SSE transport."""
        return f"{self.public_url}/sse/{token}"


@asynccontextmanager
async def run_services(settings: HostingSettings, vendor: Vendor, public_url: str) -> AsyncIterator[Services]:
    """The parts, running, for the time of the context. At its end calls that run have ended, and rows are written."""
    vault = Vault(load_keys(settings))
    database = Database(settings.database)
    metrics, limits, calls = Metrics(), Limits(settings.calls_at_once), Calls(database)
    records, api_tokens = Records(database), ApiTokens(database)
    choices = Choices(vendor.content(), Watch(calls, metrics, limits), settings.max_body)
    try:
        async with vendor.accounts() as connector, calls.run():
            tokens = TokenStore(database, vault, metrics.note_refresh)
            clients = AccountClients(connector, vault, tokens)
            sweeper = asyncio.create_task(
                sweep_for_ever(database, timedelta(days=settings.keep_calls_days), settings.sweep_every)
            )
            try:
                yield Services(
                    public_url=public_url,
                    database=database,
                    connector=connector,
                    accounts=Accounts(database, vault, connector, public_url),
                    records=records,
                    api_tokens=api_tokens,
                    sessions=Sessions(database),
                    calls=calls,
                    metrics=metrics,
                    urls=McpUrls(records, api_tokens, clients, choices, limits, metrics),
                )
            finally:
                sweeper.cancel()
                with suppress(asyncio.CancelledError):
                    await sweeper
                await choices.end()
                await tokens.aclose()
    finally:
        await database.close()
