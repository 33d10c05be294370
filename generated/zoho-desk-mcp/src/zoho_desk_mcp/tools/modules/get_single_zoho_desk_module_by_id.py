"""Get a module.

Reads one module: labels, API name, the departments and profiles that use it, and whether its
deleted records go to a Recycle Bin (hasRecycleBin).

Method: get (reads).
Tags: modules.
Operation: getModule in Module.json.
Scopes: Desk.modules.READ, Desk.settings.READ.
Response: module.ModuleJsonIncludingCustomModule.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module_id: Id = Field(description="ID from list_all_zoho_desk_modules.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/organizationModules/{moduleId}", path_values={"moduleId": args.module_id}
    )
