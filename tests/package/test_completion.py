"""Completion of the arguments of prompts, through the SDK's client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from mcp import Client
from mcp_types import PromptReference, ResourceTemplateReference
from zoho_desk_mcp.content import CONTENT
from zoho_desk_mcp.server.app import create_server
from zoho_desk_mcp.server.pinned import NOTHING_PINNED, Pinned
from zoho_desk_mcp.server.selection import Offer, Selection

from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.processes import stdio_server

pytestmark = pytest.mark.anyio

PROMPT = PromptReference(name="plan_the_day")
DEPARTMENTS, AGENTS, FIELDS = (
    f"list_all_zoho_desk_{kind}" for kind in ("departments", "agents", "organization_fields")
)


@asynccontextmanager
async def url(*without: str, pinned: Pinned = NOTHING_PINNED) -> AsyncIterator[tuple[Client, Sandbox]]:
    """A client of a server that offers the core tools but these, as a hosted URL does."""
    async with sandbox() as box:
        offer = Offer(Selection(exclude=without).names(), pinned=pinned)
        async with Client(create_server(CONTENT, lambda _: box.client, offer)) as client:
            yield client, box


async def completed(client: Client, argument: str, value: str = "") -> list[str]:
    result = await client.complete(PROMPT, {"name": argument, "value": value})
    assert result.completion.total == len(result.completion.values)
    return list(result.completion.values)


async def test_departments_by_any_of_their_words() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        assert await completed(client, "department") == ["Billing", "Customer Support", "Technical Support"]
        assert await completed(client, "department", "bil") == ["Billing"]
        assert await completed(client, "department", "SUPP") == ["Customer Support", "Technical Support"]
        assert await completed(client, "department", "zzz") == []


async def test_agents_who_are_active_statuses_channels_and_groups() -> None:
    async with url() as (client, box):
        agents = {f"{one['firstName']} {one['lastName']}" for one in box.world.agents if one["status"] == "ACTIVE"}
        assert await completed(client, "agent") == sorted(agents)
        assert [name.partition(" ")[0] for name in await completed(client, "agent", "chen")] == ["Grace"]
        inactive = [one for one in box.world.agents if one["status"] != "ACTIVE"]
        assert inactive
        assert {"Open", "Closed", "On Hold"} <= {*await completed(client, "status")}
        assert "Closed" in await completed(client, "status", "clo")
        assert {"Email", "Phone"} <= {*await completed(client, "channel")}
        assert await completed(client, "by") == ["agent", "channel", "day", "department"]
        assert await completed(client, "by", "d") == ["day", "department"]


async def test_names_hold_nothing_that_people_do_not_see() -> None:
    async with url() as (client, box):
        agent = next(one for one in box.world.agents if one["status"] == "ACTIVE")
        agent["name"] = "Maya Ch\u200ben\u202e\U000e0041"
        assert "Maya Chen" in await completed(client, "agent", "chen")


async def test_nothing_else_is_completed() -> None:
    async with url() as (client, _):
        assert await completed(client, "limit", "1") == []
        template = ResourceTemplateReference(uri="zohodesk://ticket/{id}")
        result = await client.complete(template, {"name": "department", "value": ""})
        assert result.completion.values == []


@pytest.mark.parametrize(
    ("tool", "arguments"), [(DEPARTMENTS, ["department"]), (AGENTS, ["agent"]), (FIELDS, ["status", "channel"])]
)
async def test_names_are_only_told_to_who_may_list_them(tool: str, arguments: list[str]) -> None:
    everything = {"department", "agent", "status", "channel"}
    async with url(tool) as (client, box):
        for argument in arguments:
            assert await completed(client, argument) == []
        assert box.calls() == {}
        for argument in everything - {*arguments}:
            assert await completed(client, argument)


async def test_who_has_a_part_of_the_agents_is_told_none() -> None:
    async with sandbox() as box:
        department = box.id_of("departments", "Billing")
    async with url(pinned=Pinned.of({"departmentId": department})) as (client, box):
        assert AGENTS in {tool.name for tool in (await client.list_tools()).tools}
        assert await completed(client, "agent") == []
        assert await completed(client, "status") == []
        assert box.calls() == {}


async def test_what_may_not_be_read_is_not_completed() -> None:
    async with sandbox("Desk.tickets.READ") as box:
        offer = Offer(Selection().names())
        async with Client(create_server(CONTENT, lambda _: box.client, offer)) as client:
            for argument in ("department", "agent", "status"):
                assert await completed(client, argument) == []
