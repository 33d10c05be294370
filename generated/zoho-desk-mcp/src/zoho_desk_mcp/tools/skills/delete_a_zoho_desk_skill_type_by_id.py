"""Delete a skill type.

DELETE /api/v1/skillTypes/{skillTypeId} (deleteSkillType in SkillType.json).
Scopes: Desk.automations.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    skill_type_id: Annotated[Id, Field(alias="skillTypeId", description="ID from list_all_zoho_desk_skill_types.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/skillTypes/{skillTypeId}",
        path_values={"skillTypeId": args.skill_type_id},
    )
