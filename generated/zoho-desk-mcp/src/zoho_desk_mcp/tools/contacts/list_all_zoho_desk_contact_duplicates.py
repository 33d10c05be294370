"""List duplicate contacts.

GET /api/v1/groupContacts (listGroupedDuplicateContacts in ContactDeduplication.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    field_name: Annotated[
        Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"],
        Field(alias="fieldName", description="Field in which they agree; bothEmail is either address."),
    ]
    field_values: Annotated[str, Field(alias="fieldValues", max_length=10000, description="The shared value.")]
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/groupContacts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"fieldName": args.field_name, "fieldValues": args.field_values},
    )
