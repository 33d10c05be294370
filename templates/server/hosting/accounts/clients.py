"""Zoho Desk for each account, on one HTTP client."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import httpx2

from .... import __version__
from ....client import Client
from ....data_centers import DataCenterKey
from ....oauth.access_tokens import Credentials
from ...http.pagination import Cursors
from ..storage.encryption import Vault
from ..storage.models import Account
from ..settings import HostingSettings
from .access_tokens import SharedTokens, TokenStore

KEPT = 1000
"""Accounts whose client is kept; one that is not kept is made anew."""
CONNECTIONS = httpx2.Limits(max_connections=400, max_keepalive_connections=50)
"""The client looks through all idle connections at each request: many of them cost more than they save."""
TIMEOUT = 60.0


@asynccontextmanager
async def upstream_client() -> AsyncIterator[httpx2.AsyncClient]:
    """The HTTP client that all accounts share, for the time of the context."""
    headers = {"User-Agent": f"zoho-desk-mcp/{__version__}", "Accept": "application/json"}
    async with httpx2.AsyncClient(timeout=TIMEOUT, headers=headers, limits=CONNECTIONS) as http:
        yield http


class Desks:
    """Gives the Zoho Desk of an account."""

    def __init__(self, settings: HostingSettings, http: httpx2.AsyncClient, vault: Vault, store: TokenStore) -> None:
        self._settings = settings
        self._http = http
        self._vault = vault
        self._store = store
        self._kept: OrderedDict[str, Client] = OrderedDict()

    def of(self, account: Account) -> Client:
        """The account's Zoho Desk. An account never changes, so its id says it all."""
        desk = self._kept.pop(account.id, None) or self._make(account)
        self._kept[account.id] = desk
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return desk

    def _make(self, account: Account) -> Client:
        hosts = self._settings.hosts(cast("DataCenterKey", account.data_center))
        secret = self._vault.decrypt(account.client_secret)
        credentials = Credentials(account.client_id, secret, self._vault.decrypt(account.refresh_token))
        tokens = SharedTokens(self._http, hosts.accounts, credentials, account.id, self._store)
        cursors, daily = Cursors(secret), account.daily_credits
        return Client(self._http, hosts.desk, account.org_id, tokens, cursors, daily, zone=hosts.zone)
