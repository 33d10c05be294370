"""Connected accounts: connecting them by refresh token, changing and removing them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr
from sqlalchemy import and_, case, false, func, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from ...http.errors import ApiError
from ..connector import AccountConnector, OAuthApp
from ..errors import DatabaseDownError, NotFoundError, RefusedError
from ..forms import AccountChange, NewAccount
from ..oauth.grants import end_grants
from ..queries import Following
from ..storage.audit_log import Actor, Subject, differences, record
from ..storage.database import ONE_CHANGE_AT_A_TIME, Database
from ..storage.encryption import SecretCipher
from ..storage.listing import MAX_TOLD, NOW, Listing, Part, Sorting, Wanted, part_of
from ..storage.models import IS_THERE, AccessTokenRow, Account, utc_now
from ..storage.removed_accounts import delete_rest
from ..storage.steps import Order, in_steps
from ..storage.tokens import new_id
from .login import Login
from .personal_logins import PersonalLogins
from .revocations import Revocations
from .shared_token import keep_token


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


ACCOUNTS = Listing(
    searched=(Account.name, Account.org_id, Account.id),
    sortings={
        "name": Sorting("name", (func.lower(Account.name), Account.id)),
        "state": Sorting(
            "state of the token",
            (
                case(
                    (AccessTokenRow.error.is_not(None), 0),
                    (and_(AccessTokenRow.token.is_not(None), func.coalesce(AccessTokenRow.ends_at > NOW, false())), 1),
                    else_=2,
                ),
                func.lower(Account.name),
                Account.id,
            ),
        ),
        "newest": Sorting("newest", (Account.created_at.desc(), Account.id)),
    },
)
"""How the list of accounts is searched and sorted."""
BY_NAME = Order(ACCOUNTS.sortings["name"].by)
THERE = select(Account, AccessTokenRow).join(AccessTokenRow, AccessTokenRow.account_id == Account.id).where(IS_THERE)
DELETE_FOR = 5.0
"""Seconds for which a removal deletes at once what belongs to an account: nearly always that is all."""


class Accounts:
    """All accounts."""

    def __init__(
        self, database: Database, cipher: SecretCipher, connector: AccountConnector, personal_logins: PersonalLogins
    ) -> None:
        self._database = database
        self._personal_logins = personal_logins
        self._cipher = cipher
        self._connector = connector
        self._revocations = Revocations(database, cipher, connector)

    async def connect(self, form: NewAccount, refresh_token: SecretStr, by: Actor) -> AccountState:
        """Connect with a refresh token, after trying it. Raises RefusedError where it does not work."""
        app = OAuthApp(form.data_center, form.client_id, form.client_secret)
        login = await self.tried(app, refresh_token, form.org_id)
        return await self.add(form.name, form.daily_credits, [], login, by)

    async def tried(self, app: OAuthApp, refresh_token: SecretStr, organization: str | None) -> Login:
        """A login that works. Raises RefusedError where it does not, or reaches another organization."""
        try:
            token = await self._connector.refresh(app, refresh_token, connected=False)
            return Login(app, refresh_token, token, await self._connector.organization_id(app, token, organization))
        except ApiError as error:
            raise not_connected(error) from error

    async def change(self, id: str, form: AccountChange, by: Actor) -> AccountState:
        """Change an account; its MCP servers stay. Raises NotFoundError, and RefusedError for a login that fails."""
        account = (await self.get(id)).account
        login: Login | None = None
        if form.client_id not in (None, account.client_id) or form.client_secret or form.refresh_token:
            secret = form.client_secret or SecretStr(self._cipher.decrypt(account.client_secret))
            app = OAuthApp(account.data_center, form.client_id or account.client_id, secret)
            refresh_token = form.refresh_token or SecretStr(self._cipher.decrypt(account.refresh_token))
            login = await self.tried(app, refresh_token, account.org_id)
        held: Sequence[str] = []
        async with self._database.write() as session:
            row, token = await _rows(session, id)
            before = _shown_of(row)
            if form.name is not None:
                row.name = form.name
            if "daily_credits" in form.model_fields_set:
                row.daily_credits = form.daily_credits
            if login is not None:
                held = await self._ended_by(session, row, login)
                self._fill(row, token, login)
            replaced = [name for name in ("client_secret", "refresh_token") if getattr(form, name) is not None]
            details = differences(before, _shown_of(row)) | ({"replaced": replaced} if replaced else {})
            record(session, by, "account.changed", _subject(row), details)
        await self._revocations.carry_out(held)
        return AccountState(row, token)

    async def log_in_again(self, id: str, scopes: Sequence[str], login: Login, by: Actor) -> AccountState:
        """Give an account a login that was consented to. Raises NotFoundError."""
        async with self._database.write() as session:
            row, token = await _rows(session, id)
            row.scopes = list(scopes)
            held = await self._ended_by(session, row, login)
            self._fill(row, token, login)
            record(session, by, "account.reconnected", _subject(row), {"scopes": row.scopes})
        await self._revocations.carry_out(held)
        return AccountState(row, token)

    async def add(
        self, name: str, daily_credits: int | None, scopes: Sequence[str], login: Login, by: Actor
    ) -> AccountState:
        """A new account with this login."""
        row = Account(id=new_id("acc"), name=name, scopes=list(scopes), daily_credits=daily_credits)
        row.created_at, row.credits_left, row.credits_at = utc_now(), None, None
        row.org_id, row.data_center = login.organization, login.app.data_center
        token = AccessTokenRow(account_id=row.id)
        self._fill(row, token, login)
        async with self._database.write() as session:
            session.add(row)
            await session.flush()
            session.add(token)
            record(session, by, "account.connected", _subject(row), _shown_of(row))
        return AccountState(row, token)

    async def with_same_organization(self, account: Account) -> Sequence[Account]:
        """The other accounts that reach the same organization, the first ones by name."""
        query = select(Account).where(
            Account.org_id == account.org_id,
            Account.data_center == account.data_center,
            Account.id != account.id,
            IS_THERE,
        )
        async with self._database.read() as session:
            return list(await session.scalars(query.order_by(*BY_NAME.by).limit(MAX_TOLD)))

    async def list(self, wanted: Following) -> AsyncIterator[Sequence[AccountState]]:
        """A part of the accounts by name, in steps. Raises NoPlaceError where it is to follow none of them."""
        async for rows in in_steps(self._database, THERE, BY_NAME, limit=wanted.limit, after=wanted.after):
            yield [AccountState(*row) for row in rows]

    async def part(self, wanted: Wanted) -> Part[AccountState]:
        """A part of the accounts."""
        async with self._database.read() as session:
            return (await part_of(session, THERE, ACCOUNTS, wanted)).of(lambda row: AccountState(*row))

    async def get(self, id: str) -> AccountState:
        """One account. Raises NotFoundError."""
        async with self._database.read() as session:
            row = (await session.execute(THERE.where(Account.id == id))).first()
        if row is None:
            raise NotFoundError
        return AccountState(*row)

    async def delete(self, id: str, by: Actor) -> None:
        """Remove an account with all its MCP servers; revoke its refresh token, if no other account has the same.

        The logins of persons in it are removed and revoked too. It has no secrets and is nowhere found as soon as that
        is committed; its rows are deleted then, bit by bit. Raises NotFoundError.
        """
        async with self._database.write() as session:
            account, token = await _rows(session, id)
            logins = await self._personal_logins.remove_all(session, id)
            tokens = [account.refresh_token, *(login.refresh_token for login in logins)]
            held = await self._revocations.hold(session, account, tokens)
            await session.delete(token)
            forgotten = {"client_secret": b"", "refresh_token": b"", "removed_at": utc_now()}
            gone = update(Account).where(Account.id == id).values(forgotten)
            await session.execute(gone, execution_options={"synchronize_session": False})
            record(session, by, "account.deleted", _subject(account))
        await self._revocations.carry_out(held)
        with suppress(SQLAlchemyError, DatabaseDownError):  # it is removed, and the next sweep goes on
            await delete_rest(self._database, DELETE_FOR)

    async def _ended_by(self, session: AsyncSession, row: Account, login: Login) -> Sequence[str]:
        """Hold what ends by a login: the refresh token before, and those of persons where the client is another one.

        Such a client has none of their consents. Returns the ids of what is to be revoked.
        """
        has_it = self._cipher.decrypted(row.refresh_token) == login.refresh_token.get_secret_value()
        tokens = [] if has_it else [row.refresh_token]
        if login.app.client_id != row.client_id:
            tokens += [ended.refresh_token for ended in await self._personal_logins.remove_all(session, row.id)]
            await end_grants(session, row.id, None, "the account has another client")
        return await self._revocations.hold(session, row, tokens)

    def _fill(self, row: Account, token: AccessTokenRow, login: Login) -> None:
        row.client_id = login.app.client_id
        row.client_secret = self._cipher.encrypt(login.app.client_secret.get_secret_value())
        row.refresh_token = self._cipher.encrypt(login.refresh_token.get_secret_value())
        keep_token(token, login.token, self._cipher)


async def _rows(session: AsyncSession, id: str) -> tuple[Account, AccessTokenRow]:
    """The rows of an account that is changed. Raises NotFoundError."""
    row = await session.get(Account, id, with_for_update=ONE_CHANGE_AT_A_TIME)
    token = await session.get(AccessTokenRow, id, with_for_update=ONE_CHANGE_AT_A_TIME)
    if row is None or token is None or row.removed_at is not None:
        raise NotFoundError
    return row, token


def _subject(row: Account) -> Subject:
    return Subject(row.id, row.name, row.id)


def _shown_of(row: Account) -> dict[str, Any]:
    """What the audit log shows of an account: nothing secret."""
    fields = ("name", "org_id", "data_center", "client_id", "scopes", "daily_credits")
    return {name: getattr(row, name) for name in fields}


def not_connected(error: ApiError, code: str = "NOT_CONNECTED") -> RefusedError:
    """The error for a login that does not work."""
    return RefusedError(422, code, "The account could not be connected.", [error.line])
