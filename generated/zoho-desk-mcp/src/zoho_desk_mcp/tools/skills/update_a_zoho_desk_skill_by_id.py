"""Update a skill.

PATCH /api/v1/skills/{skillId} (updateSkill in Skill.json).
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class CriteriaFieldConditions(UpdateInput):
    """The fields of an object in the arguments."""

    field_module: Annotated[
        Literal["tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"],
        Field(alias="fieldModule", description="tickets, contacts or accounts."),
    ]
    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Which field to test.",
        ),
    ]
    condition: Annotated[str, Field(pattern="^(?:(.*|null|undefined))$", max_length=100, description="How to compare.")]
    value: Annotated[ListOf[str], Field(description="Values to compare with.")]


class Criteria(UpdateInput):
    """The fields of an object in the arguments."""

    field_conditions: Annotated[
        ListOf[CriteriaFieldConditions],
        Field(alias="fieldConditions", description="All conditions, counted from 1."),
    ]
    pattern: Annotated[str, Field(description="How they are joined, like (1and2).")]


class Input(UpdateInput):
    """The arguments."""

    skill_id: Annotated[Id, Field(alias="skillId", description="ID from list_all_zoho_desk_skills.")]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="New name, at most 50 characters.",
        ),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "INACTIVE"] | None,
        Field(description="ACTIVE to use it on tickets, INACTIVE to keep it aside."),
    ] = None
    agent_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="agentIds", description="IDs or names of all agents who have it, from list_all_zoho_desk_agents."),
    ] = None
    skill_type_id: Annotated[
        Id | None,
        Field(alias="skillTypeId", description="ID of its new type, from list_all_zoho_desk_skill_types."),
    ] = None
    criteria: Annotated[
        Criteria | None,
        Field(description="What makes a ticket need this skill, in full, as in create_a_zoho_desk_skill."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/skills/{skillId}",
        path_values={"skillId": args.skill_id},
        changes={
            "name": args.name,
            "status": args.status,
            "agentIds": await client.lookup.agent(args.agent_ids),
            "skillTypeId": args.skill_type_id,
            "criteria": args.criteria,
        },
    )
