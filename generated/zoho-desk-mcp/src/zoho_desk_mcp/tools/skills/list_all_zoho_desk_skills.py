"""List skills.

GET /api/v1/skills (getSkills in Skill.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    search_string: Annotated[
        str | None,
        Field(
            alias="searchString",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=100,
            description="Beginning of the skill's name.",
        ),
    ] = None
    skill_type_id: Annotated[
        Id | None,
        Field(alias="skillTypeId", description="Only skills of this type, from list_all_zoho_desk_skill_types."),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "INACTIVE"] | None,
        Field(description="Only skills in this state; INACTIVE ones are not used on tickets."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/skills",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "searchString": args.search_string,
            "skillTypeId": args.skill_type_id,
            "status": args.status,
        },
    )
