"""List skills.

Lists the skills of one department, each with its criteria (which tickets need it), agents and skill
type. The skills of one person come from list_all_zoho_desk_agent_skills.

Method: list (reads).
Tags: skills.
Operation: getSkills in Skill.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: skill.SkillsListViewResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    search_string: PlainText | None = Field(None, max_length=100, description="Beginning of the skill's name.")
    skill_type_id: Id | None = Field(None, description="Only skills of this type, from list_all_zoho_desk_skill_types.")
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(
        None, description="Only skills in this state; INACTIVE ones are not used on tickets."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/skills",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "searchString": args.search_string,
            "skillTypeId": args.skill_type_id,
            "status": args.status,
        },
    )
