"""A client of the API for each account, and for each person who has a login of their own in one."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from pydantic import SecretStr

from ...http.base_client import BaseClient
from ..connector import AccountConnector
from ..storage.encryption import SecretCipher
from ..storage.models import Account, PersonalLogin
from .access_tokens import SharedTokens, TokenStore
from .app import app_of
from .personal_logins import PersonalLogins
from .same_logins import SameLogins
from .shared_token import TokenOwner

_Login = tuple[TokenOwner, str, bytes, bytes, int | None]
MAX_CACHED_CLIENTS = 1000
"""The client that was not used for the longest time is dropped, and made again when needed."""


class AccountClients:
    """Opens clients, and caches them for as long as an account's login stays what it was."""

    def __init__(
        self, connector: AccountConnector, cipher: SecretCipher, store: TokenStore, personal_logins: PersonalLogins
    ) -> None:
        self._connector = connector
        self._personal_logins = personal_logins
        self._cipher = cipher
        self._store = store
        self._same_logins = SameLogins(connector)
        self._cache: OrderedDict[_Login, BaseClient] = OrderedDict()

    def get(self, account: Account, personal: PersonalLogin | None = None) -> BaseClient:
        """The account's client, or that of a person in it."""
        owner = TokenOwner(account.id, personal.person_id if personal is not None else None)
        refresh_token = account.refresh_token if personal is None else personal.refresh_token
        login = (owner, account.client_id, account.client_secret, refresh_token, account.daily_credits)
        client = self._cache.pop(login, None) or self._open(account, personal, owner)
        self._cache[login] = client
        if len(self._cache) > MAX_CACHED_CLIENTS:
            self._cache.popitem(last=False)
        return client

    def _open(self, account: Account, personal: PersonalLogin | None, owner: TokenOwner) -> BaseClient:
        app = app_of(account, self._cipher)
        if personal is not None:
            tokens = SharedTokens(owner, self._store, lambda _: self._personal_logins.refresh(app, personal))
        else:
            refresh_token = SecretStr(self._cipher.decrypt(account.refresh_token))
            tokens = SharedTokens(owner, self._store, partial(self._same_logins.refresh, app, refresh_token))
        return self._connector.open_client(app, account.org_id, account.daily_credits, tokens, account=account.id)
