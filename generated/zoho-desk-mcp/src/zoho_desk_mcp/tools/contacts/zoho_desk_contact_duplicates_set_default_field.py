"""Set the duplicate check field of contacts.

Sets which field serves to find people who are stored twice. Contacts stay as they are; merging is
done with zoho_desk_contacts_merge.

Method: set_default_field (writes).
Tags: contacts, duplicates.
Operation: setDefaultFieldNameForContactDeduplication in ContactDeduplication.json.
Scopes: Desk.contacts.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response

FieldName = Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"]


class Input(ToolInput):
    field_name: FieldName = Field(description="Field to compare contacts by.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contactsDeduplication/defaultFieldName",
        body={"markDefault": True, "fieldName": args.field_name},
    )
