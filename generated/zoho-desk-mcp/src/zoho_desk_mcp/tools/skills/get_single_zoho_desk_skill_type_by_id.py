"""Get a skill type.

Gets one skill type: its name, department, the skills in it, and who made and changed it.

Method: get (reads).
Tags: skills.
Operation: getSkillType in SkillType.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: skill_type.SkillTypeSingleResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    skill_type_id: Id = Field(description="ID from list_all_zoho_desk_skill_types.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/skillTypes/{skillTypeId}", path_values={"skillTypeId": args.skill_type_id}
    )
