"""Delete ticket templates.

POST /api/v1/ticketTemplates/deleteMany (deleteTicketTemplates in TicketTemplate.json).
Scopes: Desk.settings.DELETE, Desk.templates.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs of the templates, from list_all_zoho_desk_ticket_templates.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/ticketTemplates/deleteMany",
        body={"ids": args.ids},
    )
