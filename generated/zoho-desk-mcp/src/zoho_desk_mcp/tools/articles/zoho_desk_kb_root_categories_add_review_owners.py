"""Add review owners to a root category.

Lets more agents review the articles of a root category before they are published.

Method: add_review_owners (writes).
Tags: articles, kb_categories.
Operation: addKBRootCategoryReviewOwners in KBRootCategory.json.
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
        description="IDs or names of the agents, from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/reviewOwners/add",
        path_values={"rootCategoryId": args.root_category_id},
        body={"reviewOwnerIds": await client.lookup.agent(args.review_owner_ids)},
    )
