"""List contacts.

Lists contacts page by page, all of them or those of one view. It cannot filter by name, email or
phone: use list_all_zoho_desk_contacts_search for that, or list_all_zoho_desk_account_contacts for
one company. Each entry is a summary; get_single_zoho_desk_contact_by_id has the address and the
custom fields.

Method: list (reads).
Tags: contacts.
Operation: getContacts in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.ContactListViewArray.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
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


class Input(ToolInput):
    view_id: Id | None = Field(None, description="ID from list_all_zoho_desk_views with module contacts.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    include: ListOf[Literal["accounts"]] | None = Field(
        None, description="Set to accounts to add each contact's account."
    )
    fields: (
        ListOf[
            Annotated[
                str, Field(pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|\$\{VIEW_FIELDS\}))$")
            ]
        ]
        | None
    ) = Field(
        None,
        max_length=30,
        description="API names of the fields to return without dots, at most 30, custom ones (cf_...) too.",
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"viewId": args.view_id, "sortBy": args.sort_by, "include": args.include, "fields": args.fields},
    )
