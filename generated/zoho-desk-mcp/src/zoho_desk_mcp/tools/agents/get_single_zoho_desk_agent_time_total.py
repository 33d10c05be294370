"""Get the time total of an agent.

Adds up all time and cost one agent logged. It takes no time range: for a month add up
list_all_zoho_desk_agent_time_entries. Needs Desk.settings.READ.

Method: get (reads).
Tags: agents, time_entries.
Operation: getSummationOfTimeEntryForAgent in AgentTimeEntry.json.
Scopes: Desk.settings.READ.
Response: agent_time_entry.GetSummationOfTimeEntryForAgentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    module: Literal["tickets", "tasks", "calls", "events"] | None = Field(
        None, description="Only time logged in this module."
    )
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}/timeEntrySummation",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "billStatus": args.bill_status,
        },
    )
