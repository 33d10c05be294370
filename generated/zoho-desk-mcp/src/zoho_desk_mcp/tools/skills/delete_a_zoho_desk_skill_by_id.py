"""Delete a skill.

Deletes a skill with its criteria and agents for good. See list_all_zoho_desk_skill_rules for rules
that would miss it; to pause it, set status to INACTIVE with update_a_zoho_desk_skill_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: skills.
Operation: deleteSkill in Skill.json.
Scopes: Desk.automations.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    skill_id: Id = Field(description="ID from list_all_zoho_desk_skills.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/skills/{skillId}", path_values={"skillId": args.skill_id})
