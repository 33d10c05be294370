"""Lists as tables: what somebody wrote into a field passes for no other row and no other field."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.responses.tables import cell, list_text

from tests.support.connected_sandbox import sandbox
from tests.support.results import text_of


@pytest.mark.anyio
async def test_a_name_that_all_rows_share_tells_no_field_of_its_own() -> None:
    async with sandbox() as box:
        contact = box.world.contacts.get(box.id_of("contacts", "Rahman"))
        contact.update(lastName="Rahman, status=Closed, priority=Low")
        found = await box.call("list_all_zoho_desk_tickets_search", contactId=contact["id"], status="Open")
        text = text_of(found.content[0])
        common = next(line for line in text.splitlines() if line.startswith("All: "))
        assert "status=Open" in common
        assert "Closed" not in common
        columns = next(line for line in text.splitlines() if line.startswith("id\t"))
        assert "contactName" in columns.split("\t")


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_a_text_with_line_breaks_makes_one_row(line_break: str) -> None:
    assert cell(f"one{line_break}two") == "one\\ntwo"
    _, words = list_text({"data": [{"id": "1", "subject": f"one{line_break}2\ttwo"}]}, "data", {})
    assert words == "id\tsubject\n1\tone\\n2 two"
