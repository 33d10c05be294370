"""Addresses that are joined by commas are taken as a list, too: models know them so from other products."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.connected_sandbox import sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

TOOLS = ("zoho_desk_tickets_reply", "create_a_zoho_desk_email_reply", "create_a_zoho_desk_email_draft")
TWO = ("ann@a.example", "bob@b.example")


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("given", [list(TWO), '["ann@a.example", "bob@b.example"]', "ann@a.example,bob@b.example"])
async def test_several_addresses_are_taken_as_a_list(tool: str, given: Any) -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        sent = await box.call(tool, ticketId=ticket, content="Hello", to=given, cc=[TWO[0]])
        assert not sent.is_error, sent
        assert [one["to"] for one in box.world.threads][-1] == ",".join(TWO)
        assert [one["cc"] for one in box.world.threads][-1] == TWO[0]


@pytest.mark.parametrize("given", [["ann@a.example", 7], [], ["ann@a.example", "b@b.example\r\nBcc: x@x.example"]])
async def test_what_is_no_list_of_addresses_is_refused(given: Any) -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        before = len(list(box.world.threads))
        for tool in TOOLS:
            assert "to" in error_text(await box.call(tool, ticketId=ticket, content="Hello", to=given))
        assert len(list(box.world.threads)) == before


async def test_other_texts_take_no_list() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        refused = await box.call("zoho_desk_tickets_reply", ticketId=ticket, content=["Hello", "you"])
        assert "content must be a text, not a list" in error_text(refused)
