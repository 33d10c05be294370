"""Count the tickets in a view.

GET /api/v1/ticketQueueView/count (getTicketQueueViewCount in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    view_id: Annotated[Id, Field(alias="viewId", description="ID from list_all_zoho_desk_views with module tickets.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments, or allDepartment."),
    ]
    agent_id: Annotated[
        NameOrId | None,
        Field(alias="agentId", description="Only for this agent; ID or name from list_all_zoho_desk_agents."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/ticketQueueView/count",
        query={
            "viewId": args.view_id,
            "departmentId": await client.lookup.department(args.department_id),
            "agentId": await client.lookup.agent(args.agent_id),
        },
    )
