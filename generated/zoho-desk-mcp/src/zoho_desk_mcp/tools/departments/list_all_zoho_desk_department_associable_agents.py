"""List agents that a department could take in.

GET /api/v1/departments/{departmentId}/associableAgents (getAssociableAgents in Department.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
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
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    search_str: Annotated[
        str | None,
        Field(
            alias="searchStr",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            description="Name or mail: exact, ann* for a beginning, *ann* for a part.",
        ),
    ] = None
    field_name: Annotated[
        Literal["firstName", "lastName", "name", "emailId"] | None,
        Field(alias="fieldName", description="Field that searchStr looks at."),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "DISABLED"] | None,
        Field(description="ACTIVE leaves out deactivated agents, DISABLED shows only them."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/departments/{departmentId}/associableAgents",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={"searchStr": args.search_str, "fieldName": args.field_name, "status": args.status},
    )
