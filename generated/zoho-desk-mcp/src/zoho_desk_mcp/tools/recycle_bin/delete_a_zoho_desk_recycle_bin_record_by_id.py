"""Destroy records in the recycle bin.

Removes chosen records from the recycle bin for good, together with all that hangs on them, such as
a ticket's threads. Nobody can bring them back. Returns a result per record.

Method: delete (writes, deletes, destructive, idempotent).
Tags: recycle_bin.
Operation: deleteEntities in Recyclebin.json.
Scopes: Desk.settings.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_recycle_bin_records.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/recycleBin/delete", body={"ids": args.ids})
