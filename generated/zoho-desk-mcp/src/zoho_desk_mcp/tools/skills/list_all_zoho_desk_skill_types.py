"""List skill types.

GET /api/v1/skillTypes (getSkillTypes in SkillType.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    mapped_skills_status: Annotated[
        Literal["ACTIVE", "INACTIVE"] | None,
        Field(alias="mappedSkillsStatus", description="Only types with skills in this state."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/skillTypes",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "mappedSkillsStatus": args.mapped_skills_status,
        },
    )
