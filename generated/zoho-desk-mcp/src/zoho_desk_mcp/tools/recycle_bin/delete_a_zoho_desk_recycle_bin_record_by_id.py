"""Destroy records in the recycle bin.

POST /api/v1/recycleBin/delete (deleteEntities in Recyclebin.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs from list_all_zoho_desk_recycle_bin_records.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/recycleBin/delete",
        body={"ids": args.ids},
    )
