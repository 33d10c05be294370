"""List the agents of a department.

GET /api/v1/departments/{departmentId}/agents (getAgentsInDepartment in Department.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=200, records="data")


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
            min_length=1,
            max_length=100,
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
    is_confirmed: Annotated[
        bool | None,
        Field(alias="isConfirmed", description="false for agents who have not accepted yet."),
    ] = None
    is_light_agent: Annotated[
        bool | None,
        Field(alias="isLightAgent", description="true for light agents only, false for full agents only."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=200, description="Page size: 50, at most 200.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/departments/{departmentId}/agents",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={
            "searchStr": args.search_str,
            "fieldName": args.field_name,
            "status": args.status,
            "isConfirmed": args.is_confirmed,
            "isLightAgent": args.is_light_agent,
        },
    )
