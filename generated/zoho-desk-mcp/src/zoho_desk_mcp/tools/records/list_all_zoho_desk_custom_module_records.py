"""List records of a custom module.

GET /api/v1/{moduleApiName} (getRecords in Records.json).
Scopes: Desk.custommodule.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=50, records="data")


class Input(ToolInput):
    """The arguments."""

    module_api_name: Annotated[
        str,
        Field(
            alias="moduleApiName",
            pattern="^(?:(cm_[a-zA-Z0-9_]+))$",
            max_length=100,
            description="API name (cm_…) from list_all_zoho_desk_modules.",
        ),
    ]
    view_id: Annotated[
        Id | None,
        Field(alias="viewId", description="Only records of this view, ID from list_all_zoho_desk_views."),
    ] = None
    fields: Annotated[
        str | None,
        Field(description="API names of fields to return, comma separated, 30 at most."),
    ] = None
    sort_by: Annotated[
        Literal["createdTime", "modifiedTime", "-createdTime", "-modifiedTime"] | None,
        Field(alias="sortBy", description="Order of the records; a leading - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/{moduleApiName}",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"moduleApiName": args.module_api_name},
        query={"viewId": args.view_id, "fields": args.fields, "sortBy": args.sort_by},
    )
