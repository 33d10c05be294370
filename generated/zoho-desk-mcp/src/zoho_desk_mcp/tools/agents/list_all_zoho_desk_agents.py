"""List agents.

GET /api/v1/agents (getAgents in Agent.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=200, records="data")


class Input(ReadInput):
    """The arguments."""

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
        Literal["firstName", "lastName", "emailId", "name"] | None,
        Field(alias="fieldName", description="Field that searchStr looks at."),
    ] = None
    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(
            alias="departmentIds",
            max_length=50,
            description="Up to 50 IDs or names from list_all_zoho_desk_departments.",
        ),
    ] = None
    role_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="roleIds", max_length=50, description="Up to 50 roleId values of agents in list_all_zoho_desk_agents."
        ),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"] | None,
        Field(description="DISABLED means deactivated."),
    ] = None
    is_confirmed: Annotated[
        bool | None,
        Field(alias="isConfirmed", description="false for agents who have not accepted yet."),
    ] = None
    is_light_agent: Annotated[
        bool | None,
        Field(alias="isLightAgent", description="true for light agents only, false for full agents only."),
    ] = None
    include: Annotated[
        ListOf[Literal["profile", "role"]] | None,
        Field(max_length=2, description="Adds the full profile or role."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=200, description="Page size: 50, at most 200.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/agents",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchStr": args.search_str,
            "fieldName": args.field_name,
            "departmentIds": await client.lookup.department(args.department_ids),
            "roleIds": args.role_ids,
            "status": args.status,
            "isConfirmed": args.is_confirmed,
            "isLightAgent": args.is_light_agent,
            "include": args.include,
        },
    )
