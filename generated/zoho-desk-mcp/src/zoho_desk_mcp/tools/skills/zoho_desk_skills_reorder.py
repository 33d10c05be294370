"""Set the order of skills.

Puts the skills of a department into a new order. It counts when skills are attached to tickets
BY_SKILL_ORDER (see get_single_zoho_desk_skill_configuration).

Method: reorder (writes).
Tags: skills.
Operation: reorderSkills in Skill.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    skill_ids: ListOf[Id] = Field(
        min_length=2,
        max_length=200,
        description="IDs of 2 to 200 skills in the wanted order, from list_all_zoho_desk_skills.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/skills/order",
        body={"departmentId": await client.lookup.department(args.department_id), "skillIds": args.skill_ids},
    )
