"""What has expired goes in parts, however much it is: others write between two of them. On both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session
from zoho_desk_mcp.server.hosting.storage.cleanup import Retention, delete_expired
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AuditEntry, UrlUsage, utc_now
from zoho_desk_mcp.server.hosting.storage.removed_accounts import ROWS

from tests.support.databases import empty_database

pytestmark = pytest.mark.anyio

OLD, RECENT = 2 * ROWS + 1, 5
KEEP = Retention(calls=timedelta(days=30), audit=timedelta(days=30))


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(empty_database(request, request.param, tmp_path))
    await upgrade(made)
    yield made
    await made.close()


async def test_no_transaction_deletes_all(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where no server has run for days, or less history is kept than before."""
    now, parts = utc_now(), list[Any]()
    long_ago = now - timedelta(days=60)
    usage = {"server_id": "mcp_1", "seconds": 60, "used": 1, "starts_at": long_ago}
    entry = {"at": long_ago, "actor_name": "a", "action": "b", "subject_id": "c", "subject_name": "d", "details": {}}
    async with database.write() as session:
        await session.execute(insert(UrlUsage), [{**usage, "process_id": f"old {row}"} for row in range(OLD)])
        await session.execute(insert(AuditEntry), [entry] * OLD)
        recent = {**usage, "starts_at": now}
        await session.execute(insert(UrlUsage), [{**recent, "process_id": f"new {row}"} for row in range(RECENT)])
        await session.execute(insert(AuditEntry), [{**entry, "at": now}] * RECENT)
    note = database.note

    async def noted(work: Callable[[Session], Any]) -> Any:
        parts.append(await note(work))
        return parts[-1]

    monkeypatch.setattr(database, "note", noted)
    await delete_expired(database, KEEP)
    assert max(parts) <= ROWS
    assert sum(parts) == 2 * OLD
    async with database.read() as session:
        for table in (UrlUsage, AuditEntry):
            assert await session.scalar(select(func.count()).select_from(table)) == RECENT
