"""Update a skill.

Changes a skill's name, type, state, agents or criteria; what is left out stays, what is given
replaces the old value whole. Set status to INACTIVE to stop using it without deleting it.

Method: update (writes, destructive, idempotent).
Tags: skills.
Operation: updateSkill in Skill.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
Response: skill.SkillSingleResponseJson2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import OneLine, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response

CriteriaFieldConditionsFieldModule = Literal[
    "tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"
]


class CriteriaFieldConditions(ToolInput):
    field_module: CriteriaFieldConditionsFieldModule = Field(description="tickets, contacts or accounts.")
    field_name: PlainText = Field(max_length=100, description="Which field to test.")
    condition: OneLine = Field(max_length=100, description="How to compare.")
    value: ListOf[str] = Field(description="Values to compare with.")


class Criteria(ToolInput):
    field_conditions: ListOf[CriteriaFieldConditions] = Field(description="All conditions, counted from 1.")
    pattern: str = Field(description="How they are joined, like (1and2).")


class Input(ToolInput):
    skill_id: Id = Field(description="ID from list_all_zoho_desk_skills.")
    name: PlainText | None = Field(None, max_length=50, description="New name, at most 50 characters.")
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(
        None, description="ACTIVE to use it on tickets, INACTIVE to keep it aside."
    )
    agent_ids: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of all agents who have it, from list_all_zoho_desk_agents."
    )
    skill_type_id: Id | None = Field(None, description="ID of its new type, from list_all_zoho_desk_skill_types.")
    criteria: Criteria | None = Field(
        None, description="What makes a ticket need this skill, in full, as in create_a_zoho_desk_skill."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/skills/{skillId}",
        path_values={"skillId": args.skill_id},
        body={
            "name": args.name,
            "status": args.status,
            "agentIds": await client.lookup.agent(args.agent_ids),
            "skillTypeId": args.skill_type_id,
            "criteria": args.criteria,
        },
    )
