"""Search records of a custom module.

Finds records of a module that the organization made itself (API name cm_…) by words or by one of
its fields. The built-in modules have searches of their own. Needs Desk.custommodule.READ and
Desk.search.READ.

Method: list (reads).
Tags: records, search.
Operation: searchRecords in Search.json.
Scopes: Desk.custommodule.READ, Desk.search.READ.
Response: search.SearchRecordsResponse.
"""

from typing import ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomFieldFilter, CustomModuleName
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"]


class Input(ReadInput):
    module_api_name: CustomModuleName = Field(
        min_length=5,
        max_length=100,
        description="API name of the custom module, starting with cm_, from list_all_zoho_desk_modules.",
    )
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    field1: CustomFieldFilter | None = Field(
        None, max_length=1000, description="A field and value, like cf_color:blue or cf_color:${empty}."
    )
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/{moduleApiName}/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"moduleApiName": args.module_api_name},
        query={
            "_all": args.text,
            "field1": args.field1,
            "createdTimeRange": args.created_time_range,
            "sortBy": args.sort_by,
        },
    )
