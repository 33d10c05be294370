"""Jobs as such: which are offered, and what a brief holds."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.scopes import needed_scopes
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection

from tests.support.connected_sandbox import sandbox

JOBS = sorted(name for name, tool in TOOLS.items() if tool.uses and not tool.is_apart)
BRIEF = "zoho_desk_tickets_brief"


@pytest.mark.parametrize("job", JOBS)
def test_a_job_is_offered_with_all_that_it_uses(job: str) -> None:
    uses = TOOLS[job].uses
    tags = {TOOLS[used].tags[0] for used in uses}
    assert job in Selection(tags=tuple(sorted(tags))).names()
    assert job in Selection(tags=("all",)).names()
    assert job in Selection(tools=(job,)).names()
    for used in uses:
        left = {tag for other in uses for tag in TOOLS[other].tags} - set(TOOLS[used].tags)
        assert not left or job not in Selection(tags=tuple(sorted(left))).names()
        assert job not in Selection(tags=("all",), exclude=(used,)).names()
        assert job not in Selection(tools=(job,), exclude=(used,)).names()


@pytest.mark.parametrize("job", JOBS)
def test_a_job_changes_nothing_that_its_url_may_not(job: str) -> None:
    changing = {TOOLS[used].method for used in TOOLS[job].uses if not TOOLS[used].reads}
    assert TOOLS[job].reads == (not changing)
    assert (job in Selection(methods=("read",), tags=("all",)).names()) == (not changing)
    for method in changing:
        others = {tool.method for tool in TOOLS.values()} - {method}
        assert job not in Selection(methods=tuple(sorted(others)), tags=("all",)).names()


@pytest.mark.parametrize("job", JOBS)
def test_a_job_needs_the_scopes_of_its_tools(job: str) -> None:
    assert set(needed_scopes([job])) >= {scope for used in TOOLS[job].uses for scope in TOOLS[used].scopes}


@pytest.mark.anyio
async def test_brief_tells_facts_and_newest_messages_first() -> None:
    async with sandbox() as desk:
        tickets = await desk.call("list_all_zoho_desk_tickets", limit=100, fields=["threadCount", "ticketNumber"])
        most = max(tickets.structured_content["data"], key=lambda ticket: int(ticket["threadCount"]))
        brief = await desk.call(BRIEF, ticketId=most["ticketNumber"], messages=2)
        found = brief.structured_content
        assert found["ticketNumber"] == most["ticketNumber"]
        assert {"subject", "status", "department", "customer"} <= found.keys()
        times = [message["time"] for message in found["messages"]]
        assert len(times) == 2
        assert times == sorted(times, reverse=True)
        older = await desk.call(BRIEF, ticketId=most["id"], messages=2, next_cursor=found["next_cursor"])
        assert older.structured_content["messages"][0]["time"] <= times[-1]
        assert "subject" not in older.structured_content


@pytest.mark.anyio
async def test_brief_of_long_messages_stays_short() -> None:
    async with sandbox() as desk:
        ticket = await desk.ticket_of("Customer Support")
        for number in range(10):
            text = f"Message {number}: " + "a long story that goes on and on. " * 200
            await desk.call("create_a_zoho_desk_ticket_comment", ticketId=ticket, content=text)
        brief = await desk.call(BRIEF, ticketId=ticket, messages=10)
        assert len(brief.structured_content["messages"]) == 10
        assert len(brief.content[0].text) < 6_500
        assert "more characters]" in brief.content[0].text
