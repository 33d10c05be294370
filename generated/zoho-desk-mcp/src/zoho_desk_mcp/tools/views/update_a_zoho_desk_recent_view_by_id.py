"""Note the view opened last.

Notes a view as the one that the user of this connection opened last, so that Zoho Desk offers it
first. The view itself does not change.

Method: update (writes, destructive, idempotent).
Tags: views.
Operation: updateRecentView in CustomView.json.
Scopes: Desk.basic.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    cv_id: Id = Field(description="ID of the view, from list_all_zoho_desk_views.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PUT",
        "/api/v1/lastAccessedView/{cvId}",
        path_values={"cvId": args.cv_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
