"""Get a skill.

Gets one skill: name, type, department, state, the IDs of its agents and the criteria by which
tickets are found to need it.

Method: get (reads).
Tags: skills.
Operation: getSkill in Skill.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: skill.SkillSingleResponseJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    skill_id: Id = Field(description="ID from list_all_zoho_desk_skills.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/skills/{skillId}", path_values={"skillId": args.skill_id})
