"""Count the records in a custom module view.

GET /api/v1/{moduleApiName}/count (getRecordCount in Records.json).
Scopes: Desk.custommodule.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
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
    view_id: Annotated[Id, Field(alias="viewId", description="ID from list_all_zoho_desk_views.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/{moduleApiName}/count",
        path_values={"moduleApiName": args.module_api_name},
        query={"viewId": args.view_id},
    )
