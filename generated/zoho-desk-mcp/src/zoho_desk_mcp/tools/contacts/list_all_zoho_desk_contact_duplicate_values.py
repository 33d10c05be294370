"""List values that contacts share.

Finds email addresses, phone numbers or names that occur in several contacts and counts them. From
100,000 contacts on the answer is empty: the job then runs later and the user gets a report.

Method: list (reads).
Tags: contacts, duplicates.
Operation: getDuplicateContactFieldValueCounts in ContactDeduplication.json.
Scopes: Desk.contacts.READ.
Response: contact_deduplication.ListDuplicateContactCountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

FieldName = Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"]


class Input(ReadInput):
    field_name: FieldName = Field("email", description="Field to compare, email if left out.")
    sort_by: Literal["count", "fieldValue", "-count", "-fieldValue"] | None = Field(
        None, description="-count puts the most frequent first."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/groupContactDuplicateValues",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"fieldName": args.field_name, "sortBy": args.sort_by},
    )
