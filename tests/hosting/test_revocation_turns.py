"""Who revokes what, how long is waited between attempts, and what is told of many. On both databases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import select, update
from zoho_desk_mcp.server.hosting.accounts import revocations as revocations_module
from zoho_desk_mcp.server.hosting.accounts.revocations import Revocations
from zoho_desk_mcp.server.hosting.connector import OAuthApp
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import Account, AuditEntry
from zoho_desk_mcp.server.hosting.storage.pending_revocations import (
    LONGEST_WAIT,
    MAX_ATTEMPTS,
    PendingRevocation,
    wait_after,
)
from zoho_desk_mcp.server.http.errors import ApiError

from tests.support.databases import empty_database

pytestmark = pytest.mark.anyio

MANY = 230
CIPHER, ANOTHER = (SecretCipher([Fernet.generate_key().decode()]) for _ in range(2))


@dataclass
class Vendor:
    is_down: bool = False
    hangs: bool = False
    revoked: list[str] = field(default_factory=list)

    async def revoke(self, app: OAuthApp, refresh_token: SecretStr) -> None:
        await asyncio.sleep(600 if self.hangs else 0.001)
        if self.is_down:
            raise ApiError(0, "NOT_REVOKED", "It does not respond")
        self.revoked.append(f"{app.client_secret.get_secret_value()} {refresh_token.get_secret_value()}")


class Hosted:
    """An account that is gone, whose tokens are to be revoked by several servers."""

    def __init__(self, database: Database) -> None:
        self.database, self.vendor = database, Vendor()
        self.servers = [Revocations(database, CIPHER, self.vendor) for _ in range(3)]  # type: ignore[arg-type]
        self.account = Account(id="acc_1", name="Gone", data_center="us", client_id="c")
        self.account.client_secret = CIPHER.encrypt("secret")

    async def take_out(self, *tokens: bytes) -> None:
        """Hold tokens, and try for the first time to revoke them."""
        async with self.database.write() as session:
            held = await self.servers[0].hold(session, self.account, tokens)
        await self.servers[0].carry_out(held)

    async def later(self, *servers: Revocations, **changes: Any) -> None:
        """Let these servers go on once the wait is over."""
        async with self.database.write() as session:
            await session.execute(update(PendingRevocation).values(next_at=PendingRevocation.since, **changes))
        await asyncio.gather(*(server.go_on() for server in servers))

    async def pending(self) -> list[PendingRevocation]:
        async with self.database.read() as session:
            return list(await session.scalars(select(PendingRevocation)))

    async def told(self) -> list[tuple[str, int | None]]:
        """The entries of the audit log, with how many tokens they are about."""
        async with self.database.read() as session:
            entries = await session.scalars(select(AuditEntry).order_by(AuditEntry.id))
            return [(entry.action.removeprefix("login."), entry.details.get("tokens")) for entry in entries]


@pytest.fixture(params=["sqlite", "postgresql"])
async def hosted(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Hosted]:
    database = Database(empty_database(request, request.param, tmp_path))
    await upgrade(database)
    yield Hosted(database)
    await database.close()


def tokens(count: int) -> list[bytes]:
    return [CIPHER.encrypt(str(number)) for number in range(count)]


async def test_many_are_revoked_once_by_several_servers_and_told_together(hosted: Hosted) -> None:
    hosted.vendor.is_down = True
    await hosted.take_out(*tokens(MANY))
    for _ in range(2):
        await hosted.later(*hosted.servers)
    assert {row.is_told for row in await hosted.pending()} == {True}
    assert [action for action, _ in await hosted.told()] == ["revocation_delayed"]
    hosted.vendor.is_down = False
    await hosted.later(*hosted.servers)
    assert sorted(hosted.vendor.revoked) == sorted(f"secret {number}" for number in range(MANY))
    assert (await hosted.pending(), [action for action, _ in await hosted.told()][1:]) == ([], ["revoked"])


async def test_what_is_given_up_is_told_with_how_many_it_is(hosted: Hosted) -> None:
    hosted.vendor.is_down = True
    await hosted.take_out(*tokens(2))
    await hosted.later(hosted.servers[0], attempts=MAX_ATTEMPTS - 1)
    assert (await hosted.pending(), await hosted.told()) == ([], [("revocation_delayed", 2), ("not_revoked", 2)])


async def test_what_no_key_reads_is_told_at_once_and_holds_up_nothing(hosted: Hosted) -> None:
    await hosted.take_out(CIPHER.encrypt("read"), ANOTHER.encrypt("not read"), b"")
    assert (hosted.vendor.revoked, await hosted.pending()) == (["secret read"], [])
    assert await hosted.told() == [("not_revoked", 1)]


async def test_a_vendor_that_hangs_is_waited_for_no_longer_than_a_turn(
    hosted: Hosted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revocations_module, "ATTEMPT_SECONDS", 0.2)
    hosted.vendor.hangs = True
    await asyncio.wait_for(hosted.take_out(*tokens(1)), 30)
    assert ([row.attempts for row in await hosted.pending()], await hosted.told()) == ([1], [("revocation_delayed", 1)])


async def test_the_waits_grow_and_are_a_week_in_all(hosted: Hosted) -> None:
    waits = [wait_after(attempts) for attempts in range(1, MAX_ATTEMPTS)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT
    assert timedelta(days=7) <= sum(waits, timedelta()) <= timedelta(days=7, hours=3)
    hosted.vendor.is_down = True
    await hosted.take_out(*tokens(1))
    (row,) = await hosted.pending()
    assert timedelta() < row.next_at - row.since - waits[0] < timedelta(minutes=1)
    await hosted.later()
    await hosted.servers[0].go_on()
    (row,) = await hosted.pending()
    assert waits[1] < row.next_at - row.since < waits[1] + timedelta(minutes=1)
