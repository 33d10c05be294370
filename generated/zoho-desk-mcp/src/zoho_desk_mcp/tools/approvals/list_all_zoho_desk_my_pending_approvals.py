"""List approvals that wait for me.

GET /api/v1/myPendingApprovals (getMyPendingApprovals in PendingApproval.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="myPendingApprovals")


class Input(ReadInput):
    """The arguments."""

    department: Annotated[
        str,
        Field(
            pattern="^(?:allDepartment|[0-9]+)$",
            max_length=100,
            description="ID from list_all_zoho_desk_departments; all of them when left out.",
        ),
    ] = "allDepartment"
    sort_by: Annotated[
        Literal["createdTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Oldest first; with a leading - newest first."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/myPendingApprovals",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"department": args.department, "sortBy": args.sort_by},
    )
