"""Set one field on many contacts.

Writes the same value into one field of several contacts at once, such as a new owner or type, and
overwrites what was there. Costs 25 API credits. To change several fields of one person use
update_a_zoho_desk_contact_by_id. Returns a result per contact.

Method: update_many (writes, destructive).
Tags: contacts.
Operation: bulkUpdateContacts in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_contacts.")
    field_name: PlainText = Field(max_length=320, description="API name of the field to set.")
    field_value: PlainText | None = Field(
        None, max_length=320, description="New value as text; for lookups the ID of the record."
    )
    is_custom_field: bool | None = Field(None, description="True when fieldName is a custom field.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.contact_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
