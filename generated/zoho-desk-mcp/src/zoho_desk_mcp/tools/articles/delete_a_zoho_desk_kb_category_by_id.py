"""Delete a knowledge base category.

Deletes a root category or a section, and readers lose what stands in it. No tool restores it;
people may find it in the recycle bin of the knowledge base. To only hide a section use
update_a_zoho_desk_kb_section_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: articles, kb_categories.
Operation: deleteCategory in KbCategory.json.
Scopes: Desk.articles.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    category_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/kbCategory/{categoryId}", path_values={"categoryId": args.category_id}
    )
