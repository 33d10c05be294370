"""Change a contact's link to an account.

Makes an account the main one of a contact, or says whether the contact may see all of the account's
tickets in the help center. To add a link use zoho_desk_contacts_associate_accounts.

Method: update (writes, destructive, idempotent).
Tags: contacts, accounts.
Operation: updateAccountContactMappingInfo in AccountContactMappingInfo.json.
Scopes: Desk.contacts.UPDATE.
Response: account_contact_mapping_info.MappingResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    mapping_id: Id = Field(description="The mappingId in mappingInfo, from list_all_zoho_desk_contact_accounts.")
    mapping_type: Literal["PRIMARY"] | None = Field(None, description="PRIMARY makes this the contact's main account.")
    is_account_tickets_viewable: bool | None = Field(None, description="Whether the contact sees all its tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/accountContactMapping/{mappingId}",
        path_values={"mappingId": args.mapping_id},
        body={"mappingType": args.mapping_type, "isAccountTicketsViewable": args.is_account_tickets_viewable},
    )
