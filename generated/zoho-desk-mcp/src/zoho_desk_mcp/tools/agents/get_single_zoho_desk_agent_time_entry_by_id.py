"""Get a time entry of an agent.

GET /api/v1/agents/{agentId}/timeEntry/{timeEntryId} (getTimeEntryForAgent in AgentTimeEntry.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    time_entry_id: Annotated[
        Id,
        Field(alias="timeEntryId", description="ID from list_all_zoho_desk_agent_time_entries."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}/timeEntry/{timeEntryId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id), "timeEntryId": args.time_entry_id},
    )
