"""Get the skill settings of a department.

Shows whether a department adds skills to its tickets by itself (autoSkillStamping) and where newly
found skills go in a ticket's list (attachSkillsOption).

Method: get (reads).
Tags: skills.
Operation: getSkillConfiguration in SkillConfiguration.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: skill_configuration.SkillConfigurationResponseSchema.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/skillConfiguration", query={"departmentId": await client.lookup.department(args.department_id)}
    )
