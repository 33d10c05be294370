"""The sender of a reply, which is found when none is given."""

from __future__ import annotations

import json

import pytest
from zoho_desk_mcp.sandbox.factories import make_thread

from tests.support.connected_sandbox import Sandbox, sandbox
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


DEFAULT, OTHER = "tech@northwind-sandbox.example", "status@northwind-sandbox.example"
REPLY = "create_a_zoho_desk_email_reply"


def _customer_wrote(box: Sandbox, ticket: str, **fields: str) -> None:
    make_thread(box.world, ticketId=ticket, authorId="1", channel="EMAIL", direction="in", content="Hi", **fields)


@pytest.mark.parametrize(
    ("fields", "sender"),
    [
        ({"to": OTHER}, OTHER),
        ({"to": f'"Northwind, Status" <{OTHER.title()}>; someone@else.example'}, OTHER),
        ({"to": "someone@else.example", "cc": f"a@else.example,{OTHER}"}, OTHER),
        ({"to": DEFAULT, "cc": OTHER}, DEFAULT),
        ({"to": "support@northwind-sandbox.example"}, DEFAULT),
        ({"to": "oldtech@northwind-sandbox.example"}, DEFAULT),
    ],
)
async def test_of_several_the_one_that_the_customer_wrote_to_sends_else_the_default(
    fields: dict[str, str], sender: str
) -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Technical Support")
        _customer_wrote(box, ticket, **fields)
        result = await box.call(REPLY, ticketId=ticket, content="Hello")
        assert not result.is_error, result
        assert json.loads(box.app.state.requests[-1].body)["fromEmailAddress"] == sender
        assert f"The sender is {sender}: " in result.structured_content["note"]


async def test_the_last_message_of_the_customer_counts() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Technical Support")
        _customer_wrote(box, ticket, to=DEFAULT)
        _customer_wrote(box, ticket, to=OTHER)
        make_thread(
            box.world, ticketId=ticket, authorId="1", channel="EMAIL", direction="out", content="Yo", to=DEFAULT
        )
        await box.call(REPLY, ticketId=ticket, content="Hello")
        assert json.loads(box.app.state.requests[-1].body)["fromEmailAddress"] == OTHER


async def test_without_a_message_of_the_customer_the_default_sends() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Technical Support")
        for thread in box.world.threads.of(ticket):
            thread["direction"] = "out"
        await box.call(REPLY, ticketId=ticket, content="Hello")
        assert json.loads(box.app.state.requests[-1].body)["fromEmailAddress"] == DEFAULT


async def test_where_there_is_neither_the_addresses_are_listed_and_nothing_is_sent() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Technical Support")
        _customer_wrote(box, ticket, to="someone@else.example")
        for address in box.world.mail_addresses:
            address["isDepartmentDefault"] = False
        text = error_text(await box.call(REPLY, ticketId=ticket, content="Hello"))
        assert "Give fromEmailAddress: the customer wrote to none of the addresses of the ticket's department" in text
        assert f"{DEFAULT}, {OTHER}" in text
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
