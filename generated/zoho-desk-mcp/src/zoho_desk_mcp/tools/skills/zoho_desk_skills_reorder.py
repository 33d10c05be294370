"""Set the order of skills.

POST /api/v1/skills/order (reorderSkills in Skill.json).
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    skill_ids: Annotated[
        ListOf[Id],
        Field(
            alias="skillIds",
            min_length=2,
            max_length=200,
            description="IDs of 2 to 200 skills in the wanted order, from list_all_zoho_desk_skills.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/skills/order",
        body={"departmentId": await client.lookup.department(args.department_id), "skillIds": args.skill_ids},
    )
