"""Accounts: the Zoho Desk organizations that are connected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import cast

import httpx2
from sqlalchemy import delete, select

from ....data_centers import DataCenterKey
from . import zoho_consent
from ..storage.database import Database
from ..storage.encryption import Vault
from ..errors import NotFoundError, RefusedError
from ..admin.forms import NewAccount
from ..storage.models import AccessToken, Account, Call, Consent, utc_now
from ..settings import HostingSettings
from ..storage.tokens import hash_token, new_id, new_token
from .access_tokens import LIFETIME
from ....settings import SettingsError

CALLBACK = "/oauth/callback"
CONSENT_LASTS = timedelta(minutes=10)


@dataclass(frozen=True)
class AccountState:
    """An account, and how its access token stands."""

    account: Account
    token: AccessToken

    @property
    def token_state(self) -> str:
        """`error` after a failed refresh, `fresh` while there is a live access token, `idle` until one is needed."""
        if self.token.error is not None:
            return "error"
        return "fresh" if self.token.token is not None and (self.token.ends_at or utc_now()) > utc_now() else "idle"


class Accounts:
    """All accounts."""

    def __init__(
        self, settings: HostingSettings, database: Database, vault: Vault, http: httpx2.AsyncClient, public_url: str
    ) -> None:
        self._settings = settings
        self._database = database
        self._vault = vault
        self._http = http
        self.redirect_uri = f"{public_url}{CALLBACK}"

    async def connect(self, form: NewAccount, refresh_token: str) -> AccountState:
        """Connect with a refresh token, after a look whether it serves. Raises RefusedError where it does not."""
        hosts = self._settings.hosts(form.data_center)
        client = zoho_consent.Client(form.client_id, form.client_secret.get_secret_value())
        access = await zoho_consent.refresh(self._http, hosts, client, refresh_token)
        org_id = await zoho_consent.organization(self._http, hosts, access, form.org_id)
        row = Account(
            name=form.name,
            org_id=org_id,
            data_center=form.data_center,
            client_id=form.client_id,
            client_secret=self._vault.encrypt(client.secret),
            scopes=[],
            daily_credits=form.daily_credits,
        )
        return await self._add(row, refresh_token, access)

    async def begin_consent(self, form: NewAccount) -> str:
        """The address of Zoho's consent page for this account."""
        scopes = form.scopes or zoho_consent.scopes_of(form.config.names())
        state = new_token()
        row = Consent(
            state_hash=hash_token(state),
            name=form.name,
            org_id=form.org_id,
            data_center=form.data_center,
            client_id=form.client_id,
            client_secret=self._vault.encrypt(form.client_secret.get_secret_value()),
            scopes=scopes,
            daily_credits=form.daily_credits,
            expires_at=utc_now() + CONSENT_LASTS,
        )
        async with self._database.write() as session:
            session.add(row)
        hosts = self._settings.hosts(form.data_center)
        return zoho_consent.consent_url(hosts, form.client_id, scopes, self.redirect_uri, state)

    async def end_consent(self, state: str, code: str | None, error: str | None) -> AccountState:
        """The account that a user agreed to connect. A state serves once. Raises RefusedError."""
        async with self._database.write() as session:
            found = await session.scalars(
                delete(Consent).where(Consent.state_hash == hash_token(state)).returning(Consent)
            )
            begun = found.first()
        if begun is None or begun.expires_at <= utc_now():
            raise RefusedError(400, "NO_CONSENT", "This consent was not begun here, or its ten minutes are over.")
        if code is None:
            message = "Zoho Desk was not connected: its consent page gave no code."
            raise RefusedError(400, "NO_CONSENT", message, [f"Zoho says: {(error or 'nothing')[:100]}"])
        hosts = self._settings.hosts(cast("DataCenterKey", begun.data_center))
        client = zoho_consent.Client(begun.client_id, self._vault.decrypt(begun.client_secret))
        refresh, access = await zoho_consent.exchange(self._http, hosts, client, code, self.redirect_uri)
        org_id = await zoho_consent.organization(self._http, hosts, access, begun.org_id)
        row = Account(
            name=begun.name,
            org_id=org_id,
            data_center=begun.data_center,
            client_id=begun.client_id,
            client_secret=self._vault.encrypt(client.secret),
            scopes=begun.scopes,
            daily_credits=begun.daily_credits,
        )
        return await self._add(row, refresh, access)

    async def list(self) -> Sequence[AccountState]:
        """All accounts, by name."""
        query = select(Account, AccessToken).join(AccessToken, AccessToken.account_id == Account.id)
        async with self._database.read() as session:
            return [AccountState(*row) for row in await session.execute(query.order_by(Account.name, Account.id))]

    async def get(self, id: str) -> AccountState:
        """One account. Raises NotFoundError."""
        query = select(Account, AccessToken).join(AccessToken, AccessToken.account_id == Account.id)
        async with self._database.read() as session:
            row = (await session.execute(query.where(Account.id == id))).first()
        if row is None:
            raise NotFoundError
        return AccountState(*row)

    async def delete(self, id: str) -> None:
        """Remove an account with all its MCP servers; end its refresh token at Zoho, if no other account has it.

        Raises NotFoundError.
        """
        account = (await self.get(id)).account
        async with self._database.write() as session:
            await session.execute(delete(Call).where(Call.account_id == id))
            await session.execute(delete(Account).where(Account.id == id))
        token = self._refresh_token(account)
        if token is not None and token not in await self._refresh_tokens_like(account):
            hosts = self._settings.hosts(cast("DataCenterKey", account.data_center))
            await zoho_consent.revoke(self._http, hosts, token)

    async def _refresh_tokens_like(self, account: Account) -> set[str | None]:
        """The refresh tokens of all accounts with the same client."""
        query = select(Account).where(
            Account.data_center == account.data_center, Account.client_id == account.client_id
        )
        async with self._database.read() as session:
            return {self._refresh_token(row) for row in await session.scalars(query)}

    def _refresh_token(self, account: Account) -> str | None:
        """None where no key fits: an account that cannot be used any more can still be removed."""
        try:
            return self._vault.decrypt(account.refresh_token)
        except SettingsError:
            return None

    async def _add(self, row: Account, refresh_token: str, access_token: str) -> AccountState:
        row.id, row.created_at = new_id("acc"), utc_now()
        row.refresh_token = self._vault.encrypt(refresh_token)
        row.credits_left = row.credits_at = None
        token = AccessToken(
            account_id=row.id,
            token=self._vault.encrypt(access_token),
            ends_at=utc_now() + LIFETIME,
            refreshed_at=utc_now(),
            error=None,
            failed_at=None,
        )
        async with self._database.write() as session:
            session.add(row)
            await session.flush()
            session.add(token)
        return AccountState(row, token)


async def rotate_secrets(database: Database, vault: Vault) -> int:
    """Encrypt every secret anew with the first key. Gives the number of rows.

    Raises SettingsError where no key fits.
    """
    columns = {
        Account: ("client_secret", "refresh_token"),
        AccessToken: ("token",),
        Consent: ("client_secret",),
    }
    count = 0
    async with database.write() as session:
        for table, names in columns.items():
            for row in await session.scalars(select(table).with_for_update()):
                for name in names:
                    if getattr(row, name) is not None:
                        setattr(row, name, vault.rotate(getattr(row, name)))
                count += 1
    return count
