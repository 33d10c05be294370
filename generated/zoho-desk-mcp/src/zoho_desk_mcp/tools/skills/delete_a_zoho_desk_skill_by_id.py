"""Delete a skill.

DELETE /api/v1/skills/{skillId} (deleteSkill in Skill.json).
Scopes: Desk.automations.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    skill_id: Annotated[Id, Field(alias="skillId", description="ID from list_all_zoho_desk_skills.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/skills/{skillId}",
        path_values={"skillId": args.skill_id},
    )
