"""Get the time total of an agent.

GET /api/v1/agents/{agentId}/timeEntrySummation (getSummationOfTimeEntryForAgent in AgentTimeEntry.json). Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import Id, ToolInput


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[Id, Field(alias="agentId", description="ID from list_all_zoho_desk_agents.")]
    module: Annotated[
        Literal["tickets", "tasks", "calls", "events"] | None, Field(description="Only time logged in this module.")
    ] = None
    department_id: Annotated[
        Id | None,
        Field(alias="departmentId", description="Only this department; ID from list_all_zoho_desk_departments."),
    ] = None
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/agents/{agentId}/timeEntrySummation",
        path_values={"agentId": args.agent_id},
        query={"module": args.module, "departmentId": args.department_id, "billStatus": args.bill_status},
    )
