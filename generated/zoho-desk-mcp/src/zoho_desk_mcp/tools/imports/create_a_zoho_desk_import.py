"""Start an import.

POST /api/v1/imports (createImport in Import.json).
Scopes: Desk.imports.CUSTOM.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    scope_id: Annotated[
        str,
        Field(
            alias="scopeId",
            pattern=r"^([0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12})$",
            max_length=36,
            description="UUID of your choice that marks one migration; use the same one for all its parts.",
        ),
    ]
    data: Annotated[
        dict[str, Any] | None,
        Field(
            description='Records by module, such as {"contacts": [{"lastName": "Li", "contactExtId": "17"}], "tickets": [...]}.'
        ),
    ] = None
    run_automation: Annotated[
        bool | None,
        Field(alias="runAutomation", description="True to let workflows and notifications run on imported records."),
    ] = None
    notify_url: Annotated[
        str | None,
        Field(
            alias="notifyUrl",
            pattern=r"(^(ht|f)tp(s?)\:\/\/[0-9a-zA-Z][-.\w]*(:[0-9])*(\/?)([a-zA-Z0-9\-\.\?\,|\:\'\/\\\+=&%\$#_\[\]@!\(\)\*;~]*)?$)|[*]",
            max_length=500,
            description="Web address that Zoho Desk calls when the import is done.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
