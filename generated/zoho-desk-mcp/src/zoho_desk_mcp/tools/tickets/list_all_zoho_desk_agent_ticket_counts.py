"""Count tickets per agent.

GET /api/v1/agentsTicketsCount (getAgentsTicketsCount in Ticket.json). Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import Id, ListOf, ToolInput

PAGES = Pages(first=0, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ToolInput):
    """The arguments."""

    agent_ids: Annotated[
        ListOf[Id],
        Field(alias="agentIds", max_length=50, description="IDs of up to 50 agents, from list_all_zoho_desk_agents."),
    ]
    department_id: Annotated[
        str | None,
        Field(
            alias="departmentId",
            pattern="^(?:allDepartment|[0-9]+)$",
            description="ID from list_all_zoho_desk_departments, or allDepartment.",
        ),
    ] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/agentsTicketsCount",
        pages=PAGES,
        query={"agentIds": args.agent_ids, "departmentId": args.department_id},
    )
