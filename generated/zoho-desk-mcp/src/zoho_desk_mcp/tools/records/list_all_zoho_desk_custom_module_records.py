"""List records of a custom module.

Lists records of a module that the organization made itself (API name cm_…), all or those of a view.
Tickets, contacts and other built-in modules have lists of their own. By words use
list_all_zoho_desk_records_search.

Method: list (reads).
Tags: records.
Operation: getRecords in Records.json.
Scopes: Desk.custommodule.READ.
Response: new_records.ListRecordsOldResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    view_id: Id | None = Field(None, description="Only records of this view, ID from list_all_zoho_desk_views.")
    fields: str | None = Field(None, description="API names of fields to return, comma separated, 30 at most.")
    sort_by: Literal["createdTime", "modifiedTime", "-createdTime", "-modifiedTime"] | None = Field(
        None, description="Order of the records; a leading - means descending."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/{moduleApiName}",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"moduleApiName": args.module_api_name},
        query={"viewId": args.view_id, "fields": args.fields, "sortBy": args.sort_by},
    )
