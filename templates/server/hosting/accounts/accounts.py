"""Connected accounts: connecting them, by refresh token or consent, and removing them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from pydantic import SecretStr
from sqlalchemy import delete, select

from ...http.errors import ApiError
from ...settings import SettingsError
from ..forms import NewAccount
from ..connector import AccessToken, AccountConnector, OAuthApp
from ..errors import NotFoundError, RefusedError
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.models import AccessTokenRow, Account, Call, Consent, utc_now
from ..storage.tokens import hash_token, new_id, new_token
from .shared_token import end_of
from .clients import app_of

CALLBACK = "/oauth/callback"
CONSENT_LIFETIME = timedelta(minutes=10)


@dataclass(frozen=True)
class AccountState:
    """An account, and the state of its access token."""

    account: Account
    token: AccessTokenRow

    @property
    def token_state(self) -> str:
        """`error` after a failed refresh, `fresh` while there is a live access token, `idle` until one is needed."""
        if self.token.error is not None:
            return "error"
        return "fresh" if self.token.token is not None and (self.token.ends_at or utc_now()) > utc_now() else "idle"


class Accounts:
    """All accounts."""

    def __init__(self, database: Database, cipher: SecretCipher, connector: AccountConnector, public_url: str) -> None:
        self._database = database
        self._cipher = cipher
        self._connector = connector
        self.redirect_uri = f"{public_url}{CALLBACK}"

    async def connect(self, form: NewAccount, refresh_token: SecretStr) -> AccountState:
        """Connect with a refresh token, after trying it. Raises RefusedError where it does not work."""
        app = OAuthApp(form.data_center, form.client_id, form.client_secret)
        try:
            token = await self._connector.refresh(app, refresh_token)
            organization = await self._connector.organization_id(app, token, form.org_id)
        except ApiError as error:
            raise _not_connected(error) from error
        row = Account(
            name=form.name,
            org_id=organization,
            data_center=form.data_center,
            client_id=form.client_id,
            client_secret=self._encrypt(form.client_secret),
            scopes=[],
            daily_credits=form.daily_credits,
        )
        return await self._add(row, refresh_token, token)

    async def start_consent(self, form: NewAccount) -> str:
        """The address of the consent page for this account."""
        scopes = form.scopes or self._connector.scopes_for(form.config.names())
        state, verifier = new_token(), new_token()
        row = Consent(
            state_hash=hash_token(state),
            name=form.name,
            org_id=form.org_id,
            data_center=form.data_center,
            client_id=form.client_id,
            client_secret=self._encrypt(form.client_secret),
            scopes=scopes,
            daily_credits=form.daily_credits,
            expires_at=utc_now() + CONSENT_LIFETIME,
            verifier=self._cipher.encrypt(verifier),
        )
        async with self._database.write() as session:
            session.add(row)
        app = OAuthApp(form.data_center, form.client_id, form.client_secret)
        return self._connector.authorize_url(app, scopes, self.redirect_uri, state, verifier)

    async def complete_consent(self, state: str, code: str | None, error: str | None) -> AccountState:
        """The account that a user agreed to connect. A state serves once. Raises RefusedError."""
        async with self._database.write() as session:
            found = await session.scalars(
                delete(Consent).where(Consent.state_hash == hash_token(state)).returning(Consent)
            )
            consent = found.first()
        if consent is None or consent.expires_at <= utc_now():
            raise RefusedError(400, "NO_CONSENT", "This consent was not started here, or its ten minutes are over.")
        if code is None:
            message = "The account was not connected: the consent page gave no code."
            raise RefusedError(400, "NO_CONSENT", message, [f"Its reason: {(error or 'none')[:100]}"])
        app = OAuthApp(consent.data_center, consent.client_id, SecretStr(self._cipher.decrypt(consent.client_secret)))
        try:
            verifier = self._cipher.decrypt(consent.verifier)
            grant = await self._connector.exchange(app, code, self.redirect_uri, verifier)
            organization = await self._connector.organization_id(app, grant.access_token, consent.org_id)
        except ApiError as refusal:
            raise _not_connected(refusal) from refusal
        row = Account(
            name=consent.name,
            org_id=organization,
            data_center=consent.data_center,
            client_id=consent.client_id,
            client_secret=consent.client_secret,
            scopes=consent.scopes,
            daily_credits=consent.daily_credits,
        )
        return await self._add(row, grant.refresh_token, grant.access_token)

    async def list(self) -> Sequence[AccountState]:
        """All accounts, by name."""
        query = select(Account, AccessTokenRow).join(AccessTokenRow, AccessTokenRow.account_id == Account.id)
        async with self._database.read() as session:
            return [AccountState(*row) for row in await session.execute(query.order_by(Account.name, Account.id))]

    async def get(self, id: str) -> AccountState:
        """One account. Raises NotFoundError."""
        query = select(Account, AccessTokenRow).join(AccessTokenRow, AccessTokenRow.account_id == Account.id)
        async with self._database.read() as session:
            row = (await session.execute(query.where(Account.id == id))).first()
        if row is None:
            raise NotFoundError
        return AccountState(*row)

    async def delete(self, id: str) -> None:
        """Remove an account with all its MCP servers; revoke its refresh token, if no other account has the same.

        Raises NotFoundError.
        """
        account = (await self.get(id)).account
        async with self._database.write() as session:
            await session.execute(delete(Call).where(Call.account_id == id))
            await session.execute(delete(Account).where(Account.id == id))
        token = self._refresh_token(account)
        if token is not None and token not in await self._refresh_tokens_like(account):
            with suppress(ApiError):  # the account is removed here in any case
                await self._connector.revoke(app_of(account, self._cipher), SecretStr(token))

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
            return self._cipher.decrypt(account.refresh_token)
        except SettingsError:
            return None

    def _encrypt(self, secret: SecretStr) -> bytes:
        return self._cipher.encrypt(secret.get_secret_value())

    async def _add(self, row: Account, refresh_token: SecretStr, access_token: AccessToken) -> AccountState:
        row.id, row.created_at = new_id("acc"), utc_now()
        row.refresh_token = self._encrypt(refresh_token)
        row.credits_left = row.credits_at = None
        token = AccessTokenRow(
            account_id=row.id,
            token=self._cipher.encrypt(access_token.text),
            ends_at=end_of(access_token),
            refreshed_at=utc_now(),
            error=None,
            failed_at=None,
            retry_after=None,
            leased_until=None,
        )
        async with self._database.write() as session:
            session.add(row)
            await session.flush()
            session.add(token)
        return AccountState(row, token)


def _not_connected(error: ApiError) -> RefusedError:
    return RefusedError(422, "NOT_CONNECTED", "The account could not be connected.", [error.line])
