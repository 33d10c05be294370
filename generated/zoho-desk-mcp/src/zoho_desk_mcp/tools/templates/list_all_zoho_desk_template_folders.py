"""List template folders.

GET /api/v1/templateFolders (getTemplateFolders in TemplateFolders.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=1000, maximum=1000, records="data")


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    include: Annotated[
        ListOf[Literal["smsTemplatesCount", "emailTemplatesCount"]] | None,
        Field(max_length=2, description="Adds the number of email or SMS templates in each folder."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=1000, description="Page size: 1000, at most 1000.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/templateFolders",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "include": args.include},
    )
