"""Unlink a live phone call.

POST /api/v1/calls/{callId}/clearLiveCall (clearLiveCallMapping in Call.json).
Scopes: Desk.calls.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    call_id: Annotated[Id, Field(alias="callId", description="ID from list_all_zoho_desk_calls.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/calls/{callId}/clearLiveCall",
        path_values={"callId": args.call_id},
    )
