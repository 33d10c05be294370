"""Delete ticket templates.

Deletes one or more ticket templates for good; tickets made from them stay. Returns for each
template whether it worked.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, templates.
Operation: deleteTicketTemplates in TicketTemplate.json.
Scopes: Desk.settings.DELETE, Desk.templates.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs of the templates, from list_all_zoho_desk_ticket_templates.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/ticketTemplates/deleteMany", body={"ids": args.ids})
