"""Tickets by the short number that people see."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.caller_rights import CallerRights, of_caller
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import misbehaving as bad
from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.results import error_text, text_of, unfenced

pytestmark = pytest.mark.anyio

GET = "get_single_zoho_desk_ticket_by_id"
SEARCH = "searchTickets"


def _a_ticket(box: Sandbox) -> Any:
    return next(iter(box.world.tickets))


@pytest.mark.parametrize("form", ["{}", "#{}", " # {} "])
async def test_a_number_is_looked_up_and_the_result_says_which_ticket_it_was(form: str) -> None:
    async with sandbox() as box:
        ticket = _a_ticket(box)
        number = ticket["ticketNumber"]
        found = await box.call(GET, ticketId=form.format(number), fields=["id"])
        assert found.structured_content["id"] == ticket["id"]
        assert f"Ticket #{number} has the id {ticket['id']}: {ticket['subject']!r}." in found.structured_content["note"]
        assert box.calls() == {SEARCH: 1, "getTicket": 1}


async def test_a_number_may_be_a_number() -> None:
    async with sandbox() as box:
        ticket = _a_ticket(box)
        found = await box.call(GET, ticketId=int(ticket["ticketNumber"]))
        assert found.structured_content["id"] == ticket["id"]


async def test_an_id_costs_no_look_up_and_is_not_remarked_upon() -> None:
    async with sandbox() as box:
        found = await box.call(GET, ticketId=_a_ticket(box)["id"], fields=["id"])
        assert "note" not in found.structured_content
        assert box.calls() == {"getTicket": 1}


async def test_a_number_is_looked_up_once() -> None:
    async with sandbox() as box:
        number = _a_ticket(box)["ticketNumber"]
        for _ in range(3):
            result = await box.call("list_all_zoho_desk_ticket_comments", ticketId=number)
            assert f"Ticket #{number}" in result.structured_content["note"]
        assert box.calls()[SEARCH] == 1


async def test_a_change_goes_to_the_ticket_of_the_number_and_says_so() -> None:
    async with sandbox() as box:
        ticket = _a_ticket(box)
        arguments = {"ticketId": f"#{ticket['ticketNumber']}", "content": "Seen.", "isPublic": False}
        result = await box.call("create_a_zoho_desk_ticket_comment", **arguments)
        assert f"/tickets/{ticket['id']}/comments" in box.app.state.requests[-1].path
        assert f"#{ticket['ticketNumber']}" in result.structured_content["note"]


async def test_lists_of_tickets_take_numbers_among_ids() -> None:
    async with sandbox() as box:
        first, second = list(box.world.tickets)[:2]
        result = await box.call("zoho_desk_tickets_close_many", ids=[first["id"], f"#{second['ticketNumber']}"])
        assert not result.is_error, result
        assert json.loads(box.app.state.requests[-1].body)["ids"] == [first["id"], second["id"]]


async def test_a_reply_by_number_finds_its_sender() -> None:
    async with sandbox() as box:
        billing = box.id_of("departments", "Billing")
        ticket = next(one for one in box.world.tickets if one["departmentId"] == billing and one["channel"] == "Email")
        result = await box.call(
            "create_a_zoho_desk_email_reply", ticketId=ticket["ticketNumber"], content="Hello", contentType="plainText"
        )
        assert not result.is_error, result
        assert box.calls()[SEARCH] == 1


async def test_beside_a_file_the_ticket_is_told_and_counts_towards_the_size() -> None:
    tool, ids = "get_single_zoho_desk_ticket_thread_attachment_by_id", {"threadId": "2", "attachmentId": "3"}
    found = {"data": [{"id": "4000000000000000001", "ticketNumber": "113", "subject": "Printer"}]}
    async with misbehaving() as zoho, connect(settings_for(zoho.url, max_chars=2_000)) as desk:

        async def respond(request: bad.Request, writer: bad.Writer) -> None:
            file = bad.answer(200, b"y" * 5_000, Content_Type="text/plain")
            await (bad.answer(200, found) if "search" in request.target else file)(request, writer)

        zoho.answer = respond
        with of_caller(CallerRights(frozenset(TOOLS))):
            result = await server.call(desk, tool, {"ticketId": "#113", **ids})
        told = "Ticket #113 has the id 4000000000000000001: 'Printer'."
        assert unfenced(text_of(result.content[0])) == told
        shown = 2_000 - len(told)
        assert f"\n{'y' * shown}\n… [{5_000 - shown:,} more characters" in unfenced(text_of(result.content[1]))


async def test_an_unknown_number_says_so_and_nothing_else_is_sent() -> None:
    async with sandbox() as box:
        text = error_text(await box.call(GET, ticketId="#98765"))
        assert text.startswith("No ticket has the number 98765")
        assert box.calls() == {SEARCH: 1}


@pytest.mark.parametrize("form", ["#{}", "{}"])
async def test_a_search_takes_the_number_in_each_form_too(form: str) -> None:
    async with sandbox() as box:
        first, second = list(box.world.tickets)[:2]
        numbers = [form.format(one["ticketNumber"]) for one in (first, second)]
        found = await box.call("list_all_zoho_desk_tickets_search", ticketNumber=numbers, fields=["id"])
        assert {one["id"] for one in found.structured_content["data"]} == {first["id"], second["id"]}


TICKETS = re.compile(r"(?<!list)ticket_?ids?$", re.IGNORECASE)


def test_every_tool_that_asks_for_a_ticket_takes_its_number() -> None:
    by_id_alone, by_number = set[str](), set[str]()
    for tool in TOOLS:
        for name, schema in load_tool(tool).Input.model_json_schema()["properties"].items():
            about = str(schema.get("description"))
            if TICKETS.search(name) or (name == "ids" and "of the tickets" in about):
                (by_number if "number-or-id" in str(schema) else by_id_alone).add(f"{tool}: {name}")
    assert by_id_alone == set()
    assert len(by_number) > 60


async def test_a_token_that_may_not_search_still_works_with_ids() -> None:
    async with sandbox("Desk.tickets.READ") as box:
        ticket = _a_ticket(box)
        text = error_text(await box.call(GET, ticketId=ticket["ticketNumber"]))
        assert "SCOPE_MISMATCH" in text
        assert "Give the ID" in text
        assert not (await box.call(GET, ticketId=ticket["id"])).is_error


async def test_what_is_no_number_is_refused() -> None:
    async with sandbox() as box:
        assert "ticketId must be an ID" in error_text(await box.call(GET, ticketId="#12a"))
        assert box.calls() == {}


async def test_what_the_response_tells_is_not_said_twice() -> None:
    async with sandbox() as box:
        ticket = _a_ticket(box)
        done = await box.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket["ticketNumber"], priority="High")
        assert done.structured_content["ticketNumber"] == ticket["ticketNumber"]
        assert "note" not in done.structured_content
