"""List changes of time billing.

Lists how the time billing of a department was changed: old and new value, author, time. The present
rules are in get_single_zoho_desk_time_tracking_settings.

Method: list (reads).
Tags: time_entries, settings.
Operation: getTimeTrackBillingHistory in TimeTracking.json.
Scopes: Desk.settings.READ.
Response: time_tracking.GetTimeTrackingResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    dep_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/timeTrackHistory",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"depId": await client.lookup.department(args.dep_id)},
    )
