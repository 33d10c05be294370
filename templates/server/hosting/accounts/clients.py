"""A client of the API for each account."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from pydantic import SecretStr

from ...http.base_client import BaseClient
from ..connector import AccountConnector, OAuthApp
from ..storage.encryption import SecretCipher
from ..storage.models import Account
from .access_tokens import SharedTokens, TokenStore

_Login = tuple[str, str, bytes, bytes, int | None]
MAX_CACHED_CLIENTS = 1000
"""The client that was not used for the longest time is dropped, and made again when needed."""


class AccountClients:
    """Opens clients, and caches them for as long as an account's login stays what it was."""

    def __init__(self, connector: AccountConnector, cipher: SecretCipher, store: TokenStore) -> None:
        self._connector = connector
        self._cipher = cipher
        self._store = store
        self._cache: OrderedDict[_Login, BaseClient] = OrderedDict()

    def get(self, account: Account) -> BaseClient:
        """The account's client."""
        login = (account.id, account.client_id, account.client_secret, account.refresh_token, account.daily_credits)
        client = self._cache.pop(login, None) or self._open(account)
        self._cache[login] = client
        if len(self._cache) > MAX_CACHED_CLIENTS:
            self._cache.popitem(last=False)
        return client

    def _open(self, account: Account) -> BaseClient:
        app = app_of(account, self._cipher)
        refresh_token = SecretStr(self._cipher.decrypt(account.refresh_token))
        tokens = SharedTokens(account.id, self._store, partial(self._connector.refresh, app, refresh_token))
        return self._connector.open_client(app, account.org_id, account.daily_credits, tokens, account=account.id)


def app_of(account: Account, cipher: SecretCipher) -> OAuthApp:
    """The OAuth app that an account was connected with. Raises SettingsError where no key fits."""
    return OAuthApp(account.data_center, account.client_id, SecretStr(cipher.decrypt(account.client_secret)))
