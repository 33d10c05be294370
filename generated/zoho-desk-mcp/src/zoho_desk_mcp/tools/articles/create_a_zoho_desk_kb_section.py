"""Create a knowledge base section.

Adds a section below a root category or another section, up to three levels deep. A section that
gets subsections can hold no articles of its own.

Method: create (writes).
Tags: articles, kb_categories.
Operation: addKBSection in KBSection.json.
Scopes: Desk.articles.CREATE.
Response: kb_section.SectionResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, Locale
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Translations(ToolInput):
    locale: Locale = Field(description="Language, like en.")
    name: str = Field(max_length=100, description="Name in that language, up to 100 characters.")


class Input(ToolInput):
    name: FreeText = Field(max_length=300, description="Name of the section, up to 300 characters.")
    parent_category_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    translations: ListOf[Translations] = Field(description="Its name in each language, at least one.")
    description: FreeText | None = Field(None, max_length=250, description="What it is about, up to 250 characters.")
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"] | None = Field(
        None, description="Who may see it; GROUP_USERS needs groupIds."
    )
    group_ids: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_help_center_groups.")
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"] | None = Field(
        None, description="Whether the help center shows it."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbSections",
        body={
            "name": args.name,
            "parentCategoryId": args.parent_category_id,
            "translations": args.translations,
            "description": args.description,
            "visibility": args.visibility,
            "groupIds": args.group_ids,
            "status": args.status,
        },
    )
