"""Logins of persons in the database: what replaces, ends, removes and revokes them. On both databases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import func, select, update
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.hosting.accounts import revocations as revocations_module
from zoho_desk_mcp.server.hosting.accounts.accounts import Accounts
from zoho_desk_mcp.server.hosting.accounts.login import Login
from zoho_desk_mcp.server.hosting.accounts.personal_logins import PersonalLogins
from zoho_desk_mcp.server.hosting.accounts.revocations import Revocations
from zoho_desk_mcp.server.hosting.connector import LoginEndedError, OAuthApp
from zoho_desk_mcp.server.hosting.errors import DatabaseDownError
from zoho_desk_mcp.server.hosting.forms import AccountChange, NewAccount, NewApiToken
from zoho_desk_mcp.server.hosting.storage.api_tokens import ApiTokenInfo, ApiTokens
from zoho_desk_mcp.server.hosting.storage.audit_log import Actor
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.key_check import check_keys
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import Account, AuditEntry, PersonalLogin, utc_now
from zoho_desk_mcp.server.hosting.storage.pending_revocations import PendingRevocation
from zoho_desk_mcp.server.hosting.storage.secret_rotation import Rotation, rotate_secrets
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.settings import SettingsError

from tests.support.databases import empty_database

pytestmark = pytest.mark.anyio

OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
BY = Actor("test")
SCOPES = ["tickets.READ"]


@dataclass
class Vendor:
    """Knows every refresh token but those that have ended."""

    ended: set[str] = field(default_factory=set)
    revoked: list[str] = field(default_factory=list)
    is_down: bool = False
    is_asked: asyncio.Event = field(default_factory=asyncio.Event)
    hangs: bool = False

    async def refresh(self, app: OAuthApp, refresh_token: SecretStr, *, connected: bool = True) -> AccessToken:
        del app, connected
        if refresh_token.get_secret_value() in self.ended:
            raise LoginEndedError(0, "NO_TOKEN", "There is no such refresh token")
        return AccessToken("access", utc_now().timestamp() + 3000)

    async def organization_id(self, *_: Any) -> str:
        return "1"

    async def revoke(self, app: OAuthApp, refresh_token: SecretStr) -> None:
        self.is_asked.set()
        while self.hangs:
            await asyncio.sleep(0.1)
        if self.is_down:
            raise ApiError(0, "NOT_REVOKED", "It does not respond")
        self.revoked.append(f"{app.client_id} {refresh_token.get_secret_value()}")


@dataclass
class Hosted:
    database: Database
    cipher: SecretCipher
    vendor: Vendor
    logins: PersonalLogins
    accounts: Accounts
    account: Account
    people: list[ApiTokenInfo]

    async def consents(self, person: int, refresh_token: str) -> None:
        app = OAuthApp("us", "client", SecretStr("secret"))
        login = Login(app, SecretStr(refresh_token), await self.vendor.refresh(app, SecretStr("any")), "1")
        await self.logins.keep(self.account, self.people[person], SCOPES, login)

    async def refresh_tokens(self) -> list[str]:
        async with self.database.read() as session:
            rows = await session.scalars(select(PersonalLogin.refresh_token))
            return sorted(self.cipher.decrypt(row) for row in rows)

    async def pending(self) -> int:
        """How many refresh tokens are still to be revoked."""
        async with self.database.read() as session:
            return await session.scalar(select(func.count()).select_from(PendingRevocation)) or 0

    async def revoked_later(self) -> list[str]:
        """What another server revokes, once the turn of the one before is over, that has told nothing till then."""
        self.vendor.hangs = False
        async with self.database.write() as session:
            told = await session.scalars(select(AuditEntry.action).where(AuditEntry.action.startswith("login.")))
            assert told.all() == []
            await session.execute(update(PendingRevocation).values(next_at=PendingRevocation.since))
        before = len(self.vendor.revoked)
        await Revocations(self.database, self.cipher, self.vendor).go_on()  # type: ignore[arg-type]
        assert await self.pending() == 0
        return sorted(self.vendor.revoked[before:])


@pytest.fixture(params=["sqlite", "postgresql"])
async def hosted(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Hosted]:
    database, cipher, vendor = Database(empty_database(request, request.param, tmp_path)), SecretCipher([OLD]), Vendor()
    await upgrade(database)
    logins = PersonalLogins(database, cipher, vendor)  # type: ignore[arg-type]
    accounts = Accounts(database, cipher, vendor, logins)  # type: ignore[arg-type]
    form = NewAccount.model_construct(
        name="A", data_center="us", client_id="client", client_secret=SecretStr("secret"), org_id="1"
    )
    state = await accounts.connect(form, SecretStr("of the account"), BY)
    tokens = ApiTokens(database)
    people = [(await tokens.create(NewApiToken(name=name, role="caller"), BY))[0] for name in ("Ann", "Ben")]
    yield Hosted(database, cipher, vendor, logins, accounts, state.account, people)
    await database.close()


async def test_another_consent_takes_the_place_of_the_first_and_that_is_revoked(hosted: Hosted) -> None:
    await hosted.consents(0, "first")
    await hosted.consents(1, "of Ben")
    await hosted.consents(0, "second")
    await hosted.consents(0, "second")
    assert await hosted.refresh_tokens() == ["of Ben", "second"]
    assert hosted.vendor.revoked == ["client first"]


async def test_consents_in_several_windows_at_once_leave_one_login(hosted: Hosted) -> None:
    given = [f"window {number}" for number in range(6)]
    await asyncio.gather(*(hosted.consents(0, each) for each in given))
    (left,) = await hosted.refresh_tokens()
    assert sorted(hosted.vendor.revoked) == sorted(f"client {each}" for each in given if each != left)


async def test_another_client_of_the_account_ends_all_and_another_secret_none(hosted: Hosted) -> None:
    await hosted.consents(0, "of Ann")
    await hosted.consents(1, "of Ben")
    await hosted.accounts.change(hosted.account.id, AccountChange(client_secret=SecretStr("other")), BY)
    assert await hosted.refresh_tokens() == ["of Ann", "of Ben"]
    form = AccountChange(client_id="another", client_secret=SecretStr("s"), refresh_token=SecretStr("new"))
    await hosted.accounts.change(hosted.account.id, form, BY)
    assert await hosted.refresh_tokens() == []
    assert {"client of Ann", "client of Ben"} <= set(hosted.vendor.revoked)


async def test_logins_that_nobody_uses_and_of_nobody_are_removed_and_revoked(hosted: Hosted) -> None:
    await hosted.consents(0, "of Ann")
    await hosted.consents(1, "of Ben")
    await hosted.logins.remove_unused()
    assert await hosted.refresh_tokens() == ["of Ann", "of Ben"]
    async with hosted.database.write() as session:
        old = update(PersonalLogin).where(PersonalLogin.person_id == hosted.people[0].id)
        await session.execute(old.values(refreshed_at=utc_now() - timedelta(days=90)))
    await hosted.logins.remove_unused()
    assert (await hosted.refresh_tokens(), hosted.vendor.revoked) == (["of Ben"], ["client of Ann"])
    await ApiTokens(hosted.database).revoke(hosted.people[1].id, BY)
    hosted.vendor.is_down = True
    await hosted.logins.remove_unused()  # a vendor that is down keeps no token here
    assert await hosted.refresh_tokens() == []


async def test_another_server_goes_on_where_one_stops_meanwhile(hosted: Hosted) -> None:
    await hosted.consents(0, "of Ann")
    await hosted.consents(1, "of Ben")
    for person in hosted.people:
        await ApiTokens(hosted.database).revoke(person.id, BY)
    hosted.vendor.hangs = True
    await _given_up(hosted, hosted.logins.remove_unused())
    assert (await hosted.refresh_tokens(), await hosted.pending()) == ([], 2)
    assert await hosted.revoked_later() == ["client of Ann", "client of Ben"]


async def test_so_it_is_where_a_removal_of_an_account_is_given_up(hosted: Hosted) -> None:
    await hosted.consents(0, "of Ann")
    hosted.vendor.hangs = True
    await _given_up(hosted, hosted.accounts.delete(hosted.account.id, BY))
    assert (await hosted.refresh_tokens(), await hosted.pending()) == ([], 2)
    assert await hosted.revoked_later() == ["client of Ann", "client of the account"]


async def test_so_it_is_where_the_database_goes_down_behind_a_removal(
    hosted: Hosted, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: Any) -> AsyncIterator[Any]:
        raise DatabaseDownError
        yield

    with monkeypatch.context() as patched:
        patched.setattr(revocations_module, "in_steps", down)
        await hosted.accounts.delete(hosted.account.id, BY)
    assert (hosted.vendor.revoked, await hosted.pending()) == ([], 1)
    assert await hosted.revoked_later() == ["client of the account"]


async def _given_up(hosted: Hosted, work: Coroutine[Any, Any, None]) -> None:
    """Give work up while the vendor is asked."""
    task = asyncio.create_task(work)
    await asyncio.wait_for(hosted.vendor.is_asked.wait(), 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_login_that_ended_goes_unless_the_person_has_consented_anew(hosted: Hosted) -> None:
    app = OAuthApp("us", "client", SecretStr("secret"))
    hosted.vendor.ended.add("first")
    await hosted.consents(0, "first")
    first = await hosted.logins.of(hosted.account.id, hosted.people[0].id)
    assert first is not None
    await hosted.consents(0, "second")
    with pytest.raises(ApiError, match="Sign in again with your client"):
        await hosted.logins.refresh(app, first)
    assert await hosted.refresh_tokens() == ["second"]
    hosted.vendor.ended.add("second")
    second = await hosted.logins.of(hosted.account.id, hosted.people[0].id)
    assert second is not None
    with pytest.raises(ApiError, match="Sign in again with your client"):
        await hosted.logins.refresh(app, second)
    assert await hosted.refresh_tokens() == []


async def test_a_change_of_keys_has_them_too(hosted: Hosted) -> None:
    await hosted.consents(0, "of Ann")
    assert await rotate_secrets(hosted.database, SecretCipher([NEW, OLD])) == Rotation(3)
    new = SecretCipher([NEW])
    await check_keys(hosted.database, new)
    async with hosted.database.read() as session:
        row = (await session.scalars(select(PersonalLogin))).one()
        assert row.token is not None
        assert (new.decrypt(row.refresh_token), new.decrypt(row.token)) == ("of Ann", "access")


async def test_a_key_that_does_not_fit_them_is_told(hosted: Hosted) -> None:
    await hosted.consents(0, "of Ann")
    async with hosted.database.write() as session:
        other = SecretCipher([NEW]).encrypt("of Ann")
        await session.execute(update(PersonalLogin).values(refresh_token=other))
        assert await session.scalar(select(func.count()).select_from(PersonalLogin)) == 1
    with pytest.raises(SettingsError, match="encrypted with another key"):
        await check_keys(hosted.database, hosted.cipher)
