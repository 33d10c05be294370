"""What a change tells of itself: the fields that it emptied, and the status that went with a reply."""

from __future__ import annotations

import pytest

from tests.support.connected_sandbox import sandbox

pytestmark = pytest.mark.anyio

UPDATE, REPLY = "update_a_zoho_desk_ticket_by_id", "zoho_desk_tickets_reply"


async def test_a_receipt_names_what_was_emptied() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        told = (
            await box.call(UPDATE, ticketId=ticket, status="Open", clear=["priority", "dueDate"])
        ).structured_content
        assert told["cleared"] == ["priority", "dueDate"]
        assert told["status"] == "Open"
        assert "cleared" not in (await box.call(UPDATE, ticketId=ticket, priority="High")).structured_content


async def test_the_receipt_of_a_reply_names_who_else_got_it() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        told = (await box.call(REPLY, ticketId=ticket, content="Done", cc="ann@a.example")).structured_content
        assert told["cc"] == "ann@a.example"


async def test_the_receipt_of_a_reply_has_its_status() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        told = (await box.call(REPLY, ticketId=ticket, content="Done", status="closed")).structured_content
        assert told["status"] == "Closed"
        assert "status" not in (await box.call(REPLY, ticketId=ticket, content="Done")).structured_content
