"""List contacts.

GET /api/v1/contacts (getContacts in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ToolInput):
    """The arguments."""

    view_id: Annotated[
        Id | None,
        Field(alias="viewId", description="ID from list_all_zoho_desk_views with module contacts."),
    ] = None
    sort_by: Annotated[
        Literal[
            "firstName",
            "lastName",
            "phone",
            "email",
            "account",
            "createdTime",
            "modifiedTime",
            "-firstName",
            "-lastName",
            "-phone",
            "-email",
            "-createdTime",
            "-modifiedTime",
            "-account",
        ]
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    include: Annotated[
        ListOf[Literal["accounts"]] | None,
        Field(description="Set to accounts to add each contact's account."),
    ] = None
    fields: Annotated[
        ListOf[
            Annotated[
                str, Field(pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|\$\{VIEW_FIELDS\}))$")
            ]
        ]
        | None,
        Field(
            max_length=30,
            description="API names of the fields to return without dots, at most 30, custom ones (cf_...) too.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contacts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"viewId": args.view_id, "sortBy": args.sort_by, "include": args.include, "fields": args.fields},
    )
