"""List fields for skill criteria.

GET /api/v1/skills/criteriaFields (getCriteriaFieldsForSkills in Skill.json).
Scopes: Desk.automations.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="criteriaFields", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    module: Annotated[
        Literal["tickets", "contacts", "accounts"],
        Field(description="Whose fields to list; criteria may look at the ticket, its contact and its account."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/skills/criteriaFields",
        pages=PAGES,
        query={"departmentId": await client.lookup.department(args.department_id), "module": args.module},
    )
