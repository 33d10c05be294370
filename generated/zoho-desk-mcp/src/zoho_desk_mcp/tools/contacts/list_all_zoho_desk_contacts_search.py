"""Search contacts.

GET /api/v1/contacts/search (searchContacts in Search.json).
Scopes: Desk.contacts.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=1000,
            description="Words in any field, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    full_name: Annotated[
        str | None,
        Field(alias="fullName", max_length=200, description="Whole name, like Jane Doe."),
    ] = None
    last_name: Annotated[
        str | None,
        Field(alias="lastName", max_length=200, description="Last name, like Doe*."),
    ] = None
    email: Annotated[
        ListOf[str] | None,
        Field(max_length=30, description="Email addresses, like jane@acme.com or jane*."),
    ] = None
    phone: Annotated[ListOf[str] | None, Field(max_length=30, description="Landline numbers.")] = None
    mobile: Annotated[ListOf[str] | None, Field(max_length=30, description="Mobile numbers.")] = None
    account_name: Annotated[
        str | None,
        Field(alias="accountName", min_length=3, max_length=500, description="Name of the company."),
    ] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    custom_field1: Annotated[
        str | None,
        Field(
            alias="customField1",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+):.*)$",
            max_length=1000,
            description="Field and value, like cf_vip:true.",
        ),
    ] = None
    sort_by: Annotated[
        Literal[
            "relevance",
            "modifiedTime",
            "createdTime",
            "lastName",
            "firstName",
            "-modifiedTime",
            "-createdTime",
            "-lastName",
            "-firstName",
        ]
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contacts/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.all,
            "fullName": args.full_name,
            "lastName": args.last_name,
            "email": args.email,
            "phone": args.phone,
            "mobile": args.mobile,
            "accountName": args.account_name,
            "createdTimeRange": args.created_time_range,
            "customField1": args.custom_field1,
            "sortBy": args.sort_by,
        },
    )
