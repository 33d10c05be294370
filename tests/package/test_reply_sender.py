"""The sender of a reply, which is found when none is given."""

from __future__ import annotations

import json

import pytest

from tests.support.connected_sandbox import sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("tool", ["create_a_zoho_desk_email_reply", "create_a_zoho_desk_email_draft"])
async def test_the_only_address_of_the_department_sends(tool: str) -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        result = await box.call(tool, ticketId=ticket, content="Hello")
        assert not result.is_error, result
        sent = json.loads(box.app.state.requests[-1].body)
        assert sent["fromEmailAddress"] == "billing@northwind-sandbox.example"


async def test_a_changed_draft_is_sent_from_the_only_address_too() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        draft = await box.call("create_a_zoho_desk_email_draft", ticketId=ticket, content="Hello")
        thread = draft.structured_content["id"]
        result = await box.call(
            "update_a_zoho_desk_email_draft_by_id",
            ticketId=ticket,
            threadId=thread,
            content="Hello again",
            clear=["cc"],
        )
        assert not result.is_error, result
        sent = json.loads(box.app.state.requests[-1].body)
        assert sent["fromEmailAddress"] == "billing@northwind-sandbox.example"
        assert sent["cc"] is None


async def test_several_addresses_are_listed_and_nothing_is_sent() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Technical Support")
        text = error_text(await box.call("create_a_zoho_desk_email_reply", ticketId=ticket, content="Hello"))
        assert "tech@northwind-sandbox.example (default), status@northwind-sandbox.example" in text
        assert "oldtech" not in text
        assert "sendReply" not in box.calls()


async def test_a_department_without_address_is_said() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        for address in box.world.mail_addresses:
            address["isVerified"] = False
        text = error_text(await box.call("create_a_zoho_desk_email_reply", ticketId=ticket, content="Hello"))
        assert "no active, verified address" in text


async def test_a_given_sender_is_kept() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Technical Support")
        await box.call(
            "create_a_zoho_desk_email_reply",
            ticketId=ticket,
            content="Hello",
            fromEmailAddress="status@northwind-sandbox.example",
        )
        assert box.calls() == {"getDepartments": 1, "getTickets": 1, "sendReply": 1}
