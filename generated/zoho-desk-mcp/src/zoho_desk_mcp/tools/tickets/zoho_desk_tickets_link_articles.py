"""Link articles to a ticket.

POST /api/v1/tickets/{ticketId}/notifyArticleUsage (mapArticlesToTicket in Ticket.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    ids: Annotated[ListOf[Id], Field(description="IDs of the articles used, from list_all_zoho_desk_articles.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/notifyArticleUsage",
        path_values={"ticketId": args.ticket_id},
        body={"ids": args.ids},
    )
