"""Get the time total of an agent.

GET /api/v1/agents/{agentId}/timeEntrySummation (getSummationOfTimeEntryForAgent in AgentTimeEntry.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


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


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
