"""List the time entries of an agent.

Lists the work one agent logged on tickets, tasks, calls and events, for timesheets. For one ticket
use list_all_zoho_desk_ticket_time_entries. Needs Desk.settings.READ.

Method: list (reads).
Tags: agents, time_entries.
Operation: getTimeEntryByAgentId in AgentTimeEntry.json.
Scopes: Desk.settings.READ.
Response: agent_time_entry.GetTimeEntryByAgentIdResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
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
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agents/{agentId}/timeEntry",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "billStatus": args.bill_status,
            "createdTimeRange": args.created_time_range,
        },
    )
