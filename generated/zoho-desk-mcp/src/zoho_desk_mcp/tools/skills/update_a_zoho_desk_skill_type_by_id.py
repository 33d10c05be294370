"""Rename a skill type.

Gives a skill type another name, which is all that can be changed about it. A skill moves to another
type through update_a_zoho_desk_skill_by_id.

Method: update (writes, destructive, idempotent).
Tags: skills.
Operation: updateSkillType in SkillType.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
Response: skill_type.SkillTypeSingleResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    skill_type_id: Id = Field(description="ID from list_all_zoho_desk_skill_types.")
    name: PlainText = Field(max_length=50, description="New name, at most 50 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/skillTypes/{skillTypeId}",
        path_values={"skillTypeId": args.skill_type_id},
        body={"name": args.name},
    )
