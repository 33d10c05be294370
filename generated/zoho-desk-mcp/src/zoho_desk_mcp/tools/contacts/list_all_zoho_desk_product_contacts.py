"""List the contacts of a product.

GET /api/v1/products/{productId}/contacts (getContactsUnderProduct in Contact.json). Scopes: Desk.settings.READ, Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import Id, ListOf, ToolInput

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ToolInput):
    """The arguments."""

    product_id: Annotated[Id, Field(alias="productId", description="ID from list_all_zoho_desk_products.")]
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
        Field(alias="sortBy", description="Sort order; put - in front for descending."),
    ] = None
    is_spam: Annotated[
        bool | None,
        Field(alias="isSpam", description="True lists contacts marked as spam; left out, those that are not."),
    ] = None
    include: Annotated[
        ListOf[Literal["accounts"]] | None, Field(description="Set to accounts to add each contact's account.")
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="next_cursor of the page before.")] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/products/{productId}/contacts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"productId": args.product_id},
        query={"sortBy": args.sort_by, "isSpam": args.is_spam, "include": args.include},
    )
