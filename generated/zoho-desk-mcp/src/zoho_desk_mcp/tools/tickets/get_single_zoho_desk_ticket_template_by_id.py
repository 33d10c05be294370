"""Get a ticket template.

Reads one ticket template with the field values it fills in (ticketTemplateValues). Zoho Desk has no
call that applies it: pass these values to create_a_zoho_desk_ticket.

Method: get (reads).
Tags: tickets, templates.
Operation: getTicketTemplate in TicketTemplate.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: ticket_template.AddUpdateGetTicketTemplateResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_template_id: Id = Field(description="ID from list_all_zoho_desk_ticket_templates.")
    include: ListOf[Literal["contacts", "products", "departments", "team", "assignee"]] | None = Field(
        None, max_length=5, description="Related records to put into the response."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/ticketTemplates/{ticketTemplateId}",
        path_values={"ticketTemplateId": args.ticket_template_id},
        query={"include": args.include},
    )
