"""Get an import.

Reads the state of one import: queued or completed, when it ran, whether rows failed (hasError) and
where the error report lies. Ask again until it is completed; then
list_all_zoho_desk_import_mappings gives the new IDs.

Method: get (reads).
Tags: imports.
Operation: getImport in Import.json.
Scopes: Desk.imports.CUSTOM.
Response: import_.ImportResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    import_id: Id = Field(description="ID from create_a_zoho_desk_import.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/imports/{importId}", path_values={"importId": args.import_id})
