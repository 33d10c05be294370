"""What a step of a job does not take from its caller is an argument that is wrong, told before anything is changed."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.connected_sandbox import sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio
RIGHT = {
    "ticketId": "126",
    "tickets": ["126", "129"],
    "content": "Hello",
    "contact": "aisha.rahman@globex.example",
    "departmentId": "Billing",
    "category": "Payments",
    "id": "ticket:126",
    "query": "refund",
}
ODD = ["a", "&", "a\nb", "\x00", "\ud83d", "x" * 300, "x" * 70_000, "<b>", "me", -1, 10**30, {}, ["&"], ["vip"] * 300]
REPLY, RESOLVE, UPDATE = (f"zoho_desk_tickets_{job}" for job in ("reply", "resolve", "update_several"))


@pytest.mark.parametrize("job", sorted(name for name, tool in TOOLS.items() if tool.uses))
async def test_no_argument_ends_as_a_fault_of_the_server(job: str) -> None:
    fields = load_tool(job).Input.model_fields
    needed = {info.alias or name: info for name, info in fields.items() if info.is_required()}
    async with sandbox() as desk:
        for name in (info.alias or name for name, info in fields.items()):
            for odd in ODD:
                given = {each: RIGHT[each] for each in needed} | {name: odd}
                result = await desk.call(job, **given)
                assert not result.is_error or "SERVER_ERROR" not in str(result.structured_content), (name, odd)


@pytest.mark.parametrize(
    ("job", "given", "message"),
    [
        (REPLY, {"to": "Jack"}, "- to "),
        (RESOLVE, {"ticketId": "126", "resolution": "Sent anew.", "note": "x" * 70_000}, "- note must be at most"),
        (
            RESOLVE,
            {"ticketId": "126", "resolution": "x" * 70_000, "note": "Sent anew."},
            "- resolution must be at",
        ),
        (UPDATE, {"priority": "High", "addTags": ["ok"]}, "- addTags.0 must be at least 3 characters long"),
        (UPDATE, {"addTags": ["fine", "ok"], "note": "ok"}, "- addTags.1 must be at least 3 characters long"),
        (UPDATE, {"addTags": ["ok"], "removeTags": ["ok"]}, "- addTags.0 or removeTags.0 must be at least 3"),
        (UPDATE, {"priority": "High", "note": "x" * 70_000}, "- note must be at most"),
    ],
)
async def test_nothing_is_changed_where_a_later_step_would_refuse(job: str, given: Any, message: str) -> None:
    needed = [info.alias or name for name, info in load_tool(job).Input.model_fields.items() if info.is_required()]
    async with sandbox() as desk:
        refused = await desk.call(job, **{name: RIGHT[name] for name in needed} | given)
        assert error_text(refused).startswith("The arguments are not right:\n")
        assert message in error_text(refused)
        assert {request.method for request in desk.app.state.requests} <= {"GET"}
