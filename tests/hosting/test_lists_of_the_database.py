"""Long lists are searched, sorted and cut by the database: of many rows only those of one part are read. On both."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, Literal, cast

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import event, func, select
from zoho_desk_mcp.server.hosting.accounts.accounts import ACCOUNTS, Accounts
from zoho_desk_mcp.server.hosting.accounts.personal_logins import PersonalLogins
from zoho_desk_mcp.server.hosting.connector import AccountConnector
from zoho_desk_mcp.server.hosting.errors import NotFoundError
from zoho_desk_mcp.server.hosting.queries import MAX_ROWS, Following, ServersQuery
from zoho_desk_mcp.server.hosting.storage.api_tokens import ApiTokens
from zoho_desk_mcp.server.hosting.storage.audit_log import AuditLog
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.listing import SHOWN, Wanted
from zoho_desk_mcp.server.hosting.storage.lost_secrets import unreadable_accounts
from zoho_desk_mcp.server.hosting.storage.mcp_servers import McpServers
from zoho_desk_mcp.server.hosting.storage.models import (
    AccessTokenRow,
    Account,
    ApiToken,
    AuditEntry,
    McpServer,
    PersonalLogin,
)
from zoho_desk_mcp.server.hosting.storage.secret_rotation import Rotation, rotate_secrets
from zoho_desk_mcp.server.hosting.storage.server_state import has_ended
from zoho_desk_mcp.server.hosting.storage.steps import STEP
from zoho_desk_mcp.server.selection import selection_of

from tests.support.server import Site

pytestmark = pytest.mark.anyio
COUNT = 400
TABLES = (Account, AccessTokenRow, ApiToken, AuditEntry, McpServer, PersonalLogin)
CIPHER = SecretCipher([Fernet.generate_key().decode()])
SECRET = CIPHER.encrypt("secret")
NO_VENDOR = SimpleNamespace(scopes_for=lambda _: [])
START = datetime(2030, 1, 1, tzinfo=UTC)
ODD = ["100% sure", "a_b", "back\\slash", "UPPER case"]


@pytest.fixture(scope="module")
async def database(site: Site) -> AsyncIterator[Database]:
    """Hundreds of rows in each table that a page lists."""
    site.run("db", "upgrade")
    file = f"sqlite:///{site.folder / 'hosting.db'}"
    database = Database(site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", file))
    now = datetime.now(UTC)
    numbers = range(COUNT)
    names = [ODD[number] if number < len(ODD) else f"Name {COUNT - number:05}" for number in numbers]
    first = [row for number in numbers for row in (_account(number, names[number]), *_others(number, names[number]))]
    then = [row for number in numbers for row in (_token(number, now), _server(number, now))]
    for rows in (first, then):
        async with database.write() as session:
            session.add_all(rows)
    try:
        yield database
    finally:
        await database.close()


def _account(number: int, name: str) -> Account:
    row = Account(id=f"acc_{number}", name=name, org_id=str(number), data_center="eu", client_id="c", scopes=[])
    row.client_secret = row.refresh_token = b""
    row.created_at = START + timedelta(minutes=number)
    return row


def _others(number: int, name: str) -> tuple[ApiToken, AuditEntry]:
    at = START + timedelta(minutes=number)
    entry = AuditEntry(at=at, actor_name=name, action="x.done", subject_id=f"s{number}", subject_name="S", details={})
    return ApiToken(id=f"tok_{number}", name=name, token_hash=f"h{number}", role="admin", created_at=at), entry


def _token(number: int, now: datetime) -> AccessTokenRow:
    """In turn one that failed, one that is fresh, one that has ended, and none."""
    row = AccessTokenRow(account_id=f"acc_{number}", token=SECRET if number % 4 in (1, 2) else None)
    row.error = "failed" if number % 4 == 0 else None
    row.ends_at = now + timedelta(hours=1 if number % 4 == 1 else -1)
    return row


def _server(number: int, now: datetime) -> McpServer:
    """In turn one that never ends, one that has expired, one that was revoked, and one that will end."""
    row = McpServer(id=f"mcp_{number}", account_id="acc_0", name=f"Agent {number:05}", token_hash=f"h{number}")
    row.methods, row.tags, row.tools, row.exclude, row.confirm = ["read"], [], [], [], []
    row.pinned, row.networks, row.people, row.mode, row.access = {}, [], ["all"], "list", "url"
    row.identity = "account"
    row.expires_at = {1: now - timedelta(hours=1), 3: now + timedelta(hours=1)}.get(number % 4)
    row.revoked_at = now if number % 4 == 2 else None
    row.last_used_at = START + timedelta(minutes=number) if number % 8 == 0 else None
    row.token_prefix, row.calls, row.created_at = f"p{number:07}", number, START
    return row


@contextmanager
def only_parts_read(database: Database) -> Iterator[None]:
    """Every statement of the context counts rows, or reads no more than a part."""
    statements: list[str] = []
    event.listen(database.engine.sync_engine, "after_cursor_execute", lambda *given: statements.append(given[2]))
    yield
    selects = [text for text in statements if text.startswith("SELECT") and "FROM" in text]
    assert len([text for text in selects if "LIMIT" in text]) == 1
    assert all("LIMIT" in text or "count(" in text for text in selects), selects


async def test_a_part_of_many_is_read(database: Database) -> None:
    with only_parts_read(database):
        part = await ApiTokens(database).part(Wanted(sort="name", page=3))
    assert (len(part.rows), part.total, part.found, part.page) == (SHOWN, COUNT, COUNT, 3)
    names = [row.name for row in part.rows]
    assert names == sorted(names)
    last = await ApiTokens(database).part(Wanted(page=999_999))
    assert last.page == COUNT // SHOWN
    assert (await ApiTokens(database).part(Wanted(search="nobody"))).rows == []


@pytest.mark.parametrize(
    ("search", "found"), [("%", "100% sure"), ("_", "a_b"), ("\\", "back\\slash"), ("upper", ODD[3])]
)
async def test_a_search_means_its_letters(database: Database, search: str, found: str) -> None:
    part = await AuditLog(database).part(Wanted(search=search), None)
    assert [row.actor_name for row in part.rows] == [found]
    assert (part.total, part.found) == (COUNT, 1)


async def test_the_audit_log_goes_both_ways(database: Database) -> None:
    newest = await AuditLog(database).part(Wanted(), None)
    oldest = await AuditLog(database).part(Wanted(sort="oldest"), None)
    assert (newest.rows[0].subject_id, oldest.rows[0].subject_id) == (f"s{COUNT - 1}", "s0")
    assert (await AuditLog(database).part(Wanted(), "acc_0")).total == 0


async def test_servers_are_in_use_or_have_ended_as_their_rows_say(database: Database) -> None:
    servers = McpServers(database)
    for ended in (False, True):
        part = await servers.part("acc_0", Wanted(), ended=ended)
        assert part.total == COUNT // 2
        assert {has_ended(row) for row in part.rows} == {ended}
        state: Literal["in_use", "ended"] = "ended" if ended else "in_use"
        steps = [step async for step in servers.list("acc_0", ServersQuery(state=state, limit=MAX_ROWS))]
        assert sum(map(len, steps)) == COUNT // 2
        assert {has_ended(row) for step in steps for row in step} == {ended}
    used = await servers.part("acc_0", Wanted(sort="used"))
    assert [row.id for row in used.rows[:2]] == [f"mcp_{COUNT - 8}", f"mcp_{COUNT - 16}"]
    calls = await servers.part("acc_0", Wanted(sort="calls", search="AGENT 0000"))
    assert [row.calls for row in calls.rows] == [8, 7, 4, 3, 0]
    assert (await servers.part("acc_0", Wanted(search="p0000012"))).found == 1


@contextmanager
def only_steps_read(database: Database) -> Iterator[None]:
    """Of what the context reads no query gives more rows than a step has, and others have their turn between two."""
    loaded, turns = Counter[int](), [0]

    async def take_turns() -> None:
        while True:
            turns[0] += 1
            await asyncio.sleep(0)

    def note(*_: object) -> None:
        loaded[turns[0]] += 1

    others = asyncio.create_task(take_turns())
    for table in TABLES:
        event.listen(table, "load", note)
    try:
        yield
    finally:
        others.cancel()
        for table in TABLES:
            event.remove(table, "load", note)
    assert sum(loaded.values()) > STEP
    assert max(loaded.values()) <= 2 * STEP, loaded.most_common(3)  # an account has a row of its token


async def test_a_long_list_is_read_in_steps(database: Database) -> None:
    accounts = Accounts(database, None, None, None)  # type: ignore[arg-type]  # none of these is needed to list
    lists: dict[str, Callable[[], AsyncIterator[Sequence[Any]]]] = {
        "accounts": lambda: accounts.list(Following(limit=MAX_ROWS)),
        "servers": lambda: McpServers(database).list("acc_0", ServersQuery(limit=MAX_ROWS)),
        "API tokens": lambda: ApiTokens(database).list(),
        "audit log": lambda: AuditLog(database).list(limit=MAX_ROWS),
    }
    for name, begin in lists.items():
        with only_steps_read(database):
            lengths = [len(step) async for step in begin()]
        assert (max(lengths), sum(lengths)) == (STEP, COUNT // 2 if name == "servers" else COUNT), name
    with only_steps_read(database):
        assert await McpServers(database).tools_of("acc_0") == selection_of(_server(0, START)).names()
    with only_steps_read(database):
        assert await unreadable_accounts(database, CIPHER) == []
    with only_steps_read(database):
        assert await rotate_secrets(database, CIPHER) == Rotation(2 * COUNT)


async def test_all_logins_in_an_account_are_removed(database: Database) -> None:
    logins = PersonalLogins(database, CIPHER, cast("AccountConnector", NO_VENDOR))
    async with database.write() as session:
        for number in range(COUNT):
            row = PersonalLogin(id=f"login_{number}", account_id="acc_1", person_id=f"tok_{number}", scopes=[])
            row.refresh_token = SECRET
            session.add(row)
    with only_steps_read(database):
        async with database.write() as session:
            assert len(await logins.remove_all(session, "acc_1")) == COUNT
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(PersonalLogin)) == 0


async def test_parts_follow_each_other(database: Database) -> None:
    servers, found, after = McpServers(database), list[str](), None
    while True:
        wanted = ServersQuery(limit=150, after=after)
        part = [row.id async for step in servers.list("acc_0", wanted) for row in step]
        found += part
        if len(part) < wanted.limit:
            break
        after = part[-1]
    assert len(found) == len(set(found)) == COUNT // 2
    with pytest.raises(NotFoundError):
        _ = [step async for step in servers.list("acc_1", ServersQuery(after=found[0]))]
    ended = f"mcp_{2}"  # one that ends while somebody goes on from it
    assert [step async for step in servers.list("acc_0", ServersQuery(after=ended))]


async def test_accounts_are_sorted_by_the_state_that_is_shown(database: Database) -> None:
    accounts = Accounts(database, None, None, None)  # type: ignore[arg-type]  # neither is needed to list
    states = [
        (await accounts.part(Wanted(sort="state", page=page))).rows[0].token_state
        for page in (1, COUNT // SHOWN // 4 + 1, COUNT // SHOWN // 2 + 1)
    ]
    assert states == ["error", "fresh", "idle"]
    for sort in ACCOUNTS.sortings:
        assert len((await accounts.part(Wanted(sort=sort))).rows) == SHOWN
