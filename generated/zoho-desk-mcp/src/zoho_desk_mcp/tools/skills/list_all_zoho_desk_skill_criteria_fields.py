"""List fields for skill criteria.

Lists the fields that the criteria of a skill may test, and for each the conditions and values it
takes. Needed before criteria are written in create_a_zoho_desk_skill.

Method: list (reads).
Tags: skills.
Operation: getCriteriaFieldsForSkills in Skill.json.
Scopes: Desk.automations.READ, Desk.basic.READ, Desk.settings.READ.
Response: skill.CriteriaFieldsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    module: Literal["tickets", "contacts", "accounts"] = Field(
        description="Whose fields to list; criteria may look at the ticket, its contact and its account."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/skills/criteriaFields",
        pages=Pages(records="criteriaFields", has_position=False, has_limit=False),
        query={"departmentId": await client.lookup.department(args.department_id), "module": args.module},
    )
