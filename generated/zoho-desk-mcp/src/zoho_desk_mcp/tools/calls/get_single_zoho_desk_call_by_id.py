"""Get a call.

GET /api/v1/calls/{callId} (getCall in Call.json).
Scopes: Desk.activities.calls.READ, Desk.calls.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    call_id: Annotated[
        Id,
        Field(alias="callId", description="ID from list_all_zoho_desk_calls or list_all_zoho_desk_calls_search."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/calls/{callId}",
        path_values={"callId": args.call_id},
    )
