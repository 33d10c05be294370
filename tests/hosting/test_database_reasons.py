"""What the log says of a database that cannot be reached: whoever runs it has nothing else to go by."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from zoho_desk_mcp.server.hosting.errors import DatabaseDownError
from zoho_desk_mcp.server.hosting.storage.database import Database

from tests.support.ports import free_port
from tests.support.postgres import Postgres

pytestmark = pytest.mark.anyio


async def _reason(url: str, caplog: pytest.LogCaptureFixture, statement: str = "SELECT 1") -> str:
    database = Database(url)
    try:
        with pytest.raises(DatabaseDownError):
            async with database.read() as session:
                await session.execute(text(statement))
    finally:
        await database.close()
    (record,) = [each for each in caplog.records if each.getMessage() == "database-down"]
    caplog.clear()
    return str(record.__dict__["data"].get("reason"))


async def test_a_connection_that_is_not_made_is_told_in_words_without_the_password(
    postgres: Postgres, caplog: pytest.LogCaptureFixture
) -> None:
    refused = await _reason(f"postgresql://me:hush@127.0.0.1:{free_port()}/x", caplog)
    assert "refused" in refused
    nobody = await _reason(f"postgresql://nobody-here:hush@127.0.0.1:{postgres.port}/postgres", caplog)
    assert 'role "nobody-here" does not exist' in nobody
    assert "hush" not in refused + nobody


async def test_a_statement_that_fails_is_told_by_its_code_alone(
    postgres: Postgres, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"postgresql://postgres@127.0.0.1:{postgres.port}/postgres"
    assert await _reason(url, caplog, "SELECT 'hush' FROM nowhere") == "42P01"
