"""Note the view opened last.

PUT /api/v1/lastAccessedView/{cvId} (updateRecentView in CustomView.json).
Scopes: Desk.basic.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    cv_id: Annotated[Id, Field(alias="cvId", description="ID of the view, from list_all_zoho_desk_views.")]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/lastAccessedView/{cvId}",
        path_values={"cvId": args.cv_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
