"""Get a time entry of an agent.

Reads one piece of work an agent logged: duration, cost, note and, in parent, the ticket or
activity. Needs Desk.settings.READ.

Method: get (reads).
Tags: agents, time_entries.
Operation: getTimeEntryForAgent in AgentTimeEntry.json.
Scopes: Desk.settings.READ.
Response: agent_time_entry.GetTimeEntryForAgentResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    time_entry_id: Id = Field(description="ID from list_all_zoho_desk_agent_time_entries.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}/timeEntry/{timeEntryId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id), "timeEntryId": args.time_entry_id},
    )
