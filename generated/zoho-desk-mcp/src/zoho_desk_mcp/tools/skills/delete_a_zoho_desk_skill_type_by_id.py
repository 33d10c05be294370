"""Delete a skill type.

Deletes a group of skills for good. Zoho does not document what becomes of the skills in it: move
them to another type first, or make sure that they may be lost.

Method: delete (writes, deletes, destructive, idempotent).
Tags: skills.
Operation: deleteSkillType in SkillType.json.
Scopes: Desk.automations.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    skill_type_id: Id = Field(description="ID from list_all_zoho_desk_skill_types.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/skillTypes/{skillTypeId}", path_values={"skillTypeId": args.skill_type_id}
    )
