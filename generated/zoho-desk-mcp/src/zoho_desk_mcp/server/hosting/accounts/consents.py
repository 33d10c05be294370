"""Connecting accounts, new and known ones, and persons in them, by consent on the vendor's page (OAuth 2.0, PKCE)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from pydantic import SecretStr
from sqlalchemy import delete

from ...http.errors import ApiError
from ..connector import AccountConnector, OAuthApp
from ..errors import InvalidError, RefusedError
from ..forms import NewAccount
from ..storage.audit_log import Actor
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.lost_secrets import LOST
from ..storage.models import Account, Consent, utc_now
from ..storage.tokens import hash_token, new_token
from .accounts import Accounts, AccountState, not_connected
from .app import app_of
from .login import Login

CALLBACK = "/oauth/callback"
CONSENT_LIFETIME = timedelta(minutes=10)


@dataclass(frozen=True)
class Started:
    """A consent that was started."""

    url: str
    """The address of the vendor's page."""
    state: str
    """What the page gives back."""


class Consents:
    """Consents that were started, and wait for a user to come back."""

    def __init__(
        self,
        database: Database,
        cipher: SecretCipher,
        connector: AccountConnector,
        accounts: Accounts,
        public_url: str,
    ) -> None:
        self._database = database
        self._cipher = cipher
        self._connector = connector
        self._accounts = accounts
        self.redirect_uri = f"{public_url}{CALLBACK}"

    async def start(self, form: NewAccount, by: Actor) -> str:
        """The address of the consent page for a new account."""
        app = OAuthApp(form.data_center, form.client_id, form.client_secret)
        row = Consent(name=form.name, org_id=form.org_id, daily_credits=form.daily_credits, account_id=None)
        scopes = form.scopes or self._connector.scopes_for(form.config.names())
        return (await self._start(row, app, scopes, by)).url

    async def start_again(
        self, account: Account, tools: Collection[str], by: Actor, client_secret: SecretStr | None = None
    ) -> str:
        """The address of the consent page for an account that is connected again, for these tools.

        Raises InvalidError where the client's secret is not given, and was forgotten.
        """
        if client_secret is None and not account.client_secret:
            raise InvalidError([f"client_secret: is needed. {LOST}"])
        app = app_of(account, self._cipher)
        row = Consent(
            name=account.name, org_id=account.org_id, daily_credits=account.daily_credits, account_id=account.id
        )
        scopes = {*account.scopes, *self._connector.scopes_for(tools)}
        app = replace(app, client_secret=client_secret or app.client_secret)
        return (await self._start(row, app, sorted(scopes), by)).url

    async def start_for_person(
        self, account: Account, scopes: Collection[str], asked: Mapping[str, str], by: Actor
    ) -> Started:
        """The consent of a person who is to call as themselves, for what a client asked."""
        row = Consent(name=account.name, org_id=account.org_id, account_id=account.id, asked=dict(asked))
        return await self._start(row, app_of(account, self._cipher), sorted(scopes), by)

    async def take(self, state: str) -> Consent:
        """The consent with this state, which serves once. Raises RefusedError."""
        async with self._database.write() as session:
            found = await session.scalars(
                delete(Consent).where(Consent.state_hash == hash_token(state)).returning(Consent)
            )
            consent = found.first()
        if consent is None or consent.expires_at <= utc_now():
            raise RefusedError(400, "NO_CONSENT", "This consent was not started here, or its ten minutes are over.")
        return consent

    async def complete(self, consent: Consent, code: str | None, error: str | None) -> AccountState:
        """The account that a user agreed to connect. Raises RefusedError."""
        if code is None:
            message = "The account was not connected: the consent page gave no code."
            raise RefusedError(400, "NO_CONSENT", message, [f"Its reason: {(error or 'none')[:100]}"])
        login = await self.login(consent, code)
        by = Actor(consent.actor_name, consent.actor_id)
        if consent.account_id is not None:
            return await self._accounts.log_in_again(consent.account_id, consent.scopes, login, by)
        return await self._accounts.add(consent.name, consent.daily_credits, consent.scopes, login, by)

    async def login(self, consent: Consent, code: str) -> Login:
        """The login that a code gives. Raises RefusedError where it gives none, or none for the organization."""
        app = OAuthApp(consent.data_center, consent.client_id, SecretStr(self._cipher.decrypt(consent.client_secret)))
        try:
            verifier = self._cipher.decrypt(consent.verifier)
            connected = consent.account_id is not None
            grant = await self._connector.exchange(app, code, self.redirect_uri, verifier, connected=connected)
        except ApiError as refusal:
            raise not_connected(refusal) from refusal
        try:
            organization = await self._connector.organization_id(app, grant.access_token, consent.org_id)
        except ApiError as refusal:
            with suppress(ApiError):
                await self._connector.revoke(app, grant.refresh_token)
            raise not_connected(refusal, refusal.code) from refusal
        return Login(app, grant.refresh_token, grant.access_token, organization)

    async def _start(self, row: Consent, app: OAuthApp, scopes: list[str], by: Actor) -> Started:
        state, verifier = new_token(), new_token()
        row.data_center, row.client_id, row.scopes = app.data_center, app.client_id, scopes
        row.client_secret = self._cipher.encrypt(app.client_secret.get_secret_value())
        row.actor_name, row.actor_id = by.name, by.id
        row.state_hash, row.verifier = hash_token(state), self._cipher.encrypt(verifier)
        row.expires_at = utc_now() + CONSENT_LIFETIME
        async with self._database.write() as session:
            session.add(row)
        return Started(self._connector.authorize_url(app, scopes, self.redirect_uri, state, verifier), state)
