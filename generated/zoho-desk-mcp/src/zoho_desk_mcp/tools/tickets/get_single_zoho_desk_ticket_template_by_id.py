"""Get a ticket template.

GET /api/v1/ticketTemplates/{ticketTemplateId} (getTicketTemplate in TicketTemplate.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    ticket_template_id: Annotated[
        Id,
        Field(alias="ticketTemplateId", description="ID from list_all_zoho_desk_ticket_templates."),
    ]
    include: Annotated[
        ListOf[Literal["contacts", "products", "departments", "team", "assignee"]] | None,
        Field(max_length=5, description="Related records to put into the answer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/ticketTemplates/{ticketTemplateId}",
        path_values={"ticketTemplateId": args.ticket_template_id},
        query={"include": args.include},
    )
