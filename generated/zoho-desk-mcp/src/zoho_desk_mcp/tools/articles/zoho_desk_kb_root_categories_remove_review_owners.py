"""Remove review owners.

POST /api/v1/kbRootCategories/{rootCategoryId}/reviewOwners/remove (deleteKBCategoryReviewOwners in KBRootCategory.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    root_category_id: Annotated[
        Id,
        Field(alias="rootCategoryId", description="ID from list_all_zoho_desk_kb_root_categories."),
    ]
    review_owner_ids: Annotated[
        ListOf[Id],
        Field(
            alias="reviewOwnerIds", description="IDs of agents, from list_all_zoho_desk_kb_root_category_review_owners."
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/reviewOwners/remove",
        path_values={"rootCategoryId": args.root_category_id},
        body={"reviewOwnerIds": args.review_owner_ids},
    )
