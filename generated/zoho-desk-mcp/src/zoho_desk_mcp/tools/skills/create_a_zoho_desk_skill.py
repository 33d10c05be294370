"""Create a skill.

POST /api/v1/skills (createSkill in Skill.json).
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class CriteriaFieldConditions(ToolInput):
    """The fields of an object in the arguments."""

    field_module: Annotated[
        Literal["tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"],
        Field(alias="fieldModule", description="Module of the field; tickets, contacts or accounts."),
    ]
    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="A field from list_all_zoho_desk_skill_criteria_fields.",
        ),
    ]
    condition: Annotated[
        str,
        Field(
            pattern="^(?:(.*|null|undefined))$", max_length=100, description="How to compare, as listed for that field."
        ),
    ]
    value: Annotated[ListOf[str], Field(description="Values to compare with.")]


class Criteria(ToolInput):
    """The fields of an object in the arguments."""

    field_conditions: Annotated[
        ListOf[CriteriaFieldConditions],
        Field(alias="fieldConditions", description="The conditions, counted from 1."),
    ]
    pattern: Annotated[str, Field(description="How the numbered conditions are joined, like (1) or (1and2) or (1or2).")]


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Name of the skill, at most 50 characters.",
        ),
    ]
    skill_type_id: Annotated[Id, Field(alias="skillTypeId", description="ID from list_all_zoho_desk_skill_types.")]
    status: Annotated[
        Literal["ACTIVE", "INACTIVE"],
        Field(description="ACTIVE uses it on tickets at once, INACTIVE keeps it aside."),
    ]
    criteria: Annotated[Criteria, Field(description="What makes a ticket need this skill.")]
    agent_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="agentIds", description="IDs or names of the agents who have it, from list_all_zoho_desk_agents."),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]*)$",
            max_length=200,
            description="What the skill means, at most 200 characters.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
