"""What look-ups keep for some minutes is little, however much Zoho Desk says."""

from __future__ import annotations

import gc
import tracemalloc

import anyio
import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.processes import PATIENCE

pytestmark = pytest.mark.anyio

LONG = "x" * 100_000
MAX_KEPT = 500_000
NAMED = {"id": "9" * 20, "name": LONG, "emailId": LONG, "associatedDepartmentIds": [LONG] * 3, "status": "ACTIVE"}
FIELD = {"apiName": "status", "displayLabel": LONG, "type": LONG, "allowedValues": [{"value": LONG}] * 5}
TICKET = {"id": "9" * 20, "ticketNumber": "113", "subject": LONG}


@pytest.mark.parametrize(
    ("record", "tool", "arguments"),
    [
        (NAMED, "list_all_zoho_desk_tickets", {"assignee": ["Quentin"]}),
        (NAMED, "list_all_zoho_desk_tickets", {"departmentIds": ["None"]}),
        (NAMED | {"id": LONG}, "list_all_zoho_desk_tickets", {"departmentIds": ["None"]}),  # which is no id
        (FIELD, "list_all_zoho_desk_tickets_search", {"status": ["Other"]}),
        (TICKET, "get_single_zoho_desk_ticket_by_id", {"ticketId": "113"}),
    ],
)
async def test_long_names_are_not_kept_whole(record: object, tool: str, arguments: dict[str, object]) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        await server.call(desk, tool, arguments)  # for what is loaded once
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": [record] * 8})
        tracemalloc.start()
        try:
            await server.call(desk, tool, arguments)
            with anyio.fail_after(PATIENCE):  # the thread that read it, and the event loop, let go of it in a moment
                while _kept() >= MAX_KEPT:
                    await anyio.sleep(0.01)
        finally:
            tracemalloc.stop()


def _kept() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]
