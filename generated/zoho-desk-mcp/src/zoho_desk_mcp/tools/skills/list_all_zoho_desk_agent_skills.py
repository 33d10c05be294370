"""List the skills of an agent.

GET /api/v1/agents/{agentId}/skills (getSkillsOfAgent in Skill.json). Scopes: Desk.automations.READ, Desk.tickets.READ.
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

    agent_id: Annotated[Id, Field(alias="agentId", description="ID from list_all_zoho_desk_agents.")]
    department_ids: Annotated[
        ListOf[Id],
        Field(
            alias="departmentIds",
            min_length=1,
            max_length=10,
            description="1 to 10 IDs from list_all_zoho_desk_departments.",
        ),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/agents/{agentId}/skills",
        pages=PAGES,
        path_values={"agentId": args.agent_id},
        query={"departmentIds": args.department_ids},
    )
