"""Search accounts.

Finds accounts, the companies that contacts belong to, by name or any text. People are found with
list_all_zoho_desk_contacts_search. Also needs Desk.search.READ.

Method: list (reads).
Tags: core, accounts, search.
Operation: searchAccounts in Search.json.
Scopes: Desk.contacts.READ, Desk.search.READ.
Response: search.SearchAccountsResponse.
"""

from typing import Annotated, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomFieldFilter
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "relevance", "modifiedTime", "createdTime", "accountName", "-modifiedTime", "-createdTime", "-accountName"
]


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    account_name: str | None = Field(
        None, min_length=3, max_length=500, description="Name of the company; * is a wildcard."
    )
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    custom_field1: CustomFieldFilter | None = Field(
        None, max_length=1000, description="Field and value, like cf_tier:gold."
    )
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="Page size: 10, at most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    accountName: Annotated[str, At("accountName")]
    email: Annotated[str, At("email")]
    phone: Annotated[str, At("phone")]
    website: Annotated[str, At("website")]
    industry: Annotated[str, At("industry")]
    city: Annotated[str, At("city")]
    country: Annotated[str, At("country")]
    ownerId: Annotated[str, At("ownerId")]
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]
    createdTime: Annotated[str, At("createdTime", is_time=True)]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "accountName": args.account_name,
            "createdTimeRange": args.created_time_range,
            "customField1": args.custom_field1,
            "sortBy": args.sort_by,
        },
    )
