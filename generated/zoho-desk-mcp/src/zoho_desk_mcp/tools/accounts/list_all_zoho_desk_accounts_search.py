"""Search accounts.

Finds accounts, the companies that contacts belong to, by name or any other text. People are
contacts.

Method: list (reads).
Tags: core, accounts, search.
Operation: searchAccounts in Search.json.
Scopes: Desk.contacts.READ, Desk.search.READ.
Response: search.SearchAccountsResponse.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomFieldFilter
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    text: str | None = Field(None, min_length=3, max_length=1000, description="Words in any field; * is a wildcard.")
    account_name: str | None = Field(None, min_length=3, max_length=500, description="The company; * is a wildcard.")
    custom_field1: CustomFieldFilter | None = Field(None, max_length=1000, description="Like cf_tier:gold.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text", "name": "accountName"}


class Output(TypedDict, total=False):
    id: str
    accountName: str
    email: str
    phone: str
    website: str
    industry: str
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"_all": args.text, "accountName": args.account_name, "customField1": args.custom_field1},
    )
