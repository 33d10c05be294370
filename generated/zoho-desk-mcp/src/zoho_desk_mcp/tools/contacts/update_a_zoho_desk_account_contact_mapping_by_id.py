"""Change a contact's link to an account.

PATCH /api/v1/accountContactMapping/{mappingId} (updateAccountContactMappingInfo in AccountContactMappingInfo.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    mapping_id: Annotated[
        Id,
        Field(alias="mappingId", description="The mappingId in mappingInfo, from list_all_zoho_desk_contact_accounts."),
    ]
    mapping_type: Annotated[
        Literal["PRIMARY"] | None,
        Field(alias="mappingType", description="PRIMARY makes this the contact's main account."),
    ] = None
    is_account_tickets_viewable: Annotated[
        bool | None,
        Field(alias="isAccountTicketsViewable", description="Whether the contact sees all its tickets."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/accountContactMapping/{mappingId}",
        path_values={"mappingId": args.mapping_id},
        changes={"mappingType": args.mapping_type, "isAccountTicketsViewable": args.is_account_tickets_viewable},
    )
