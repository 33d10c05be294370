"""Replace all permalinks of a section.

Sets the main and the further permalinks of a section in one language at once; links left out stop
working. For the main one alone use zoho_desk_kb_sections_add_permalink.

Method: set_permalinks (writes, destructive).
Tags: articles, kb_categories.
Operation: updateKBSectionPermalinks in KBSection.json.
Scopes: Desk.articles.UPDATE.
Response: kb_category_permalink.PermalinkJsonDataArray.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, Permalink, TopicPermalinkOrEmpty
from zoho_desk_mcp.server.arguments.types import Id, ListOf, MayBeEmpty, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    section_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    locale: Locale = Field(description="Language of the links, like en.")
    primary_permalink: Permalink = Field(max_length=300, description="Main part of the address.")
    secondary_permalinks: MayBeEmpty[ListOf[Annotated[TopicPermalinkOrEmpty, Field(max_length=100)]]] = Field(
        max_length=3, description="Up to 3 more that lead there; an empty list for none."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbSections/{sectionId}/translations/{locale}/permalinks",
        path_values={"sectionId": args.section_id, "locale": args.locale},
        body={"primaryPermalink": args.primary_permalink, "secondaryPermalinks": args.secondary_permalinks},
    )
