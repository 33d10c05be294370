"""The audit's writer goes on, whatever it is given."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, select
from zoho_desk_mcp.server.hosting.storage.calls import CallRow, Calls
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import Call, utc_now


@pytest.mark.anyio
async def test_a_row_that_no_database_takes_stops_no_other(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A number beyond 64 bits is an OverflowError of the driver, not an error of SQLAlchemy's."""
    database = Database(f"sqlite:///{tmp_path / 'hosting.db'}")
    await upgrade(database)
    calls = Calls(database)

    def row(used: int) -> CallRow:
        return CallRow(utc_now(), "acc_1", "mcp_1", "tool", "OK", 1, used)

    async with asyncio.timeout(40), calls.run(), asyncio.timeout(30):  # the end waits for the writer, too
        await calls.write(row(2**70), None)
        assert "calls-not-recorded" in caplog.text
        await calls.write(row(1), None)
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Call)) == 1
    await database.close()
