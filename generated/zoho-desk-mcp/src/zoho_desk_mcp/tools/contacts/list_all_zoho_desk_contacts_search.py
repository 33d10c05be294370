"""Search contacts.

Finds customers by name, email, phone or company, for example to learn who wrote before making a
ticket.

Method: list (reads).
Tags: core, contacts, search.
Operation: searchContacts in Search.json.
Scopes: Desk.contacts.READ, Desk.search.READ.
Response: search.SearchContactsResponse.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomFieldFilter
from zoho_desk_mcp.server.arguments.types import ListOf, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    text: str | None = Field(None, min_length=3, max_length=1000, description="Words in any field; * is a wildcard.")
    full_name: str | None = Field(None, max_length=200, description="Like Jane Doe.")
    last_name: str | None = Field(None, max_length=200, description="Like Doe*.")
    email: ListOf[str] | None = Field(None, max_length=30, description="Like jane@acme.com or jane*.")
    phone: ListOf[str] | None = Field(None, max_length=30, description="Landline numbers.")
    mobile: ListOf[str] | None = Field(None, max_length=30, description="Cell phone numbers.")
    account_name: str | None = Field(None, min_length=3, max_length=500, description="The company.")
    created_time_range: TimeRange | None = Field(None, description="ISO 8601: from,to.")
    custom_field1: CustomFieldFilter | None = Field(None, max_length=1000, description="Like cf_vip:true.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text", "name": "fullName", "contactName": "fullName"}


class Output(TypedDict, total=False):
    id: str
    firstName: str
    lastName: str
    email: str
    phone: str
    mobile: str
    accountId: str
    accountName: Annotated[str, At("account.accountName")]
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]


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
        },
    )
