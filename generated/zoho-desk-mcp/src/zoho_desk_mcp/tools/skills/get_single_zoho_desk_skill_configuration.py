"""Get the skill settings of a department.

GET /api/v1/skillConfiguration (getSkillConfiguration in SkillConfiguration.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/skillConfiguration",
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
