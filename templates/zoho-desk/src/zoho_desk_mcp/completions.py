"""The names that people choose from: what arguments of prompts are completed with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from zoho_desk_mcp.people import NAMES, full_name
from zoho_desk_mcp.prompts import AGENT, BY, CHANNEL, DEPARTMENT, GROUPS, STATUS
from zoho_desk_mcp.resources import LIST_DEPARTMENTS, all_records
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.primitives.completion import Completions, NameSource
from zoho_desk_mcp.server.responses.record import records_in
from zoho_desk_mcp.server.run_tool import run_tool

LIST_AGENTS = "list_all_zoho_desk_agents"
LIST_FIELDS = "list_all_zoho_desk_organization_fields"


async def department_names(client: BaseClient) -> list[str]:
    """The names of the departments that are enabled."""
    return [
        str(department.get("name"))
        for department in await all_records(client, LIST_DEPARTMENTS, ["name"], isEnabled=True)
    ]


async def agent_names(client: BaseClient) -> list[str]:
    """The names of the agents who are active."""
    agents = await all_records(client, LIST_AGENTS, NAMES, status="ACTIVE")
    return [name for agent in agents if (name := full_name(agent))]


def values_of(field: str) -> Callable[[BaseClient], Awaitable[list[str]]]:
    """What reads the values that a field of tickets may have."""

    async def values(client: BaseClient) -> list[str]:
        found = await run_tool(client, LIST_FIELDS, {"module": "tickets", "apiNames": [field]})
        fields = [each for each in records_in(found["data"], "data") if each.get("apiName") == field]
        listed = [value for each in fields for value in each.records("allowedValues")]
        return [str(value["value"]) for value in listed if value.get("value")]

    return values


COMPLETIONS = Completions(
    {
        DEPARTMENT: NameSource(LIST_DEPARTMENTS, department_names),
        AGENT: NameSource(LIST_AGENTS, agent_names),
        STATUS: NameSource(LIST_FIELDS, values_of("status")),
        CHANNEL: NameSource(LIST_FIELDS, values_of("channel")),
    },
    {BY: GROUPS},
)
