"""Create a skill.

Adds a skill to a skill type, and so to that type's department, with the agents who have it and the
criteria that tell which tickets need it. Returns the new skill.

Method: create (writes).
Tags: skills.
Operation: createSkill in Skill.json.
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
Response: skill.SkillSingleResponseJson2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import OneLine, PlainText, PlainTextOrEmpty
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response

CriteriaFieldConditionsFieldModule = Literal[
    "tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"
]


class CriteriaFieldConditions(ToolInput):
    field_module: CriteriaFieldConditionsFieldModule = Field(
        description="Module of the field; tickets, contacts or accounts."
    )
    field_name: PlainText = Field(max_length=100, description="A field from list_all_zoho_desk_skill_criteria_fields.")
    condition: OneLine = Field(max_length=100, description="How to compare, as listed for that field.")
    value: ListOf[str] = Field(description="Values to compare with.")


class Criteria(ToolInput):
    field_conditions: ListOf[CriteriaFieldConditions] = Field(description="The conditions, counted from 1.")
    pattern: str = Field(description="How the numbered conditions are joined, like (1) or (1and2) or (1or2).")


class Input(ToolInput):
    name: PlainText = Field(max_length=50, description="Name of the skill, at most 50 characters.")
    skill_type_id: Id = Field(description="ID from list_all_zoho_desk_skill_types.")
    status: Literal["ACTIVE", "INACTIVE"] = Field(
        description="ACTIVE uses it on tickets at once, INACTIVE keeps it aside."
    )
    criteria: Criteria = Field(description="What makes a ticket need this skill.")
    agent_ids: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of the agents who have it, from list_all_zoho_desk_agents."
    )
    description: PlainTextOrEmpty | None = Field(
        None, max_length=200, description="What the skill means, at most 200 characters."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/skills",
        body={
            "name": args.name,
            "skillTypeId": args.skill_type_id,
            "status": args.status,
            "criteria": args.criteria,
            "agentIds": await client.lookup.agent(args.agent_ids),
            "description": args.description,
        },
    )
