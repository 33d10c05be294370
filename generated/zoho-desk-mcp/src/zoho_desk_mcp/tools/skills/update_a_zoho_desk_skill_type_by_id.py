"""Rename a skill type.

PATCH /api/v1/skillTypes/{skillTypeId} (updateSkillType in SkillType.json).
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    skill_type_id: Annotated[Id, Field(alias="skillTypeId", description="ID from list_all_zoho_desk_skill_types.")]
    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="New name, at most 50 characters.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/skillTypes/{skillTypeId}",
        path_values={"skillTypeId": args.skill_type_id},
        changes={"name": args.name},
    )
