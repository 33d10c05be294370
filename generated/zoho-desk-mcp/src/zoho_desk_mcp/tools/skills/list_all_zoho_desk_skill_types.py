"""List skill types.

Lists the groups that skills are sorted into, like Language or Product, with the skills in each.
Every skill has just one. Criteria and agents are shown by list_all_zoho_desk_skills.

Method: list (reads).
Tags: skills.
Operation: getSkillTypes in SkillType.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: skill_type.SkillTypeListViewResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    mapped_skills_status: Literal["ACTIVE", "INACTIVE"] | None = Field(
        None, description="Only types with skills in this state."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/skillTypes",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "mappedSkillsStatus": args.mapped_skills_status,
        },
    )
