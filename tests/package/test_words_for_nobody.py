"""Who has no agent is called nobody in our own lists: filters take that word, and a change takes an agent off by it."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import pytest
from zoho_desk_mcp.sandbox.factories import make_agent

from tests.support import misbehaving as bad
from tests.support.connected_sandbox import sandbox
from tests.support.faults import called
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

NEEDING_REPLY, DUE = "zoho_desk_tickets_needing_reply", "zoho_desk_tickets_due"
LIST, SEARCH = "list_all_zoho_desk_tickets", "list_all_zoho_desk_tickets_search"
SEVERAL, UPDATE = "zoho_desk_tickets_update_several", "update_a_zoho_desk_ticket_by_id"
WITHOUT_AGENTS = ("Desk.tickets.READ", "Desk.settings.READ", "Desk.basic.READ", "Desk.search.READ")


async def _ids(box: Any, tool: str, **arguments: Any) -> list[str]:
    result = await box.call(tool, **arguments)
    assert not result.is_error, result
    data = result.structured_content
    return [row["id"] for row in data.get("tickets", data.get("data"))]


@pytest.mark.parametrize("tool", [NEEDING_REPLY, DUE, LIST, SEARCH])
@pytest.mark.parametrize("word", ["nobody", "Nobody", "none", ["NOBODY"]])
async def test_a_filter_takes_the_word_of_our_lists(tool: str, word: Any) -> None:
    name = "assigneeId" if tool == SEARCH else "assignee"
    async with sandbox() as box:
        found = await _ids(box, tool, limit=50, **{name: word})
        assert found
        assert found == await _ids(box, tool, limit=50, **{name: "Unassigned"})
        nobodys = {ticket["id"] for ticket in box.world.tickets if not ticket["assigneeId"]}
        assert set(found) <= nobodys


async def test_the_word_may_stand_beside_names() -> None:
    async with sandbox() as box:
        grace = box.id_of("agents", "Chen")
        found = set(await _ids(box, SEARCH, assigneeId=["Grace Chen", "nobody"], limit=100))
        owners = {ticket["assigneeId"] for ticket in box.world.tickets if ticket["id"] in found}
        assert owners == {None, grace}


@pytest.mark.parametrize("tool", [LIST, SEARCH])
async def test_an_agent_who_is_called_so_is_meant(tool: str) -> None:
    name = "assigneeId" if tool == SEARCH else "assignee"
    async with sandbox() as box:
        names = {"firstName": "", "lastName": "Nobody", "emailId": "nobody@example.com"}
        agent = make_agent(box.world, **names, associatedDepartmentIds=[box.id_of("departments", "Billing")])
        assert not await _ids(box, tool, limit=5, **{name: "nobody"})
        assert f"{name}={agent['id']}" in box.app.state.requests[-1].query
        ticket = await box.ticket_of("Billing")
        changed = await box.call(UPDATE, ticketId=ticket, assigneeId="nobody")
        assert changed.structured_content["assigneeId"] == agent["id"]
        assert await _ids(box, tool, limit=5, **{name: "nobody"}) == [ticket]


async def test_agents_that_cannot_be_read_have_no_such_name() -> None:
    async with sandbox(*WITHOUT_AGENTS) as box:
        assert await _ids(box, LIST, assignee="nobody", limit=5)


ADVICE = "For no agent leave it out; an update takes one off a ticket by assigneeId in `clear`."


@pytest.mark.parametrize(("tool", "given"), [(UPDATE, {"ticketId": "113"}), (SEVERAL, {"tickets": ["113"]})])
async def test_a_change_to_nobody_is_told_how_it_is_made(tool: str, given: dict[str, Any]) -> None:
    async with sandbox() as box:
        text = error_text(await box.call(tool, **given, assigneeId="nobody"))
        assert text == f"No agent is called 'nobody'. {ADVICE}"
        assert not (await box.call(tool, **given, clear="assignee")).is_error
        assert next(one for one in box.world.tickets if one["ticketNumber"] == "113")["assigneeId"] is None


async def test_fields_of_several_tickets_are_emptied() -> None:
    async with sandbox() as box:
        several = [one["id"] for one in box.world.tickets if one["assigneeId"] and one["priority"]][:3]
        done = (
            await box.call(SEVERAL, tickets=several, clear="assigneeId, priority", addTags=["back"])
        ).structured_content
        assert done["change"] == "assigneeId cleared, priority cleared, tag +back"
        assert (done["changed"], done["failed"]) == (3, 0)
        emptied = [one for one in box.world.tickets if one["id"] in several]
        assert not any(one["assigneeId"] or one["priority"] for one in emptied)


async def test_what_is_both_given_and_cleared_changes_no_ticket() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        box.app.state.requests.clear()
        text = error_text(await box.call(SEVERAL, tickets=[ticket], category="Orders", clear=["category"]))
        assert text == "category: both given and named in clear; leave one of the two out."
        assert not [one for one in box.app.state.requests if one.method == "PATCH"]


async def test_what_is_not_empty_afterwards_is_no_success() -> None:
    ticket = "4000000000000000001"
    still = bad.answer(200, {"id": ticket, "ticketNumber": "1", "status": "Open", "assigneeId": "7"})
    done = (await called(still, (SEVERAL, {"tickets": [ticket], "clear": ["assigneeId"]})))[0].structured_content
    assert (done["changed"], done["failed"]) == (0, 1)
    assert done["tickets"][0]["failed"].startswith("assigneeId is 7, not empty: Zoho Desk took the change")
    receipt = (await called(still, (UPDATE, {"ticketId": ticket, "clear": ["assigneeId", "phone"]})))[0]
    assert receipt.structured_content["assigneeId"] == "7"
    assert receipt.structured_content["cleared"] == ["phone"]


async def test_zohos_own_word_needs_no_look_at_agents() -> None:
    result, zoho = await called(bad.answer(204), (LIST, {"assignee": "Unassigned"}))
    assert not result.is_error
    assert [parse_qs(each.target.partition("?")[2])["assignee"] for each in zoho.requests] == [["Unassigned"]]


async def test_what_is_needed_is_not_told_to_be_cleared() -> None:
    async with sandbox() as box:
        text = error_text(await box.call(SEVERAL, tickets=[], status="Open"))
        assert text == "tickets is empty: it is needed."
