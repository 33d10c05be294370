"""List the time entries of an agent.

GET /api/v1/agents/{agentId}/timeEntry (getTimeEntryByAgentId in AgentTimeEntry.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    module: Annotated[
        Literal["tickets", "tasks", "calls", "events"] | None,
        Field(description="Only time logged in this module."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/agents/{agentId}/timeEntry",
        pages=PAGES,
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
