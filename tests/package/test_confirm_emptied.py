"""What a person agrees to names the fields that a change empties."""

from __future__ import annotations

import pytest
from mcp import Client

from tests.support.processes import stdio_server

UPDATE, SEVERAL = "update_a_zoho_desk_ticket_by_id", "zoho_desk_tickets_update_several"


@pytest.mark.anyio
async def test_a_preview_tells_what_is_emptied() -> None:
    async with Client(stdio_server("--sandbox", "--tags", "all", "--confirm", "all")) as client:
        one = await client.call_tool(
            UPDATE, {"ticketId": "154", "subject": "A", "clear": ["assigneeId", "dueDate"], "secondaryContacts": []}
        )
        several = await client.call_tool(SEVERAL, {"tickets": ["154", "147"], "clear": ["assigneeId"], "note": "B"})
    lines = (one.structured_content or {})["preview"].splitlines()
    assert sorted(lines[2:]) == ["assigneeId: (none)", "dueDate: (none)", "secondaryContacts: (none)", "subject: A"]
    lines = (several.structured_content or {})["preview"].splitlines()
    assert lines[3:] == ["assigneeId: (none)", "(2 times)", "content: B", "isPublic: false", "(2 times)"]
