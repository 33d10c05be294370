"""Search records of a custom module.

GET /api/v1/{moduleApiName}/search (searchRecords in Search.json).
Scopes: Desk.custommodule.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    module_api_name: Annotated[
        str,
        Field(
            alias="moduleApiName",
            pattern="^(?:(cm_[a-zA-Z0-9_]+))$",
            min_length=5,
            max_length=100,
            description="API name of the custom module, starting with cm_, from list_all_zoho_desk_modules.",
        ),
    ]
    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=1000,
            description="Words in any field, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    field1: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+):.*)$",
            max_length=1000,
            description="A field and value, like cf_color:blue or cf_color:${empty}.",
        ),
    ] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    sort_by: Annotated[
        Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/{moduleApiName}/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"moduleApiName": args.module_api_name},
        query={
            "_all": args.all,
            "field1": args.field1,
            "createdTimeRange": args.created_time_range,
            "sortBy": args.sort_by,
        },
    )
