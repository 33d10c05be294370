"""Update the skill settings of a department.

PATCH /api/v1/skillConfiguration (updateSkillConfiguration in SkillConfiguration.json).
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    auto_skill_stamping: Annotated[
        Literal["ACTIVE", "INACTIVE"] | None,
        Field(
            alias="autoSkillStamping",
            description="ACTIVE adds fitting skills when a ticket is created or changed, INACTIVE does not.",
        ),
    ] = None
    attach_skills_option: Annotated[
        Literal["AT_FIRST", "AT_THE_END", "BY_SKILL_ORDER"] | None,
        Field(
            alias="attachSkillsOption",
            description="Where new skills go in a ticket's list; BY_SKILL_ORDER follows the department's order.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/skillConfiguration",
        changes={
            "departmentId": await client.lookup.department(args.department_id),
            "autoSkillStamping": args.auto_skill_stamping,
            "attachSkillsOption": args.attach_skills_option,
        },
    )
