"""Pinned arguments hold in what jobs and resources do for a caller, who is told where that cannot be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.content import CONTENT
from zoho_desk_mcp.server.app import create_server
from zoho_desk_mcp.server.pinned import Pinned
from zoho_desk_mcp.server.selection import Offer, Selection

from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

TOLD = "leave out {}: this server sets it, and does nothing that needs another value"


@asynccontextmanager
async def url(**pinned: Any) -> AsyncIterator[tuple[Client, Sandbox]]:
    """A client of a server with pinned arguments, as of a hosted URL; names of departments stand for their ids."""
    async with sandbox() as box:
        if "departmentId" in pinned:
            pinned["departmentId"] = box.id_of("departments", pinned["departmentId"])
        offer = Offer(Selection(tags=("core", "chatgpt")).names(), pinned=Pinned.of(pinned))
        async with Client(create_server(CONTENT, lambda _: box.client, offer)) as client:
            yield client, box


async def test_search_finds_tickets_of_the_pinned_department_only() -> None:
    async with url(departmentId="Billing") as (client, box):
        department = box.id_of("departments", "Billing")
        found = (await client.call_tool("search", {"query": "refund"})).structured_content["results"]
        tickets = [one["id"].removeprefix("ticket-") for one in found if one["id"].startswith("ticket-")]
        assert tickets
        assert {box.world.tickets.get(one)["departmentId"] for one in tickets} == {department}
        other = next(one for one in box.world.tickets if one["departmentId"] != department)
        number = await client.call_tool("search", {"query": f"#{other['ticketNumber']}"})
        assert f"ticket-{other['id']}" not in str(number.structured_content)


@pytest.mark.parametrize(
    ("tool", "arguments", "pinned"),
    [
        ("search", {"query": "refund"}, {"limit": 3}),
        ("zoho_desk_tickets_due", {}, {"status": "Closed"}),
        ("list_all_zoho_desk_tickets_search", {"status": "Open"}, {"status": "Closed"}),
    ],
)
async def test_a_call_that_needs_another_value_is_refused_in_words(
    tool: str, arguments: dict[str, Any], pinned: dict[str, Any]
) -> None:
    async with url(**pinned) as (client, box):
        result = await client.call_tool(tool, arguments)
        assert error_text(result) == TOLD.format(*pinned)
        assert result.structured_content["error"]["code"] == "INVALID_ARGUMENTS"
        assert "searchTickets" not in box.calls()


async def test_a_page_that_needs_another_value_is_refused_in_words() -> None:
    async with url(limit=3) as (client, box):
        contact = next(iter(box.world.contacts))["id"]
        for uri in ("zohodesk://departments", f"zohodesk://contact/{contact}"):
            with pytest.raises(MCPError, match=TOLD.format("limit")):
                await client.read_resource(uri)
