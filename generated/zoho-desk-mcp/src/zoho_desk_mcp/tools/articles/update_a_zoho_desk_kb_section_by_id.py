"""Update a knowledge base section.

Renames a section or changes who sees it and whether the help center shows it. Only what you send
changes; it cannot be moved to another parent.

Method: update (writes, destructive, idempotent).
Tags: articles, kb_categories.
Operation: updateKBSection in KBSection.json.
Scopes: Desk.articles.UPDATE.
Response: kb_section.SectionResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    section_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    name: FreeText | None = Field(None, max_length=300, description="New name, up to 300 characters.")
    description: FreeText | None = Field(None, max_length=250, description="New description, up to 250 characters.")
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"] | None = Field(
        None, description="Who may see it; GROUP_USERS needs groupIds."
    )
    group_ids: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_help_center_groups.")
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"] | None = Field(
        None, description="Whether the help center shows it."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/kbSections/{sectionId}",
        path_values={"sectionId": args.section_id},
        body={
            "name": args.name,
            "description": args.description,
            "visibility": args.visibility,
            "groupIds": args.group_ids,
            "status": args.status,
        },
    )
