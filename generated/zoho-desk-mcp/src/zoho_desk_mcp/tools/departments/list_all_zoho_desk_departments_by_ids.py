"""List departments by their IDs.

GET /api/v1/departmentsByIds (getDepartmentsByIds in Department.json).
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    department_ids: Annotated[
        ListOf[Id],
        Field(
            alias="departmentIds",
            max_length=50,
            description="At most 50 IDs, from list_all_zoho_desk_departments or from other records.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/departmentsByIds",
        pages=PAGES,
        query={"departmentIds": args.department_ids},
    )
