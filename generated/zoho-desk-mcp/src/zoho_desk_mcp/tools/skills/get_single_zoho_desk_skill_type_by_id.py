"""Get a skill type.

GET /api/v1/skillTypes/{skillTypeId} (getSkillType in SkillType.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    skill_type_id: Annotated[Id, Field(alias="skillTypeId", description="ID from list_all_zoho_desk_skill_types.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/skillTypes/{skillTypeId}",
        path_values={"skillTypeId": args.skill_type_id},
    )
