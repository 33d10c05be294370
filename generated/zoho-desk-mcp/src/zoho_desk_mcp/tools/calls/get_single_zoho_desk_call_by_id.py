"""Get a call.

GET /api/v1/calls/{callId} (getCall in Call.json).
Scopes: Desk.activities.calls.READ, Desk.calls.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    call_id: Annotated[
        Id,
        Field(alias="callId", description="ID from list_all_zoho_desk_calls or list_all_zoho_desk_calls_search."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/calls/{callId}",
        path_values={"callId": args.call_id},
    )
