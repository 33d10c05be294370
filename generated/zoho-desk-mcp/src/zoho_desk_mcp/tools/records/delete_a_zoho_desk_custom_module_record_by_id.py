"""Delete a record of a custom module.

DELETE /api/v1/{moduleApiName}/{recordId} (deleteRecord in Records.json).
Scopes: Desk.custommodule.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
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
    record_id: Annotated[Id, Field(alias="recordId", description="ID from list_all_zoho_desk_custom_module_records.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/{moduleApiName}/{recordId}",
        path_values={"moduleApiName": args.module_api_name, "recordId": args.record_id},
    )
