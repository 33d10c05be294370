"""Delete chosen spam calls.

POST /api/v1/calls/deleteSpam (deleteSpamCalls in Call.json).
Scopes: Desk.activities.calls.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    call_ids: Annotated[
        ListOf[Id],
        Field(
            alias="callIds",
            min_length=1,
            max_length=50,
            description="IDs from list_all_zoho_desk_ticket_calls, only where isSpam is true.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/calls/deleteSpam",
        body={"callIds": args.call_ids},
    )
