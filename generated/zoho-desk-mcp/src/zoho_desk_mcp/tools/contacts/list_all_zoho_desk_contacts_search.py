"""Search contacts.

Finds customers by name, email, phone or company, for example to learn who wrote before making a
ticket. Also needs Desk.search.READ.

Method: list (reads).
Tags: core, contacts, search.
Operation: searchContacts in Search.json.
Scopes: Desk.contacts.READ, Desk.search.READ.
Response: search.SearchContactsResponse.
"""

from typing import Annotated, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomFieldFilter
from zoho_desk_mcp.server.arguments.types import ListOf, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
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


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    full_name: str | None = Field(None, max_length=200, description="Whole name, like Jane Doe.")
    last_name: str | None = Field(None, max_length=200, description="Last name, like Doe*.")
    email: ListOf[str] | None = Field(None, max_length=30, description="Email addresses, like jane@acme.com or jane*.")
    phone: ListOf[str] | None = Field(None, max_length=30, description="Landline numbers.")
    mobile: ListOf[str] | None = Field(None, max_length=30, description="Mobile numbers.")
    account_name: str | None = Field(None, min_length=3, max_length=500, description="Name of the company.")
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    custom_field1: CustomFieldFilter | None = Field(
        None, max_length=1000, description="Field and value, like cf_vip:true."
    )
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="Page size: 10, at most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    firstName: Annotated[str, At("firstName")]
    lastName: Annotated[str, At("lastName")]
    email: Annotated[str, At("email")]
    phone: Annotated[str, At("phone")]
    mobile: Annotated[str, At("mobile")]
    type: Annotated[str, At("type")]
    accountId: Annotated[str, At("accountId")]
    accountName: Annotated[str, At("account.accountName")]
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]
    createdTime: Annotated[str, At("createdTime", is_time=True)]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
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
