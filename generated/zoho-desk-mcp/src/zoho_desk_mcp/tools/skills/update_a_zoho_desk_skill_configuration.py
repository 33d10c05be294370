"""Update the skill settings of a department.

Switches the automatic adding of skills to tickets on or off for a department, or changes where they
are put. While it is off, skills get onto tickets only by hand or by rules.

Method: update (writes, destructive, idempotent).
Tags: skills.
Operation: updateSkillConfiguration in SkillConfiguration.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
Response: skill_configuration.SkillConfigurationResponseSchema.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    auto_skill_stamping: Literal["ACTIVE", "INACTIVE"] | None = Field(
        None, description="ACTIVE adds fitting skills when a ticket is created or changed, INACTIVE does not."
    )
    attach_skills_option: Literal["AT_FIRST", "AT_THE_END", "BY_SKILL_ORDER"] | None = Field(
        None, description="Where new skills go in a ticket's list; BY_SKILL_ORDER follows the department's order."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/skillConfiguration",
        body={
            "departmentId": await client.lookup.department(args.department_id),
            "autoSkillStamping": args.auto_skill_stamping,
            "attachSkillsOption": args.attach_skills_option,
        },
    )
