"""List the rules that use a skill.

Lists the automation rules that refer to a skill, with ID, name and kind. Look here before a skill
is switched off or deleted.

Method: list (reads).
Tags: skills.
Operation: getRelatedRulesForSkill in Skill.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: skill.RelatedRuleListArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    skill_id: Id = Field(description="ID from list_all_zoho_desk_skills.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/skills/{skillId}/relatedRules",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"skillId": args.skill_id},
    )
