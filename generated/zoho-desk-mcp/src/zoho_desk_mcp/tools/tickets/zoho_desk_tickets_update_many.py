"""Update a field on many tickets.

POST /api/v1/tickets/updateMany (bulkUpdateTickets in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs of the tickets, from list_all_zoho_desk_tickets.")]
    field_name: Annotated[
        str,
        Field(alias="fieldName", description="API name of the one field to set, such as priority."),
    ]
    field_value: Annotated[str | None, Field(alias="fieldValue", description="New value, as text.")] = None
    is_custom_field: Annotated[
        bool | None,
        Field(alias="isCustomField", description="true when fieldName is a custom field."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": args.field_value,
            "isCustomField": args.is_custom_field,
        },
    )
