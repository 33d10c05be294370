"""List duplicate contacts.

Lists the contacts behind a shared value, for example all with one phone number. Such values come
from list_all_zoho_desk_contact_duplicate_values; zoho_desk_contacts_merge then joins the people.

Method: list (reads).
Tags: contacts, duplicates.
Operation: listGroupedDuplicateContacts in ContactDeduplication.json.
Scopes: Desk.contacts.READ.
Response: contact_deduplication.ListDuplicateContactResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

FieldName = Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"]


class Input(ReadInput):
    field_name: FieldName = Field(description="Field in which they agree; bothEmail is either address.")
    field_values: str = Field(max_length=10000, description="The shared value.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/groupContacts",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"fieldName": args.field_name, "fieldValues": args.field_values},
    )
