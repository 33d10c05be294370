"""Create a skill type.

Adds an empty group for skills to a department and returns it. Fill it with
create_a_zoho_desk_skill.

Method: create (writes).
Tags: skills.
Operation: createSkillType in SkillType.json.
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
Response: skill_type.SkillTypeSingleResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    name: PlainText = Field(max_length=50, description="Name of the group, at most 50 characters.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/skillTypes",
        body={"name": args.name, "departmentId": await client.lookup.department(args.department_id)},
    )
