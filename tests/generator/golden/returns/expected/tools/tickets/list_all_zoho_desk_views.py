"""List in a bare array.

Declares its output, but tells no schema, as it is not core.

Method: list (reads).
Tags: tickets.
Operation: getViews in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetViewsResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    limit: int | None = Field(None, ge=1, description="50 by default.")


class Output(TypedDict, total=False):
    idAndSubject: Annotated[str, At("id", "subject")]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/views", pages=Pages(has_position=False), limit=args.limit)
