"""Update a field on many tickets.

Sets one field to the same value on many tickets, for instance a new owner for a whole queue.
Several fields of one ticket go with update_a_zoho_desk_ticket_by_id. It costs 25 API credits.
Nothing comes back.

Method: update_many (writes, destructive).
Tags: tickets.
Operation: bulkUpdateTickets in Ticket.json.
Scopes: Desk.tickets.UPDATE.
"""

from typing import ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[NumberOrId] = Field(description="IDs of the tickets, from list_all_zoho_desk_tickets.")
    field_name: str = Field(description="API name of the one field to set, such as priority.")
    field_value: str | None = Field(None, description="New value, as text.")
    is_custom_field: bool | None = Field(None, description="true when fieldName is a custom field.")
    other_names: ClassVar[dict[str, str]] = {"ticketIds": "ids", "tickets": "ids"}


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/updateMany",
        body={
            "ids": await client.lookup.ticket(args.ids),
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.ticket_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
