"""Move custom module records to the trash.

POST /api/v1/{moduleApiName}/moveToTrash (moveRecordsToTrash in Records.json).
Scopes: Desk.custommodule.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
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
    record_ids: Annotated[
        ListOf[Id],
        Field(
            alias="recordIds",
            min_length=1,
            max_length=50,
            description="IDs from list_all_zoho_desk_custom_module_records.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/moveToTrash",
        path_values={"moduleApiName": args.module_api_name},
        body={"recordIds": args.record_ids},
    )
