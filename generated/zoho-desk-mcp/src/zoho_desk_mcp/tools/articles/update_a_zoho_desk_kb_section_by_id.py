"""Update a knowledge base section.

PATCH /api/v1/kbSections/{sectionId} (updateKBSection in KBSection.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    section_id: Annotated[
        Id,
        Field(alias="sectionId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]
    name: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=300,
            description="New name, up to 300 characters.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=250,
            description="New description, up to 250 characters.",
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
        "PATCH",
        "/api/v1/kbSections/{sectionId}",
        path_values={"sectionId": args.section_id},
        changes={
            "name": args.name,
            "description": args.description,
            "visibility": args.visibility,
            "groupIds": args.group_ids,
            "status": args.status,
        },
    )
