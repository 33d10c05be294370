"""Get a comment.

Reads one remark on a ticket.

Method: get (reads).
Tags: tickets.
Operation: getComment in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    comment_id: Id = Field(description="The long number of the comment.")
    include: ListOf[str] | None = Field(None, description="Related records to put into the answer.")
    plain: str | None = Field(None, description="Whether the text comes without its markup.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "commentId": args.comment_id},
        query={"include": args.include, "plain": args.plain},
    )
