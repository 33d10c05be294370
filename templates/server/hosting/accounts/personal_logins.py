"""Logins of persons: with these an MCP server whose `identity` is `caller` acts as the person who calls it."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from datetime import timedelta
from functools import lru_cache

from pydantic import SecretStr
from sqlalchemy import Select, delete, or_, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from ...http.errors import ApiError
from ...product import TITLE
from ..connector import AccessToken, AccountConnector, LoginEndedError, OAuthApp
from ..errors import DatabaseDownError
from ..oauth.grants import end_grants
from ..storage.api_tokens import ApiTokenInfo
from ..storage.audit_log import Actor, Subject, record
from ..storage.database import ONE_CHANGE_AT_A_TIME, Database
from ..storage.database_time import time_of
from ..storage.encryption import SecretCipher
from ..storage.models import IS_THERE, Account, ApiToken, McpServer, PersonalLogin, utc_now
from ..storage.removed import RemovedError
from ..storage.steps import STEP
from ..storage.tokens import new_id
from ..storage.tool_names import tool_names
from .login import Login
from .revocations import Revocations
from .shared_token import SIGN_IN_AGAIN, keep_token

logger = logging.getLogger(__name__)

UNUSED_LIFETIME = timedelta(days=90)
"""After which a login that no call has used is removed: as long as what a person agreed to holds."""
MAX_REMOVED = 100
"""Logins that one transaction removes."""
ENDED = f"{TITLE} does not know your consent any more"


class PersonalLogins:
    """All of them: at most one of a person in an account."""

    def __init__(self, database: Database, cipher: SecretCipher, connector: AccountConnector) -> None:
        self._database = database
        self._cipher = cipher
        self._connector = connector
        self._revocations = Revocations(database, cipher, connector)
        self._scopes_of = lru_cache(maxsize=1024)(lambda tools: frozenset(connector.scopes_for(tools)))

    def scopes_for(self, server: McpServer) -> frozenset[str]:
        """What a person has to consent to for the tools of an MCP server."""
        return self._scopes_of(tool_names(server))

    async def serving(self, server: McpServer, person_id: str) -> PersonalLogin | None:
        """A person's login that serves all tools of an MCP server; None where they have to consent to these."""
        login = await self.of(server.account_id, person_id)
        return login if login is not None and self.scopes_for(server) <= set(login.scopes) else None

    async def of(self, account_id: str, person_id: str) -> PersonalLogin | None:
        """A person's login in an account."""
        async with self._database.read() as session:
            return await session.scalar(_of(account_id, person_id))

    async def keep(self, account: Account, person: ApiTokenInfo, scopes: Collection[str], login: Login) -> None:
        """Keep what a person consented to, in the place of an earlier login, which is revoked."""
        try:
            held = await self._kept(account, person, scopes, login)
        except IntegrityError:  # the first consent, in two windows at once: the other one has made the row
            held = await self._kept(account, person, scopes, login)
        await self._revocations.carry_out(held)

    async def refresh(self, app: OAuthApp, login: PersonalLogin) -> AccessToken:
        """A new access token. Raises ApiError; where the vendor knows the login no more, that has ended here too."""
        try:
            return await self._connector.refresh(app, SecretStr(self._cipher.decrypt(login.refresh_token)))
        except LoginEndedError as error:
            try:
                await self._end(login)
            except (SQLAlchemyError, DatabaseDownError) as refusal:  # it ends here when the vendor is asked again
                logger.warning("a login that has ended cannot be removed: %s", type(refusal).__name__)
            raise ApiError(error.status, "NO_TOKEN", ENDED, SIGN_IN_AGAIN) from error

    async def remove_all(self, session: AsyncSession, account_id: str) -> Sequence[PersonalLogin]:
        """Remove all logins in an account. They are still to be revoked."""
        some = select(PersonalLogin.id).where(PersonalLogin.account_id == account_id).limit(STEP)
        removal = delete(PersonalLogin).where(PersonalLogin.id.in_(some)).returning(PersonalLogin)
        removed: list[PersonalLogin] = []
        while gone := (await session.scalars(removal)).all():
            removed += gone
        return removed

    async def remove_unused(self) -> None:
        """Remove and revoke the logins of persons who are no longer known, and those that nobody has used for long."""
        query = select(PersonalLogin, Account).join(Account, Account.id == PersonalLogin.account_id)
        async with self._database.write() as session:
            ended_at = await time_of(self._database, session) - UNUSED_LIFETIME
            unused = or_(PersonalLogin.person_id.is_(None), PersonalLogin.refreshed_at <= ended_at)
            locked = query.where(unused).limit(MAX_REMOVED).with_for_update(of=PersonalLogin, skip_locked=True)
            found = (await session.execute(locked)).all()
            ids = [login.id for login, _ in found]
            await session.execute(delete(PersonalLogin).where(PersonalLogin.id.in_(ids)))
            held = [
                pending
                for login, account in found
                for pending in await self._revocations.hold(session, account, [login.refresh_token])
            ]
        await self._revocations.carry_out(held)

    async def _kept(
        self, account: Account, person: ApiTokenInfo, scopes: Collection[str], login: Login
    ) -> Sequence[str]:
        """Returns the ids of what is to be revoked: the refresh token that was replaced."""
        secret, held = login.refresh_token.get_secret_value(), list[str]()
        async with self._database.write() as session:
            there = select(Account.id).where(Account.id == account.id, IS_THERE).with_for_update(read=True)
            if await session.scalar(there) is None:
                raise RemovedError
            row = await session.scalar(_of(account.id, person.id).with_for_update(**ONE_CHANGE_AT_A_TIME))
            if row is None:
                row = PersonalLogin(id=new_id("login"), account_id=account.id, person_id=person.id)
                session.add(row)
            elif self._cipher.decrypted(row.refresh_token) != secret:
                held += await self._revocations.hold(session, account, [row.refresh_token])
            row.refresh_token, row.scopes = self._cipher.encrypt(secret), sorted(scopes)
            row.created_at = utc_now()
            keep_token(row, login.token, self._cipher)
            subject = Subject(person.id, person.name, account.id)
            record(session, person.actor, "person.connected", subject, {"account": account.name, "scopes": row.scopes})
        return held

    async def _end(self, login: PersonalLogin) -> None:
        """End a login that the vendor does not know, unless the person has consented anew meanwhile."""
        same = (PersonalLogin.id == login.id, PersonalLogin.refresh_token == login.refresh_token)
        async with self._database.write() as session:
            gone = await session.scalars(delete(PersonalLogin).where(*same).returning(PersonalLogin.person_id))
            person = await session.get(ApiToken, gone.first() or "")
            if person is not None:
                await end_grants(session, login.account_id, person.id, ENDED)
                subject = Subject(person.id, person.name, login.account_id)
                record(session, Actor(TITLE), "person.disconnected", subject)


def _of(account_id: str, person_id: str) -> Select[PersonalLogin]:
    return select(PersonalLogin).where(PersonalLogin.account_id == account_id, PersonalLogin.person_id == person_id)
