"""People as the database keeps them. On both databases."""

from __future__ import annotations

import asyncio

import pytest
from zoho_desk_mcp.server.hosting.storage.audit_log import AuditLog
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.people import People

from tests.support.server import Site

pytestmark = pytest.mark.anyio


async def test_first_sign_ins_at_once_make_one_person(site: Site) -> None:
    site.run("db", "upgrade")
    file = f"sqlite:///{site.folder / 'hosting.db'}"
    database = Database(site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", file))
    try:
        people = People(database)
        for subject in ("ann", "ben", "cid"):
            several = [people.signed_in("https://idp.example", subject, "Ann", "admin") for _ in range(6)]
            assert len({person.id for person in await asyncio.gather(*several)}) == 1
        assert [len(step) async for step in AuditLog(database).list(limit=100)] == [3]
    finally:
        await database.close()
