"""What URLs stand for is looked up together, and kept for a moment: no change goes unseen for longer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy.orm import Session
from zoho_desk_mcp.server.hosting.forms import NewServer
from zoho_desk_mcp.server.hosting.storage import url_lookups
from zoho_desk_mcp.server.hosting.storage.audit_log import COMMAND_LINE
from zoho_desk_mcp.server.hosting.storage.calls import CallRow, Calls
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.mcp_servers import McpServers
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import Account, utc_now
from zoho_desk_mcp.server.hosting.storage.url_lookups import KEPT_SECONDS

from tests.support.databases import empty_database

pytestmark = pytest.mark.anyio
T = TypeVar("T")
ACCOUNT = "acc_1"


class WatchedDatabase(Database):
    """Counts look-ups; `meanwhile` happens between what a look-up has read and what it gives."""

    looked_up = 0
    meanwhile: Callable[[], Awaitable[object]] | None = None

    def part(self, name: str) -> Database:
        """Itself: what its parts look up is counted with the rest."""
        return self

    async def look_up(self, work: Callable[[Session], T]) -> T:
        self.looked_up += 1
        meanwhile, self.meanwhile = self.meanwhile, None  # of this look-up, also where a later one is quicker
        found = await super().look_up(work)
        if meanwhile is not None:
            await meanwhile()
        return found


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return empty_database(request, request.param, tmp_path)


@pytest.fixture
async def database(url: str) -> AsyncIterator[WatchedDatabase]:
    made = WatchedDatabase(url)
    await upgrade(made)
    async with made.write() as session:
        account = {"name": "A", "org_id": "1", "data_center": "us", "client_id": "c", "scopes": []}
        session.add(Account(id=ACCOUNT, client_secret=b"", refresh_token=b"", **account))
    yield made
    await made.close()


@pytest.fixture
def long_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine half a second may pass between any two statements."""
    monkeypatch.setattr(url_lookups, "KEPT_SECONDS", 60)


async def made(servers: McpServers, name: str = "one") -> tuple[str, str]:
    """The id of a new MCP server, and its token."""
    form = NewServer.model_validate({"name": name, "config": {"methods": ["read"], "tags": ["core"]}})
    row, token = await servers.create(ACCOUNT, form, COMMAND_LINE)
    return row.id, token


@pytest.mark.usefixtures("long_moment")
async def test_requests_at_one_time_share_a_look_up_and_those_after_it_need_none(database: WatchedDatabase) -> None:
    servers = McpServers(database)
    ends = [await made(servers, str(number)) for number in range(10)]
    found = await asyncio.gather(*(servers.resolve(token) for _, token in ends * 5), servers.resolve("wrong"))
    assert [each.server.id if each else None for each in found] == [*(server for server, _ in ends * 5), None]
    assert database.looked_up == 1
    assert all([await servers.resolve(token) for _, token in ends])
    assert database.looked_up == 1
    assert await servers.resolve("wrong") is None  # nobody fills the memory with what is not there
    assert database.looked_up == 2


@pytest.mark.usefixtures("long_moment")
async def test_what_this_process_changes_is_seen_at_once(database: WatchedDatabase) -> None:
    servers = McpServers(database)
    server, token = await made(servers)
    assert await servers.resolve(token) is not None
    await servers.revoke(ACCOUNT, server, COMMAND_LINE)
    assert await servers.resolve(token) is None


@pytest.mark.usefixtures("long_moment")
async def test_a_look_up_that_was_too_early_for_a_change_is_not_kept(database: WatchedDatabase) -> None:
    servers = McpServers(database)
    server, token = await made(servers)
    database.meanwhile = lambda: servers.revoke(ACCOUNT, server, COMMAND_LINE)
    assert await servers.resolve(token) is not None  # this request came before
    assert await servers.resolve(token) is None


async def test_what_another_process_changes_is_seen_soon(database: WatchedDatabase, url: str) -> None:
    servers, other = McpServers(database), Database(url)
    server, token = await made(servers)
    try:
        assert await servers.resolve(token) is not None
        await McpServers(other).revoke(ACCOUNT, server, COMMAND_LINE)
        await asyncio.sleep(KEPT_SECONDS)
        assert await servers.resolve(token) is None
    finally:
        await other.close()


@pytest.mark.usefixtures("long_moment")
async def test_the_record_of_a_call_changes_nothing_that_is_kept(database: WatchedDatabase) -> None:
    servers, calls = McpServers(database), Calls(database)
    server, token = await made(servers)
    async with calls.run():
        assert await servers.resolve(token) is not None
        await calls.write(CallRow(utc_now(), ACCOUNT, server, "tool", "OK", 100, 3), 5_000)
        assert await servers.resolve(token) is not None
        assert database.looked_up == 1


async def test_a_request_that_is_given_up_takes_no_other_along(database: WatchedDatabase) -> None:
    servers = McpServers(database)
    _, token = await made(servers)
    first, second = (asyncio.create_task(servers.resolve(token)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    assert await second is not None


async def test_a_look_up_that_hangs_keeps_no_other_url_waiting(database: WatchedDatabase) -> None:
    servers, goes_on = McpServers(database), asyncio.Event()
    (_, stuck), (_, token) = [await made(servers, name) for name in ("stuck", "one")]
    database.meanwhile = goes_on.wait
    waiting = asyncio.create_task(servers.resolve(stuck))
    while database.looked_up == 0:
        await asyncio.sleep(0.01)
    for _ in range(3):
        async with asyncio.timeout(5):
            assert await servers.resolve(token) is not None
        await asyncio.sleep(KEPT_SECONDS)
    assert not waiting.done()
    goes_on.set()
    assert await waiting is not None


@pytest.mark.usefixtures("long_moment")
async def test_what_has_ended_is_looked_up_as_often_as_what_never_was(database: WatchedDatabase) -> None:
    """A quicker answer would tell whoever finds an old URL that there was one."""
    servers = McpServers(database)
    (one, revoked), (other, rotated) = await made(servers), await made(servers, "two")
    assert await servers.resolve(revoked)
    await servers.revoke(ACCOUNT, one, COMMAND_LINE)
    await servers.rotate(ACCOUNT, other, timedelta(0), COMMAND_LINE)
    for token in (revoked, rotated, "never-was"):
        before = database.looked_up
        assert [await servers.resolve(token) for _ in range(3)] == [None] * 3
        assert database.looked_up == before + 3, token
