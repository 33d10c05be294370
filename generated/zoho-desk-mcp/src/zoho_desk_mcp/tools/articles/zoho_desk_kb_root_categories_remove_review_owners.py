"""Remove review owners.

Takes from agents the right to review articles of a root category before they are published.

Method: remove_review_owners (writes, destructive).
Tags: articles, kb_categories.
Operation: deleteKBCategoryReviewOwners in KBRootCategory.json.
Scopes: Desk.articles.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")
    review_owner_ids: ListOf[NameOrId] = Field(
        description="IDs or names of agents, from list_all_zoho_desk_kb_root_category_review_owners."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/reviewOwners/remove",
        path_values={"rootCategoryId": args.root_category_id},
        body={"reviewOwnerIds": await client.lookup.agent(args.review_owner_ids)},
    )
