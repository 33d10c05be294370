"""Replace all permalinks of a section.

POST /api/v1/kbSections/{sectionId}/translations/{locale}/permalinks (updateKBSectionPermalinks in KBSection.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    section_id: Annotated[
        Id,
        Field(alias="sectionId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Language of the links, like en."),
    ]
    primary_permalink: Annotated[
        str,
        Field(
            alias="primaryPermalink",
            pattern=r"^(?:[A-Za-z0-9%\-+\/=\u0080-\U0010FFFF]+)$",
            max_length=300,
            description="Main part of the address.",
        ),
    ]
    secondary_permalinks: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]*)$", max_length=100)]],
        Field(
            alias="secondaryPermalinks",
            min_length=0,
            max_length=3,
            description="Up to 3 more that lead there; an empty list for none.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbSections/{sectionId}/translations/{locale}/permalinks",
        path_values={"sectionId": args.section_id, "locale": args.locale},
        body={"primaryPermalink": args.primary_permalink, "secondaryPermalinks": args.secondary_permalinks},
    )
