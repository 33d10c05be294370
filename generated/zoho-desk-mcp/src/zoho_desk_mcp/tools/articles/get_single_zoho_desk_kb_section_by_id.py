"""Get a knowledge base section.

Reads one section: parent, names per language, visibility, user groups and state. For all sections
of an area use get_single_zoho_desk_kb_category_tree_by_id.

Method: get (reads).
Tags: articles, kb_categories.
Operation: getKBSection in KBSection.json.
Scopes: Desk.articles.READ.
Response: kb_section.SectionResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    section_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/kbSections/{sectionId}", path_values={"sectionId": args.section_id})
