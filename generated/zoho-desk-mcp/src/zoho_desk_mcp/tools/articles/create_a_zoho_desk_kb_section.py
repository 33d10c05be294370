"""Create a knowledge base section.

POST /api/v1/kbSections (addKBSection in KBSection.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Translations(ToolInput):
    """The fields of an object in the arguments."""

    locale: Annotated[str, Field(pattern="^(?:([a-zA-Z]{2,4}([-_][a-zA-Z]{2})?))$", description="Language, like en.")]
    name: Annotated[str, Field(max_length=100, description="Name in that language, up to 100 characters.")]


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=300,
            description="Name of the section, up to 300 characters.",
        ),
    ]
    parent_category_id: Annotated[
        Id,
        Field(alias="parentCategoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]
    translations: Annotated[ListOf[Translations], Field(description="Its name in each language, at least one.")]
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=250,
            description="What it is about, up to 250 characters.",
        ),
    ] = None
    visibility: Annotated[
        Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"] | None,
        Field(description="Who may see it; GROUP_USERS needs groupIds."),
    ] = None
    group_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="groupIds", description="IDs from list_all_zoho_desk_help_center_groups."),
    ] = None
    status: Annotated[
        Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"] | None,
        Field(description="Whether the help center shows it."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
