"""List email templates.

GET /api/v1/templates (getTemplates in EmailTemplates.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=1000, maximum=1000, records="data")


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    module: Annotated[
        Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"] | None,
        Field(description="Only templates about this kind of record."),
    ] = None
    folder_id: Annotated[
        Id | None,
        Field(
            alias="folderId", description="Only templates in this folder, ID from list_all_zoho_desk_template_folders."
        ),
    ] = None
    search_str: Annotated[
        str | None,
        Field(
            alias="searchStr",
            min_length=1,
            max_length=100,
            description="Name to look for: exact, `hello*` for a beginning, `*hello*` for a part.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=1000, description="Page size: 1000, at most 1000.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/templates",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "module": args.module,
            "folderId": args.folder_id,
            "searchStr": args.search_str,
        },
    )
