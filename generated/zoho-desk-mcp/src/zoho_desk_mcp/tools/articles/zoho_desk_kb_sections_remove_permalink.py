"""Remove a section's permalink.

Drops one permalink of a section in a language, so that pages elsewhere which link to it lead
nowhere.

Method: remove_permalink (writes, destructive).
Tags: articles, kb_categories.
Operation: deleteSectionPermalink in KBSection.json.
Scopes: Desk.articles.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, TopicPermalink
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    section_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    locale: Locale = Field(description="Language of the link, like en.")
    permalink: TopicPermalink = Field(max_length=300, description="Permalink to drop, as the section has it now.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbSections/{sectionId}/translations/{locale}/permalinks/remove",
        path_values={"sectionId": args.section_id, "locale": args.locale},
        body={"permalink": args.permalink},
    )
