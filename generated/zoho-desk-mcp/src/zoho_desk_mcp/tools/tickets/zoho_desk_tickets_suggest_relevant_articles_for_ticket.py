"""Suggest articles for a ticket.

GET /api/v1/tickets/{ticketId}/articleSuggestion (suggestArticlesForTicket in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId", description="ID or name from list_all_zoho_desk_departments; 0 for every department."
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/articleSuggestion",
        path_values={"ticketId": args.ticket_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
