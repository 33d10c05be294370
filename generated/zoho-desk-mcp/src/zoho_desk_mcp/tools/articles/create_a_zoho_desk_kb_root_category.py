"""Create a knowledge base root category.

POST /api/v1/kbRootCategories (addKBRootCategory in KBRootCategory.json).
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
    name: Annotated[str, Field(max_length=100, description="Name in that language.")]
    description: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Description in that language, up to 100 characters.",
        ),
    ]


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=300,
            description="Name of the category, up to 300 characters.",
        ),
    ]
    translations: Annotated[ListOf[Translations], Field(description="Its name and description in each language.")]
    primary_department_id: Annotated[
        Id,
        Field(
            alias="primaryDepartmentId", description="ID of the owning department, from list_all_zoho_desk_departments."
        ),
    ]
    visibility: Annotated[
        Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"],
        Field(description="Who may see it; GROUP_USERS needs groupIds."),
    ]
    status: Annotated[
        Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"],
        Field(description="Whether the help center shows it."),
    ]
    logo_id: Annotated[
        Id,
        Field(alias="logoId", description="ID of a picture in Zoho Desk's library; no tool lists them."),
    ]
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=250,
            description="What it is about, up to 250 characters.",
        ),
    ] = None
    associated_department_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="associatedDepartmentIds", description="IDs of more departments, from list_all_zoho_desk_departments."
        ),
    ] = None
    helpcenter_id: Annotated[
        Id | None,
        Field(alias="helpcenterId", description="ID from list_all_zoho_desk_help_centers."),
    ] = None
    group_ids: Annotated[
        ListOf[Id],
        Field(alias="groupIds", description="IDs from list_all_zoho_desk_help_center_groups."),
    ] = []
    is_review_enabled: Annotated[
        bool,
        Field(alias="isReviewEnabled", description="true sends articles to review owners first."),
    ] = False


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories",
        body={
            "articleViewType": "LISTVIEW",
            "name": args.name,
            "translations": args.translations,
            "primaryDepartmentId": args.primary_department_id,
            "visibility": args.visibility,
            "status": args.status,
            "logoId": args.logo_id,
            "description": args.description,
            "associatedDepartmentIds": args.associated_department_ids,
            "helpcenterId": args.helpcenter_id,
            "groupIds": args.group_ids,
            "isReviewEnabled": args.is_review_enabled,
        },
    )
