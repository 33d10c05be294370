"""Add moderators to a root category.

Lets agents of the primary department approve comments on articles of a root category and deal with
spam.

Method: add_moderators (writes).
Tags: articles, kb_categories.
Operation: addKBRootCategoryModerators in KBRootCategory.json.
Scopes: Desk.articles.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")
    moderator_ids: ListOf[NameOrId] = Field(description="IDs or names of the agents, from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/moderators/add",
        path_values={"rootCategoryId": args.root_category_id},
        body={"moderatorIds": await client.lookup.agent(args.moderator_ids)},
    )
