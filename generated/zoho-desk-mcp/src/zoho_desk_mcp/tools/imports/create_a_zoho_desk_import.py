"""Start an import.

Starts an import of many records from another system, grouped by module, with their old IDs
(contactExtId, ticketExtId and so on). It runs in the background; follow it with
get_single_zoho_desk_import_by_id. For a few records use the ordinary create tools.

Method: create (writes).
Tags: imports.
Operation: createImport in Import.json.
Scopes: Desk.imports.CUSTOM.
Response: import_.ImportResponse.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CallbackAddress, Uuid
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    scope_id: Uuid = Field(
        max_length=36, description="UUID of your choice that marks one migration; use the same one for all its parts."
    )
    data: dict[str, Any] | None = Field(
        None,
        description='Records by module, such as {"contacts": [{"lastName": "Li", "contactExtId": "17"}], "tickets": [...]}.',
    )
    run_automation: bool | None = Field(
        None, description="True to let workflows and notifications run on imported records."
    )
    notify_url: CallbackAddress | None = Field(
        None, max_length=500, description="Web address that Zoho Desk calls when the import is done."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/imports",
        body={
            "scopeId": args.scope_id,
            "data": args.data,
            "runAutomation": args.run_automation,
            "notifyUrl": args.notify_url,
        },
    )
