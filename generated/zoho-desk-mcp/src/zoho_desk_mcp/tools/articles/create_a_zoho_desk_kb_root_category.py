"""Create a knowledge base root category.

Opens a new top level area of the knowledge base for one or more departments. Below an area that
exists, use create_a_zoho_desk_kb_section instead.

Method: create (writes).
Tags: articles, kb_categories.
Operation: addKBRootCategory in KBRootCategory.json.
Scopes: Desk.articles.CREATE.
Response: kb_root_category.RootCategoryResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, Locale, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Translations(ToolInput):
    locale: Locale = Field(description="Language, like en.")
    name: str = Field(max_length=100, description="Name in that language.")
    description: PlainText = Field(max_length=100, description="Description in that language, up to 100 characters.")


class Input(ToolInput):
    name: FreeText = Field(max_length=300, description="Name of the category, up to 300 characters.")
    translations: ListOf[Translations] = Field(description="Its name and description in each language.")
    primary_department_id: NameOrId = Field(
        description="ID or name of the owning department, from list_all_zoho_desk_departments."
    )
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"] = Field(
        description="Who may see it; GROUP_USERS needs groupIds."
    )
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"] = Field(
        description="Whether the help center shows it."
    )
    logo_id: Id = Field(description="ID of a picture in Zoho Desk's library; no tool lists them.")
    description: FreeText | None = Field(None, max_length=250, description="What it is about, up to 250 characters.")
    associated_department_ids: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of more departments, from list_all_zoho_desk_departments."
    )
    helpcenter_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")
    group_ids: ListOf[Id] = Field([], description="IDs from list_all_zoho_desk_help_center_groups.")
    is_review_enabled: bool = Field(False, description="true sends articles to review owners first.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories",
        body={
            "articleViewType": "LISTVIEW",
            "name": args.name,
            "translations": args.translations,
            "primaryDepartmentId": await client.lookup.department(args.primary_department_id),
            "visibility": args.visibility,
            "status": args.status,
            "logoId": args.logo_id,
            "description": args.description,
            "associatedDepartmentIds": await client.lookup.department(args.associated_department_ids),
            "helpcenterId": args.helpcenter_id,
            "groupIds": args.group_ids,
            "isReviewEnabled": args.is_review_enabled,
        },
    )
