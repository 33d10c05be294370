"""List the attachments of a ticket.

Lists the files on a ticket with name, size, creator and whether the customer can see them. Gives no
content.

Method: list (reads).
Tags: core, tickets, attachments.
Operation: getTicketAttachments in TicketAttachment.json.
Scopes: Desk.tickets.READ.
Response: ticket_attachment.ListAllAttachmentResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    is_public: bool | None = Field(None, description="true for public ones, false for private.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    name: str
    size: str
    isPublic: bool
    creatorName: Annotated[str, At("creator.firstName", "creator.lastName")]
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    href: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/attachments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"include": ["creator"], "isPublic": args.is_public},
    )
