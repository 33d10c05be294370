"""Hand over work.

Gives what one has to others.

Method: reassign (writes, destructive).
Tags: tickets.
Operation: reassign in Ticket.json.
Response: ticket.ReassignResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class EntriesHeirs(ToolInput):
    ids: ListOf[NameOrId] | None = Field(None, description="IDs or names of them.")


class Entries(ToolInput):
    department_id: NameOrId = Field(description="ID or name of the part.")
    heirs: EntriesHeirs | None = Field(None, description="Who goes on.")
    note: str | None = Field(None, description="What they have to know.")


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name of the one who leaves.")
    entries: ListOf[Entries] | None = Field(None, description="Who gets what.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/reassignment",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        body={
            "entries": await found_within(
                args.entries, {"departmentId": client.lookup.department, "heirs.ids": client.lookup.agent}
            )
        },
    )
