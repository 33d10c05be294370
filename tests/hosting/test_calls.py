"""The audit's writer goes on, whatever it is given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from zoho_desk_mcp.server.hosting.storage import calls as calls_module
from zoho_desk_mcp.server.hosting.storage.calls import CallRow, Calls
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import Call, utc_now

from tests.support.ports import free_port
from tests.support.server import make_site
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

NO_ZONE = datetime(2026, 1, 1)  # what no row takes


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Database]:
    site = make_site(request, request.param, upstream, tmp_path_factory.mktemp("site"))
    made = Database(site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", f"sqlite:///{site.folder / 'hosting.db'}"))
    await upgrade(made)
    yield made
    await made.close()


def row(number: int, **changes: Any) -> CallRow:
    values = {"at": utc_now(), "account_id": "acc_1", "server_id": "mcp_1", "tool": "tool", "status": "OK"}
    return CallRow(**{**values, "milliseconds": number, "credits": 1, **changes})


async def written(database: Database, rows: list[CallRow], remaining: int | None = None) -> list[Call]:
    """What the database has after these were written at once."""
    calls = Calls(database)
    async with asyncio.timeout(40), calls.run(), asyncio.timeout(30):  # the end waits for the writer, too
        await asyncio.gather(*(calls.write(each, remaining) for each in rows))
    async with database.read() as session:
        return list(await session.scalars(select(Call).order_by(Call.milliseconds)))


async def test_a_row_that_no_database_takes_takes_no_other_along(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    bad = {7, 30}
    found = await written(database, [row(number, at=NO_ZONE if number in bad else utc_now()) for number in range(40)])
    assert [call.milliseconds for call in found] == [number for number in range(40) if number not in bad]
    assert caplog.text.count("calls-not-recorded") == len(bad)


async def test_rows_that_a_database_that_is_down_does_not_take_are_counted_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(calls_module, "RETRY_FOR", 0.5)
    nowhere = Database(f"postgresql://postgres@127.0.0.1:{free_port()}/x")
    calls = Calls(nowhere)
    async with asyncio.timeout(30), calls.run():
        await calls.write(row(1), None)
        while "calls-not-recorded" not in caplog.text:
            await asyncio.sleep(0.01)
    await nowhere.close()
    told = [record for record in caplog.records if record.getMessage() == "calls-not-recorded"]
    assert [(record.__dict__["data"], record.exc_info) for record in told] == [({"calls": 1}, None)]
    assert "database-down" in caplog.text


@pytest.mark.parametrize("status", ["A\x00B", "A\ud83dB", "A" * 5000, "A\nB", ""])
async def test_whatever_the_api_calls_its_error_is_recorded(database: Database, status: str) -> None:
    found = await written(database, [row(0, status=status, tool=status, credits=2**70), row(2**70)], 10**30)
    assert [(call.status, call.tool) for call in found][1] == ("OK", "tool")
    assert found[0].status == found[0].tool == status.replace("\x00", "\ufffd").replace("\ud83d", "\ufffd")[:64]
    assert found[0].credits == 2**31 - 1
