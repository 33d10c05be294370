"""Link articles to a ticket.

Records which help articles answered a ticket, so that Zoho Desk can suggest them for similar
tickets later. To find articles that fit a ticket, ask for its article suggestions first. The token
needs the articles create scope.

Method: link_articles (writes).
Tags: tickets, articles.
Operation: mapArticlesToTicket in Ticket.json.
Scopes: Desk.articles.CREATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    ids: ListOf[Id] = Field(description="IDs of the articles used, from list_all_zoho_desk_articles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/notifyArticleUsage",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"ids": args.ids},
    )
